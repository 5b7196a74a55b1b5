package mandate.initiatives.domain.rules;

import java.util.List;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.words.Text;

/** Whether the house is ready (R21, R43, R51, R100, R103 to R110). */
final class ReadyOrNot {
    private ReadyOrNot() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofScope(21, ReadyOrNot::r21EvidenceTheBenefit),
                    Rule.ofScope(43, ReadyOrNot::r43WayToAnswerBack),
                    Rule.ofInitiative(51, ReadyOrNot::r51ManagersStandAside),
                    Rule.ofScope(100, ReadyOrNot::r100InsidersTakePart),
                    Rule.ofInitiative(103, ReadyOrNot::r103DeployedNotAdopted),
                    Rule.ofInitiative(104, ReadyOrNot::r104OldHabits),
                    Rule.ofInitiative(106, ReadyOrNot::r106PaperOnly),
                    Rule.ofInitiative(107, ReadyOrNot::r107PraiseAndUse),
                    Rule.ofInitiative(108, ReadyOrNot::r108LeadersUseIt),
                    Rule.ofInitiative(109, ReadyOrNot::r109Leadership),
                    Rule.ofInitiative(110, ReadyOrNot::r110Pilot));

    private static final Text R21_WHAT =
            Text.of(
                    "Show by measurement that tool and habits bring a benefit staff see at once;"
                            + " results can be asked for only then.",
                    "Montrer par une mesure que l'outil et les usages apportent un bénéfice que le"
                            + " personnel voit tout de suite ; alors seulement on peut exiger des"
                            + " résultats.");
    private static final Text R21_WHY =
            Text.of(
                    "Results can be asked for only where the benefit is real and plain to see. Is"
                            + " it?",
                    "On ne peut exiger de résultats que si le bénéfice est réel et visible. L'est-il"
                            + " ?");

    static void r21EvidenceTheBenefit(Case c, Findings f) {
        if (!c.team()) return;
        if (!c.is(Fact.BENEFIT_EVIDENCE, "MEASURED") || c.facts().no(Fact.STAFF_SEE_BENEFIT))
            f.act(21, 45, R21_WHAT, Who.SPONSOR);
        for (Fact fact : List.of(Fact.BENEFIT_EVIDENCE, Fact.STAFF_SEE_BENEFIT))
            if (!c.facts().asked(fact)) f.ask(21, fact, R21_WHY);
    }

    private static final Text R43_MESSAGE =
            Text.of(
                    "Something is to be explained, and people have no way to answer back.",
                    "Il y a quelque chose à expliquer, et les gens n'ont aucun moyen de répondre.");
    private static final Text R43_WHY =
            Text.of(
                    "How can people ask back, and who will talk with them?",
                    "Comment les gens peuvent-ils poser des questions, et qui leur répondra ?");

    static void r43WayToAnswerBack(Case c, Findings f) {
        if (!c.explains() && !c.community()) return;
        boolean none = c.facts().none(Fact.FEEDBACK_CHANNEL) || c.is(Fact.FEEDBACK_CHANNEL, "NONE");
        if (none) f.block(43, "NO_FEEDBACK_CHANNEL", R43_MESSAGE);
        else if (!c.facts().asked(Fact.FEEDBACK_CHANNEL)) f.ask(43, Fact.FEEDBACK_CHANNEL, R43_WHY);
    }

    private static final Text R51_MESSAGE =
            Text.of(
                    "Managers stand aside: to those on the ground this is a gift nobody asked for.",
                    "L'encadrement reste à l'écart : sur le terrain, c'est un cadeau que personne n'a"
                            + " demandé.");
    private static final Text R51_PRECAUTION =
            Text.of(
                    "Give managers one thing they can use today.",
                    "Donner aux responsables une chose utile dès aujourd'hui.");

    static void r51ManagersStandAside(Case c, Findings f) {
        if (unsupported(c.facts()) || leadersSilent(c.facts()))
            f.warnLoudly(51, "ADOPTION_RISK", R51_MESSAGE, R51_PRECAUTION);
    }

    private static final Text R100_MESSAGE =
            Text.of(
                    "It turns outwards, and nobody inside takes part: such a community does not"
                            + " work.",
                    "Elle s'adresse au-dehors, et personne au-dedans n'y participe : une telle"
                            + " communauté ne marche pas.");

    static void r100InsidersTakePart(Case c, Findings f) {
        boolean nobody =
                c.is(Fact.INTERNAL_PARTICIPATION, "NONE")
                        || c.facts().none(Fact.INTERNAL_PARTICIPATION);
        if (c.community() && c.is(Fact.AUDIENCE, "EXTERNAL") && nobody)
            f.block(100, "NO_INSIDERS", R100_MESSAGE);
    }

    private static final Text R103_MESSAGE =
            Text.of(
                    "The tool is in place and {0} % use it: deployed, not adopted.",
                    "L'outil est en place et {0} % s'en servent : déployé, mais pas adopté.");

    static void r103DeployedNotAdopted(Case c, Findings f) {
        if (c.facts().yes(Fact.DEPLOYED) && lowUse(c) && !early(c))
            f.warn(103, "DEPLOYED_NOT_ADOPTED", R103_MESSAGE.with(percent(c)));
    }

    private static final Text R104_WHAT =
            Text.of(
                    "Measure today's habits, such as mails and attachments, so that any change can"
                            + " be seen.",
                    "Mesurer les habitudes d'aujourd'hui, comme les courriels et pièces jointes, pour"
                            + " voir ce qui changera.");

    static void r104OldHabits(Case c, Findings f) {
        if (c.facts().none(Fact.BASELINE)) f.act(104, 21, R104_WHAT, Who.SPONSOR);
    }

    private static final Text R106_MESSAGE =
            Text.of(
                    "So far there is only a paper. Knowing why is no readiness.",
                    "Il n'y a pour l'instant qu'un document. Savoir pourquoi n'est pas être prêt.");

    static void r106PaperOnly(Case c, Findings f) {
        if (c.facts().yes(Fact.STRATEGY_PAPER_ONLY)) f.warn(106, "PAPER_ONLY", R106_MESSAGE);
    }

    private static final Text R107_NORMAL =
            Text.of(
                    "{0} % use it so far; at the start that is usual, whatever people say in"
                            + " surveys.",
                    "{0} % s'en servent à ce jour ; au début c'est habituel, quoi qu'on dise dans les"
                            + " enquêtes.");
    private static final Text R107_ALERT =
            Text.of(
                    "After {1} months {0} % use it: praise has not turned into use.",
                    "Après {1} mois, {0} % s'en servent : l'approbation n'est pas devenue usage.");

    private static final Text R107_GAP =
            Text.of(
                    "{0} % approve of it and {1} % use it.",
                    "{0} % l'approuvent et {1} % s'en servent.");

    static void r107PraiseAndUse(Case c, Findings f) {
        Double praise = c.facts().number(Fact.ENDORSEMENT_RATE);
        if (praise != null && lowUse(c))
            f.note(107, "PRAISE_WITHOUT_USE", R107_GAP.with(Math.round(praise * 100), percent(c)));
        Double months = c.facts().number(Fact.MONTHS_SINCE_LAUNCH);
        if (!lowUse(c) || months == null) return;
        if (early(c)) f.note(107, "NORMAL_AT_START", R107_NORMAL.with(percent(c)));
        else
            f.warnLoudly(
                    107,
                    "USE_GAP",
                    R107_ALERT.with(percent(c), String.valueOf(Math.round(months))));
    }

    private static final Text R108_MESSAGE =
            Text.of(
                    "No leader did anything there in the last 30 days.",
                    "Aucun dirigeant n'y a rien fait ces 30 derniers jours.");

    static void r108LeadersUseIt(Case c, Findings f) {
        if (leadersSilent(c.facts())) f.warn(108, "LEADERS_ABSENT", R108_MESSAGE);
    }

    private static final Text R109_MESSAGE =
            Text.of(
                    "The leadership does not support it: nobody can owe results, and it should not"
                            + " start unless somebody overrules this.",
                    "La direction ne la soutient pas : nul ne peut devoir de résultats, et rien ne"
                            + " devrait commencer sans décision contraire.");
    private static final Text R109_WHY =
            Text.of(
                    "Support by the leadership weighs most. Does it exist?",
                    "Le soutien de la direction pèse le plus. Existe-t-il ?");
    private static final Text R109_WHAT =
            Text.of("Win one leader who stands up for it.", "Gagner un dirigeant qui la défende.");

    static void r109Leadership(Case c, Findings f) {
        if (unsupported(c.facts())) {
            f.block(109, "NO_LEADERSHIP_SUPPORT", R109_MESSAGE);
            f.act(109, 30, R109_WHAT, Who.SPONSOR);
        } else if (!c.facts().asked(Fact.LEADERSHIP_SUPPORT)) {
            f.ask(109, Fact.LEADERSHIP_SUPPORT, R109_WHY);
        }
    }

    private static final Text R110_WHAT =
            Text.of(
                    "Try it out with one group instead of writing another paper.",
                    "L'essayer avec un groupe plutôt que d'écrire un document de plus.");

    static void r110Pilot(Case c, Findings f) {
        if (ReadinessScore.of(c.facts(), c.rules()).level().equals("MEDIUM"))
            f.act(110, 45, R110_WHAT, Who.SPONSOR);
    }

    private static boolean unsupported(Facts facts) {
        return facts.is(Fact.LEADERSHIP_SUPPORT, "NONE") || facts.none(Fact.LEADERSHIP_SUPPORT);
    }

    private static boolean leadersSilent(Facts facts) {
        return facts.below(Fact.LEADER_ACTIVITY_30D, 1);
    }

    private static boolean lowUse(Case c) {
        return c.facts().below(Fact.ACTIVE_USE_RATE, c.margin(Margin.EARLY_USE));
    }

    private static boolean early(Case c) {
        return c.facts().below(Fact.MONTHS_SINCE_LAUNCH, c.margin(Margin.EARLY_MONTHS));
    }

    private static String percent(Case c) {
        Double use = c.facts().number(Fact.ACTIVE_USE_RATE);
        return use == null ? "?" : String.valueOf(Math.round(use * 100));
    }
}
