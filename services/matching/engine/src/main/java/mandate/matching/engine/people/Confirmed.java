package mandate.matching.engine.people;

import java.util.List;

/**
 * A profile as it counts when colleagues and managers have confirmed some of its skills.
 *
 * <p>The newest standing confirmation of a skill decides its level, where it names one, and makes
 * it CONFIRMED. So a claim of more than was confirmed does not count as confirmed, and never ranks
 * above what somebody else has seen; the claim itself stays in the record and is shown.
 */
public final class Confirmed {
    private Confirmed() {}

    /**
     * @param confirmations oldest first
     */
    public static Profile profile(Profile profile, List<Confirmation> confirmations) {
        if (confirmations.stream().noneMatch(Confirmation::stands)) return profile;
        return profile.withSkills(
                profile.skills().stream().map(skill -> skill(skill, confirmations)).toList());
    }

    /** One skill with what was confirmed about it. */
    public static SkillHeld skill(SkillHeld skill, List<Confirmation> confirmations) {
        for (var one : confirmations.reversed())
            if (one.stands() && one.isAbout(skill.text())) return skill(skill, one);
        return skill;
    }

    private static SkillHeld skill(SkillHeld skill, Confirmation one) {
        var level = one.level().isEmpty() ? skill.level() : LevelTable.read(one.level());
        var written = one.level().isEmpty() ? skill.levelWritten() : one.level();
        var evidence = one.evidence().isEmpty() ? skill.evidence() : one.evidence();
        return new SkillHeld(skill.text(), written, level, evidence, EvidenceGrade.CONFIRMED);
    }
}
