package mandate.initiatives.domain.letters;

import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.words.Text;

/** What the words of a diagnosis mean, said to somebody who reads them for the first time (R78). */
public final class Definitions {
    private Definitions() {}

    /** What a degree of confidence means. */
    public static Text of(Confidence confidence) {
        return switch (confidence) {
            case HIGH ->
                    Text.of(
                            "High confidence: at least eight of the eleven dimensions are answered,"
                                    + " at least four fifths of their weight lie on one side, and no"
                                    + " fact speaks against it. A few other answers would not change"
                                    + " it.",
                            "Confiance élevée : au moins huit des onze dimensions sont renseignées,"
                                    + " au moins quatre cinquièmes de leur poids sont d'un côté et"
                                    + " aucun fait ne s'y oppose. Quelques autres réponses n'y"
                                    + " changeraient rien.");
            case MEDIUM ->
                    Text.of(
                            "Medium confidence: at least five dimensions are answered and about two"
                                    + " thirds of their weight lie on one side, or a fact tempers a"
                                    + " clearer picture. Act on it, and keep asking.",
                            "Confiance moyenne : au moins cinq dimensions sont renseignées et environ"
                                    + " deux tiers de leur poids sont d'un côté, ou un fait tempère"
                                    + " une image plus nette. Agir, et continuer à demander.");
            case LOW ->
                    Text.of(
                            "Low confidence: it leans this way on little. Treat it as a direction to"
                                    + " look in, and answer the open questions first.",
                            "Confiance faible : cela penche de ce côté sur peu de chose. Y voir une"
                                    + " piste et répondre d'abord aux questions ouvertes.");
        };
    }

    /** What a verdict means. */
    public static Text of(Verdict verdict) {
        return switch (verdict) {
            case COMMUNITY_MANAGEMENT ->
                    Text.of(
                            "Community management: somebody who communicates brings together people"
                                    + " whom a subject unites and who take part because they wish"
                                    + " to.",
                            "Animation de communauté : quelqu'un qui sait communiquer réunit des"
                                    + " personnes liées par un sujet, qui participent par envie.");
            case TEAM_MANAGEMENT ->
                    Text.of(
                            "Management by the team's own line: the group works towards objectives,"
                                    + " and its own manager leads that work on the platform as"
                                    + " anywhere else.",
                            "Pilotage par la hiérarchie : le groupe travaille à des objectifs, et son"
                                    + " propre responsable mène ce travail sur la plateforme comme"
                                    + " ailleurs.");
            case SOCIAL_MEDIA_MANAGEMENT ->
                    Text.of(
                            "Social media management: somebody looks after named channels and what"
                                    + " is published there, towards people outside.",
                            "Gestion des médias sociaux : quelqu'un s'occupe de canaux précis et de"
                                    + " ce qui s'y publie, vers l'extérieur.");
            case HYBRID ->
                    Text.of(
                            "Several kinds side by side: each part has its own owner and its own"
                                    + " responsibility; nothing is averaged.",
                            "Plusieurs modes côte à côte : chaque volet a son responsable et sa"
                                    + " responsabilité ; rien n'est moyenné.");
            case NO_STAFF ->
                    Text.of(
                            "Nobody for now: as it stands, nobody's time would be well spent on it.",
                            "Personne pour l'instant : en l'état, le temps de personne n'y serait"
                                    + " bien employé.");
            case UNDECIDED ->
                    Text.of(
                            "No decision yet: what is known points nowhere, or in two directions.",
                            "Pas encore de décision : ce que l'on sait ne mène nulle part, ou mène"
                                    + " dans deux directions.");
        };
    }

    /** What an owner answers for. */
    public static Text of(ResponsibilityType type) {
        return switch (type) {
            case MEANS ->
                    Text.of(
                            "Means: the owner owes good and fitting efforts. Too little interest, too"
                                    + " little time or managers in the way, with evidence, are not"
                                    + " the owner's fault.",
                            "Moyens : la personne responsable doit de bons efforts. Manque d'intérêt,"
                                    + " manque de temps ou encadrement qui s'y oppose, preuves à"
                                    + " l'appui, ne lui sont pas imputables.");
            case RESULTS ->
                    Text.of(
                            "Results: the owner answers for the outcome, since the benefit is"
                                    + " measured and plain to see.",
                            "Résultats : la personne responsable répond du résultat, car le bénéfice"
                                    + " est mesuré et visible.");
            case RESULTS_CONDITIONAL ->
                    Text.of(
                            "Results, on a condition: they are owed as soon as the organisation has"
                                    + " shown that the benefit is real and plain to see; not before.",
                            "Résultats sous condition : ils seront dus dès que l'organisation aura"
                                    + " montré un bénéfice réel et visible ; pas avant.");
            case UNDETERMINED ->
                    Text.of(
                            "Undetermined: the sources do not settle what the owner answers for."
                                    + " People decide, in writing.",
                            "Indéterminée : les sources ne disent pas de quoi répond la personne"
                                    + " responsable. Des personnes en décident, par écrit.");
        };
    }

    /** The type in a few words. */
    static Text label(ResponsibilityType type) {
        return switch (type) {
            case MEANS -> Text.of("the owner owes means", "obligation de moyens");
            case RESULTS -> Text.of("the owner owes results", "obligation de résultats");
            case RESULTS_CONDITIONAL ->
                    Text.of(
                            "results, once the benefit is shown",
                            "résultats, une fois le bénéfice montré");
            case UNDETERMINED -> Text.of("responsibility still open", "responsabilité à fixer");
        };
    }

    /** The confidence in a few words. */
    static Text label(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> Text.of("high confidence", "confiance élevée");
            case MEDIUM -> Text.of("medium confidence", "confiance moyenne");
            case LOW -> Text.of("low confidence", "confiance faible");
        };
    }

    /** How ready a house is, in one word. */
    static Text degree(String level) {
        return switch (level) {
            case "HIGH" -> Text.of("high", "élevée");
            case "MEDIUM" -> Text.of("medium", "moyenne");
            case "LOW" -> Text.of("low", "faible");
            default -> throw new IllegalArgumentException("no degree of readiness: " + level);
        };
    }
}
