package mandate.matching.engine.people;

/**
 * A skill in a person's own words.
 *
 * @param levelWritten the level as written; empty when none was given
 * @param evidence what shows it, in words; empty when none was given
 */
public record SkillHeld(
        String text, String levelWritten, LevelRead level, String evidence, EvidenceGrade grade) {
    public static SkillHeld of(String text, String level, String evidence, EvidenceGrade grade) {
        return new SkillHeld(text, level, LevelTable.read(level), evidence, grade);
    }
}
