package mandate.matching.app;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the organisation said what a phrase means. Kept for good, also when taken back.
 *
 * @param id made of the phrase
 * @param skill URI
 * @param label what the skill was called when it was confirmed
 * @param by who confirmed, at when
 * @param withdrawnBy who took it back, at when; both null while it holds
 */
public record SkillConfirmation(
        String id,
        String phrase,
        String skill,
        String label,
        String by,
        String at,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnAt) {

    public boolean holds() {
        return withdrawnBy == null;
    }

    SkillConfirmation withdrawn(String who, String when) {
        return new SkillConfirmation(id, phrase, skill, label, by, at, who, when);
    }
}
