package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.choice.Choice;
import mandate.initiatives.domain.choice.Ground;
import mandate.initiatives.domain.choice.Weighing;
import mandate.initiatives.domain.finding.Reason;
import mandate.initiatives.domain.words.Text;

/** Says on what a choice rests (R53: no verdict without its path). */
final class Reasons {
    private Reasons() {}

    static List<Reason> of(Choice choice) {
        var reasons = new ArrayList<Reason>();
        Ground ground = choice.ground();
        reasons.add(new Reason(ground.rule(), ground.name(), text(ground, choice)));
        if (choice.leaning() != null)
            reasons.add(new Reason("R1", "LEANING", WOULD_BE.with(choice.leaning().label())));
        if (!choice.weighing().counted().isEmpty())
            reasons.add(new Reason("R2", "FACTS_SPOKE", FACTS_SPOKE));
        return reasons;
    }

    private static Text text(Ground ground, Choice choice) {
        return switch (ground) {
            case DIMENSIONS -> scales(DIMENSIONS, choice.weighing());
            case TOO_CLOSE -> scales(TOO_CLOSE, choice.weighing());
            case BOTH_SIDES -> BOTH_SIDES.with(choice.weighing().bothAnswers());
            case CHANNELS -> channels(CHANNELS, choice.weighing());
            case MIXED_CHANNELS -> channels(MIXED_CHANNELS, choice.weighing());
            case FACTS -> FACTS;
            case PARTS -> PARTS;
            case ONE_KIND -> ONE_KIND;
            case NOTHING_SAID -> NOTHING_SAID;
            case PLATFORM_FIRST -> PLATFORM_FIRST;
            case EXISTENCE_ONLY -> EXISTENCE_ONLY;
            case OUT_OF_SCOPE -> OUT_OF_SCOPE;
            case INTEREST_UNMEASURED -> INTEREST_UNMEASURED;
            case INTEREST_LOW -> INTEREST_LOW;
        };
    }

    private static Text scales(Text text, Weighing weighing) {
        return text.with(
                weighing.answered(),
                shown(weighing.community()),
                shown(weighing.team()),
                shown(weighing.both()));
    }

    private static Text channels(Text text, Weighing weighing) {
        return text.with(weighing.channelSocialMedia(), weighing.channelCommunity());
    }

    private static String shown(double weight) {
        return weight == Math.rint(weight)
                ? String.valueOf((long) weight)
                : String.valueOf(Math.round(weight * 100) / 100.0);
    }

    private static final Text DIMENSIONS =
            Text.of(
                    "{0} of 11 dimensions answered; weight for community {1}, for team {2}, for both"
                            + " {3}.",
                    "{0} dimensions sur 11 renseignées ; poids pour la communauté {1}, pour l'équipe"
                            + " {2}, pour les deux {3}.");
    private static final Text TOO_CLOSE =
            Text.of(
                    "Too close to decide: {0} of 11 dimensions answered; weight for community {1},"
                            + " for team {2}, for both {3}.",
                    "Trop serré pour trancher : {0} dimensions sur 11 renseignées ; poids pour la"
                            + " communauté {1}, pour l'équipe {2}, pour les deux {3}.");
    private static final Text BOTH_SIDES =
            Text.of(
                    "{0} answers say that both statements fit, more than speak for either side"
                            + " alone.",
                    "{0} réponses disent que les deux énoncés conviennent, plus que pour chaque côté"
                            + " seul.");
    private static final Text CHANNELS =
            Text.of(
                    "Of the channel answers {0} point to social media and {1} to community.",
                    "Parmi les réponses sur les canaux, {0} vont vers les médias sociaux et {1} vers"
                            + " la communauté.");
    private static final Text MIXED_CHANNELS =
            Text.of(
                    "The channel answers point both ways, {0} to social media and {1} to community;"
                            + " nothing else decides.",
                    "Les réponses sur les canaux vont dans les deux sens, {0} vers les médias sociaux"
                            + " et {1} vers la communauté ; rien d'autre ne tranche.");
    private static final Text FACTS =
            Text.of(
                    "Only facts lean so far; no dimension is answered.",
                    "Seuls des faits penchent à ce jour ; aucune dimension n'est renseignée.");
    private static final Text PARTS =
            Text.of(
                    "The parts need different owners, so each has a verdict of its own.",
                    "Les volets demandent des responsables différents : chacun a son verdict.");
    private static final Text ONE_KIND =
            Text.of(
                    "All parts need the same kind of management under one owner, so nothing is"
                            + " split.",
                    "Tous les volets demandent le même mode de pilotage sous un même responsable : rien"
                            + " n'est divisé.");
    private static final Text NOTHING_SAID =
            Text.of(
                    "Nothing is answered that decides, and community management is never taken by"
                            + " default.",
                    "Rien de décisif n'est renseigné, et l'animation de communauté n'est jamais"
                            + " choisie par défaut.");
    private static final Text PLATFORM_FIRST =
            Text.of(
                    "The wish starts with a platform and not with people: the purpose comes first.",
                    "Le souhait part d'une plateforme et non de personnes : le but d'abord.");
    private static final Text EXISTENCE_ONLY =
            Text.of(
                    "Neither a project nor a process stands behind this community: it would be"
                            + " looked after only because it exists.",
                    "Ni projet ni processus derrière cette communauté : on s'en occuperait seulement"
                            + " parce qu'elle existe.");
    private static final Text OUT_OF_SCOPE =
            Text.of(
                    "Replacing a system is no task for a community, a team or a channel.",
                    "Remplacer un système n'est l'affaire ni d'une communauté, ni d'une équipe, ni"
                            + " d'un canal.");
    private static final Text INTEREST_UNMEASURED =
            Text.of(
                    "There is no life in it, and nobody measured whether anybody is interested.",
                    "Il ne s'y passe rien, et personne n'a mesuré si cela intéresse quelqu'un.");
    private static final Text INTEREST_LOW =
            Text.of(
                    "An effort was made and interest stayed low: these members see no meaning in it.",
                    "Un effort a été fait et l'intérêt reste faible : ces membres n'y voient pas de"
                            + " sens.");
    private static final Text WOULD_BE =
            Text.of("Without that it would be {0}.", "Sans cela, ce serait {0}.");
    private static final Text FACTS_SPOKE =
            Text.of(
                    "Fewer than five dimensions are answered, so facts were weighed as well.",
                    "Moins de cinq dimensions sont renseignées : des faits ont aussi été pesés.");
}
