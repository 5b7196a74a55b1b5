package mandate.roles.domain.papers;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.Text;

/** What each responsibility type means in plain words (R19 to R21, R89, R94, R95). */
final class Clauses {
    private static final Text MEANS =
            new Text(
                    "The person owes means: the agreed efforts, made with care and without"
                            + " interruption, and an open record of them. A particular outcome is"
                            + " not owed.",
                    "La personne doit des moyens : les efforts convenus, faits avec soin et"
                            + " continuité, et un compte rendu ouvert de ces efforts. Un résultat"
                            + " particulier n'est pas dû.");
    private static final Text RESULTS =
            new Text(
                    "The person owes results: the objectives of the group that are named here are to"
                            + " be reached, and the person answers for it.",
                    "La personne doit des résultats : les objectifs du groupe nommés ici sont à"
                            + " atteindre, et elle en répond.");
    private static final Text CONDITIONAL =
            new Text(
                    "The person will owe results as soon as the organisation has shown, with figures"
                            + " that staff believe, that the tool and its use bring a real benefit."
                            + " Until that is shown, no missed result can be held against the"
                            + " person.",
                    "La personne devra des résultats dès que l'organisation aura montré, par des"
                            + " chiffres auxquels le personnel croit, que l'outil et son usage"
                            + " apportent un bénéfice réel. Tant que ce n'est pas montré, aucun"
                            + " résultat manqué ne peut lui être reproché.");
    private static final Text UNDETERMINED =
            new Text(
                    "What the person owes is still to be settled. Whoever appoints the person"
                            + " chooses before the start, here and in writing: [  ] means [  ] results."
                            + " Without a choice this paper is not to be signed.",
                    "Ce que doit la personne reste à convenir. Qui la nomme choisit avant le début,"
                            + " ici et par écrit : [  ] moyens [  ] résultats. Sans ce choix, ce document"
                            + " n'est pas à signer.");

    private Clauses() {}

