package mandate.matching.engine.ranking;

import mandate.matching.engine.people.EvidenceGrade;
import mandate.matching.engine.seats.SkillSet;
import mandate.matching.engine.skills.Strength;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/**
 * What a person brings for one needed skill.
 *
 * @param skill the needed skill
 * @param set null for a skill that the initiative asks for itself
 * @param phrase the person's own words, null when nothing comes near
 * @param via the label of the needed skill that spoke for it, null when nothing comes near
 * @param similarity 0–10000 basis points
 * @param hasLevel 0–5, null when nothing comes near
 * @param levelAssumed true when the level was not stated or not readable
 * @param needsLevel 1–5, 0 = any
 * @param gap levels missing, 0 when none
 */
public record Match(
        Said skill,
        @Nullable SkillSet set,
        boolean essential,
        @Nullable String phrase,
        @Nullable String via,
        Strength strength,
        int similarity,
        @Nullable Integer hasLevel,
        boolean levelAssumed,
        int needsLevel,
        int gap,
        @Nullable EvidenceGrade evidenceGrade) {}
