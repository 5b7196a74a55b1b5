package mandate.matching.engine.taxonomy;

import mandate.matching.engine.skills.Strength;

/**
 * One way to read a phrase.
 *
 * @param skill URI of the skill
 * @param label what the skill is called
 * @param via the label that came nearest and speaks for the skill
 * @param similarity 0–1
 */
public record SkillReading(
        String skill, String label, String via, double similarity, Strength strength) {}