    static Text of(ResponsibilityType type) {
        return switch (type) {
            case MEANS -> MEANS;
            case RESULTS -> RESULTS;
            case RESULTS_CONDITIONAL -> CONDITIONAL;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    /**
     * What one side has to show.
     *
     * @param byPerson else by the organisation
     */
    record Proof(boolean byPerson, Text shows, String rule) {}

    private static final Proof EFFORTS =
            new Proof(
                    true,
                    new Text(
                            "That the agreed efforts were made.",
                            "Que les efforts convenus ont été faits."),
                    "R20");
    private static final Proof CAUSE =
            new Proof(
                    true,
                    new Text(
                            "For an excuse: that the cause lay outside, with evidence on record.",
                            "Pour une excuse : que la cause était extérieure, preuves au dossier."),
                    "R20");
    private static final Proof REACHED =
            new Proof(
                    true,
                    new Text(
                            "That the objectives were reached.",
                            "Que les objectifs ont été atteints."),
                    "R89");
    private static final Proof BENEFIT =
            new Proof(
                    false,
                    new Text(
                            "That the benefit of the tool and its use is measured and seen by"
                                    + " staff; otherwise no result is owed.",
                            "Que le bénéfice de l'outil et de son usage est mesuré et vu du"
                                    + " personnel ; sinon aucun résultat n'est dû."),
                    "R21");
    private static final Proof PROVIDED =
            new Proof(
                    false,
                    new Text(
                            "That it has provided what it owes first.",
                            "Qu'elle a fourni ce qu'elle doit d'abord."),
                    "R96");
    private static final Proof SYSTEM =
            new Proof(
                    false,
                    new Text(
                            "Before it speaks of a breach: that causes in the organisation were"
                                    + " looked into and ruled out.",
                            "Avant de parler de manquement : que les causes tenant à l'organisation"
                                    + " ont été examinées et écartées."),
                    "R94");
    private static final Proof CHOSEN =
            new Proof(
                    false,
                    new Text(
                            "That what is owed was chosen and agreed in writing.",
                            "Que ce qui est dû a été choisi et convenu par écrit."),
                    "R19");

    static List<Proof> proofs(ResponsibilityType type) {
        return switch (type) {
            case MEANS -> List.of(EFFORTS, CAUSE, PROVIDED, SYSTEM);
            case RESULTS -> List.of(REACHED, BENEFIT, PROVIDED, SYSTEM);
            case RESULTS_CONDITIONAL -> List.of(BENEFIT, REACHED, PROVIDED, SYSTEM);
            case UNDETERMINED -> List.of(CHOSEN, PROVIDED, SYSTEM);
        };
    }

    private static final Text NO_INTEREST =
            new Text(
                    "The people concerned have no interest in it.",
                    "Les personnes concernées n'y trouvent pas d'intérêt.");
    private static final Text NO_TIME =
            new Text(
                    "The people concerned have no time for it.",
                    "Les personnes concernées n'en ont pas le temps.");
    private static final Text NOT_LET =
            new Text(
                    "Managers do not let their people take part.",
                    "Des managers ne laissent pas leur personnel participer.");
    private static final Text NO_BENEFIT =
            new Text(
                    "The benefit of the tool and its use was not shown.",
                    "Le bénéfice de l'outil et de son usage n'a pas été montré.");
    private static final Text NOT_PROVIDED =
            new Text(
                    "The organisation did not provide what it owes first.",
                    "L'organisation n'a pas fourni ce qu'elle doit d'abord.");

    /** What excuses a poor outcome, when the record shows it. */
    static List<Text> excuses(ResponsibilityType type) {
        var excuses = new ArrayList<Text>();
        switch (type) {
            case MEANS -> excuses.addAll(List.of(NO_INTEREST, NO_TIME, NOT_LET));
            case RESULTS, RESULTS_CONDITIONAL -> excuses.add(NO_BENEFIT);
            case UNDETERMINED -> {}
        }
        excuses.add(NOT_PROVIDED);
        return List.copyOf(excuses);
    }

    private static final Text KEEPS_EFFORTS =
            new Text(
                    "a dated record of what was done, answered and passed on",
                    "un relevé daté de ce qui a été fait, répondu et transmis");
    private static final Text KEEPS_HINDRANCES =
            new Text(
                    "notes of what stood in the way, sent when it happened",
                    "des notes sur ce qui a gêné, envoyées au moment des faits");
    private static final Text KEEPS_RESULTS =
            new Text(
                    "figures for each objective, before and after",
                    "les chiffres de chaque objectif, avant et après");

    /** What the person keeps as evidence. */
    static List<Text> keptByPerson(ResponsibilityType type) {
        return switch (type) {
            case MEANS -> List.of(KEEPS_EFFORTS, KEEPS_HINDRANCES);
            case RESULTS, RESULTS_CONDITIONAL -> List.of(KEEPS_RESULTS, KEEPS_HINDRANCES);
            case UNDETERMINED -> List.of(KEEPS_EFFORTS, KEEPS_RESULTS, KEEPS_HINDRANCES);
        };
    }

    private static final Text KEEPS_PROVISION =
            new Text(
                    "time, means and answers that it gave, with dates",
                    "le temps, les moyens et les réponses donnés, avec les dates");
    private static final Text KEEPS_BASIS =
            new Text(
                    "why this person was chosen, and how they are to grow",
                    "pourquoi cette personne a été choisie, et son plan de progression");
    private static final Text KEEPS_BENEFIT =
            new Text(
                    "the measured benefit of the tool and its use",
                    "le bénéfice mesuré de l'outil et de son usage");

    /** What the organisation keeps as evidence. */
    static List<Text> keptByOrganisation(ResponsibilityType type) {
        return switch (type) {
            case MEANS, UNDETERMINED -> List.of(KEEPS_PROVISION, KEEPS_BASIS);
            case RESULTS, RESULTS_CONDITIONAL ->
                    List.of(KEEPS_BENEFIT, KEEPS_PROVISION, KEEPS_BASIS);
        };
    }
}
