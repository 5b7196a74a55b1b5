package mandate.matching.engine.ranking;

import java.util.ArrayList;
import java.util.List;
import mandate.matching.engine.people.EvidenceGrade;
import mandate.matching.engine.people.Interest;
import mandate.matching.engine.people.LevelRead;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.people.SkillHeld;
import mandate.matching.engine.ranking.FirstPlace.Change;
import mandate.matching.engine.ranking.FirstPlace.Kind;
import mandate.matching.engine.text.Said;

/**
 * One thing that a person could change.
 *
 * @param at place of the skill in the profile; the end of it for a new one
 */
record Lever(Kind kind, int at, Said skill, int fromLevel, int toLevel) {

    /** The profile after the change. */
    Profile applied(Profile profile) {
        return switch (kind) {
            case LEARN -> profile.withSkills(learnt(profile.skills()));
            case RAISE -> profile.withSkills(replaced(profile.skills(), raised(profile)));
            case CONFIRM -> profile.withSkills(replaced(profile.skills(), confirmed(profile)));
            case INTEREST -> profile.withInterest(Interest.HIGH);
        };
    }

    Change said() {
        return new Change(kind, skill, fromLevel, toLevel, words());
    }

    private Said words() {
        return switch (kind) {
            case LEARN ->
                    Said.of(
                            "Learn “{}” up to {} of 5 and show it.",
                            "Apprendre « {} » jusqu'à {} sur 5 et le montrer.",
                            skill,
                            toLevel);
            case RAISE ->
                    Said.of(
                            "Bring “{}” from {} to {} of 5.",
                            "Porter « {} » de {} à {} sur 5.",
                            skill,
                            fromLevel,
                            toLevel);
            case CONFIRM ->
                    Said.of(
                            "Have “{}” confirmed by a colleague or manager.",
                            "Faire confirmer « {} » par un collègue ou un responsable.",
                            skill);
            case INTEREST ->
                    Said.of(
                            "Want it: say that interest is high.",
                            "En avoir envie : dire que l'intérêt est fort.");
        };
    }

    private List<SkillHeld> learnt(List<SkillHeld> skills) {
        var more = new ArrayList<>(skills);
        more.add(learnt());
        return more;
    }

    /** The skill as it would stand in the record: in the words of the need, and shown. */
    SkillHeld learnt() {
        return SkillHeld.of(skill.en(), toLevel + " of 5", "", EvidenceGrade.JUSTIFIED);
    }

    private SkillHeld raised(Profile profile) {
        var held = profile.skills().get(at);
        return new SkillHeld(
                held.text(),
                toLevel + " of 5",
                new LevelRead(toLevel, false, toLevel + " of 5"),
                held.evidence(),
                held.grade());
    }

    private SkillHeld confirmed(Profile profile) {
        var held = profile.skills().get(at);
        return new SkillHeld(
                held.text(), held.levelWritten(), held.level(), "", EvidenceGrade.CONFIRMED);
    }

    private List<SkillHeld> replaced(List<SkillHeld> skills, SkillHeld by) {
        var others = new ArrayList<>(skills);
        others.set(at, by);
        return others;
    }
}
