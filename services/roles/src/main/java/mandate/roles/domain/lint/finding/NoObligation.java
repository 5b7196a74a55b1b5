package mandate.roles.domain.lint.finding;

import java.util.EnumSet;
import java.util.List;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Phrases;
import mandate.roles.domain.lint.text.Section;

/** R19: a description that does not say what the person owes. */
final class NoObligation implements Check {
    private static final Phrases OWED =
            Phrases.of(
                    "owe|owes|owed|obligation of|obligation is|the obligation|answerable for|answers for|answer for",
                    "accountable for .. result*/outcome*/objectives",
                    "best effort*|serious effort|means and not results|means not results",
                    "results are promised|no guarantee of|not a guaranteed|burden of proof",
                    "held to .. results/means/effort|commit* .. results|judged by .. effort",
                    "doit un effort|doit des resultats|obligation de|engagement de moyens",
                    "engagement de resultat*|repond de|repond du|repond des|repondre de",
                    "repondre des|en repond|en repondre|redevable|sans garantie de resultat*",
                    "s'engage sur .. resultats/moyens|charge de la preuve|tenu* .. resultats/moyens");

    private static final Text WHY =
            new Text(
                    "Nothing says what the person owes: effort, or results. Without it each side will"
                            + " assume something else when a goal is missed.",
                    "Rien ne dit ce que la personne doit : un effort, ou des résultats. Sans cela, chacun"
                            + " supposera autre chose le jour où un but est manqué.");

    private static final Text MEANS =
            new Text(
                    "For community work: “You owe serious and steady effort, not a number of participants."
                            + " Lack of interest, lack of time and managers who forbid taking part excuse"
                            + " you when the record shows them.”",
                    "Pour une communauté : « Vous devez un effort sérieux et constant, non un nombre de"
                            + " participants. Le manque d'intérêt, le manque de temps et l'opposition des"
                            + " managers vous excusent si le dossier les montre. »");
    private static final Text RESULTS =
            new Text(
                    "For a team: “You answer for the team's objectives, as soon as it is shown that the"
                            + " tool and its use bring the team a benefit that it sees.”",
                    "Pour une équipe : « Vous répondez des objectifs de l'équipe dès qu'il est montré que"
                            + " l'outil et son usage lui apportent un bénéfice visible. »");
    private static final Text TO_BE_CHOSEN =
            new Text(
                    "Let the responsible manager choose and write down before the start whether the person"
                            + " owes means or results, and what each side will show as proof.",
                    "Faire choisir et écrire par le responsable, avant le début, si la personne doit des"
                            + " moyens ou des résultats, et ce que chaque partie montrera comme preuve.");
    private static final Text EACH_PART =
            new Text(
                    "The post is mixed: write one sentence on means or results for each part, never one"
                            + " for both.",
                    "Le poste est mixte : écrire pour chaque partie une phrase sur les moyens ou les"
                            + " résultats, jamais une seule pour les deux.");

    @Override
    public List<Finding> look(Reading reading) {
        if (isSaid(reading)) return List.of();
        var where = reading.description().missingFrom(Section.OBLIGATION);
        return List.of(Finding.of(FindingCode.NO_OBLIGATION, where, WHY, better(reading)));
    }

    private static boolean isSaid(Reading reading) {
        if (reading.description().claims().owes() != null) return true;
        for (Passage passage : reading.description().in(EnumSet.allOf(Section.class)))
            if (passage.section() == Section.OBLIGATION || OWED.isIn(passage.plain())) return true;
        return false;
    }

    private static Text better(Reading reading) {
        if (reading.work().kinds().size() > 1) return EACH_PART;
        if (reading.is(RoleKind.COMMUNITY_MANAGEMENT)) return MEANS;
        return reading.is(RoleKind.TEAM_MANAGEMENT) ? RESULTS : TO_BE_CHOSEN;
    }
}
