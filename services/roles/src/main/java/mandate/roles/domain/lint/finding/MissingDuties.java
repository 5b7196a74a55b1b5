package mandate.roles.domain.lint.finding;

import java.util.List;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.kind.DutyFamily;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Section;

/** R44 and R43: community work without listening, or without carrying back what was heard. */
final class MissingDuties {
    private MissingDuties() {}

    private static final Text NO_LISTENING =
            new Text(
                    "None of the duties is to listen. In a community the doubts that nobody says aloud"
                            + " are the signals that matter, and somebody has to hear them.",
                    "Aucune mission n'est d'écouter. Dans une communauté, les doutes que personne"
                            + " n'exprime sont les signaux qui comptent ; il faut quelqu'un pour les"
                            + " entendre.");
    private static final Text LISTEN =
            new Text(
                    "Add a duty such as: “Listen to members, online and in person, and note the doubts"
                            + " behind what they say.”",
                    "Ajouter une mission telle que : « Écouter les membres, en ligne et de vive voix, et"
                            + " noter les doutes derrière leurs propos. »");

    private static final Text NO_FEEDBACK =
            new Text(
                    "None of the duties is to pass on what members say and to come back with an answer."
                            + " A conversation that leads nowhere ends soon.",
                    "Aucune mission n'est de transmettre ce que disent les membres et de revenir avec une"
                            + " réponse. Une conversation qui ne mène nulle part s'arrête vite.");
    private static final Text FEED_BACK =
            new Text(
                    "Add a duty such as: “Pass on feedback to those who decide, and tell members what"
                            + " became of it.”",
                    "Ajouter une mission telle que : « Transmettre les retours à ceux qui décident et"
                            + " dire aux membres ce qu'ils sont devenus. »");

    /** R44. */
    static List<Finding> listening(Reading reading) {
        return missing(
                reading, DutyFamily.LISTENING, FindingCode.NO_LISTENING_DUTY, NO_LISTENING, LISTEN);
    }

    /** R43. */
    static List<Finding> feedback(Reading reading) {
        return missing(
                reading, DutyFamily.FEEDBACK, FindingCode.NO_FEEDBACK_DUTY, NO_FEEDBACK, FEED_BACK);
    }

    private static List<Finding> missing(
            Reading reading, DutyFamily family, FindingCode code, Text why, Text better) {
        if (!reading.isOrClaims(RoleKind.COMMUNITY_MANAGEMENT)) return List.of();
        if (!reading.work().wordsOf(family).isEmpty()) return List.of();
        var where = reading.description().missingFrom(Section.DUTIES);
        return List.of(Finding.of(code, where, why, better));
    }
}
