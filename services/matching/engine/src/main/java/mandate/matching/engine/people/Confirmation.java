package mandate.matching.engine.people;

import mandate.matching.engine.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else says that a person has a skill: a recorded act that can be withdrawn and is never
 * rewritten.
 *
 * @param id of the act, unique for the person
 * @param skill the person's words for the skill, as they stood in the record
 * @param level as written by whoever confirms; empty when only the skill itself is confirmed
 * @param evidence what was seen; empty when not said
 * @param by id of the person who confirms, never the person themselves
 * @param relation in which that person stands to this one
 * @param at when, ISO 8601
 * @param withdrawn when it was taken back and by whom; null while it stands
 */
public record Confirmation(
        String id,
        String skill,
        String level,
        String evidence,
        String by,
        Relation relation,
        String at,
        @Nullable Withdrawal withdrawn) {
    /** Who somebody is to the person whose skill is confirmed. */
    public enum Relation {
        COLLEAGUE,
        MANAGER
    }

    /** That a confirmation was taken back. */
    public record Withdrawal(String by, String at, String reason) {}

    /** True while nobody has taken it back. */
    public boolean stands() {
        return withdrawn == null;
    }

    /** True when it is about this skill, whatever the case and the accents. */
    public boolean isAbout(String skillText) {
        return PlainText.fold(skill).equals(PlainText.fold(skillText));
    }

    /** The same act, taken back. */
    public Confirmation withdrawn(Withdrawal taken) {
        return new Confirmation(id, skill, level, evidence, by, relation, at, taken);
    }
}
