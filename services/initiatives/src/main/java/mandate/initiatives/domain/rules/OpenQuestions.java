package mandate.initiatives.domain.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.choice.Ground;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.words.Text;

/** What has to be asked before a choice stands firmly (R1, R9 to R19, R60, R114 to R117, R119). */
final class OpenQuestions {
    private OpenQuestions() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofInitiative(119, OpenQuestions::r119PlatformFirst),
                    Rule.ofInitiative(60, OpenQuestions::r60SystemToReplace),
                    Rule.ofScope(19, OpenQuestions::r19TooClose),
                    Rule.ofScope(1, OpenQuestions::r1EvidenceForCommunity),
                    Rule.ofScope(9, OpenQuestions::r9To19Dimensions),
                    Rule.ofScope(114, OpenQuestions::r114To117Channels));

    private static final Text R119_WHY =
            Text.of(
                    "A platform was named first. What should be different for whom, once it is"
                            + " used?",
                    "Une plateforme a été nommée d'abord. Que doit-elle changer, et pour qui ?");

    static void r119PlatformFirst(Case c, Findings f) {
        if (c.choice().ground() != Ground.PLATFORM_FIRST) return;
        f.ask(119, Fact.PURPOSE, R119_WHY);
        f.ask(119, Fact.DESIRED_OUTCOME, R119_WHY);
    }

    private static final Text R60_WHY =
            Text.of(
                    "“{0}” sounds like replacing a system. Is that the problem?",
                    "« {0} » fait penser au remplacement d'un système. Est-ce là le problème ?");

    static void r60SystemToReplace(Case c, Findings f) {
        boolean open = c.choice().verdict() == Verdict.UNDECIDED;
        if (open && !c.reading().replacement().isEmpty() && !c.facts().asked(Fact.PROBLEM_TYPE))
            f.ask(60, Fact.PROBLEM_TYPE, R60_WHY.with(c.reading().replacement()));
    }

    private static final Text R19_WHY =
            Text.of(
                    "The answers pull both ways. Are these two things that could have owners of"
                            + " their own? Then describe each as a part.",
                    "Les réponses tirent dans les deux sens. S'agit-il de deux choses qui pourraient"
                            + " avoir chacune leur responsable ? Alors décrire chacune comme un volet.");

    // with all eleven answered there is nothing else left to ask
    static void r19TooClose(Case c, Findings f) {
        if (c.choice().ground() == Ground.TOO_CLOSE) f.askWhole(19, "facts.workstreams", R19_WHY);
    }

    private static final Text R1_WHY =
            Text.of(
                    "Little speaks for community management so far, and it is never taken by"
                            + " default: what shows that these people are gathered by a subject?",
                    "Peu de choses parlent encore pour une animation de communauté, et elle n'est"
                            + " jamais choisie par défaut : qu'est-ce qui montre qu'un sujet réunit"
                            + " ces personnes ?");

    static void r1EvidenceForCommunity(Case c, Findings f) {
        boolean thin = c.choice().confidence() == Confidence.LOW;
        if (!c.community() || !thin) return;
        for (Dimension dimension : List.of(Dimension.GROUP, Dimension.OBJECTIVE, Dimension.DRIVER))
            if (unanswered(c, dimension)) f.ask(1, dimension, R1_WHY);
    }

    private static final Text WHICH =
            Text.of(
                    "Which fits better? “{0}” or “{1}”",
                    "Qu'est-ce qui convient le mieux ? « {0} » ou « {1} »");

    static void r9To19Dimensions(Case c, Findings f) {
        if (c.choice().confidence() == Confidence.HIGH
                || c.choice().ground() == Ground.OUT_OF_SCOPE) return;
        if (c.socialMedia() && c.choice().ground() == Ground.CHANNELS) return;
        for (Dimension dimension : heaviestFirst(c.rules()))
            if (unanswered(c, dimension))
                f.ask(
                        dimension.rule(),
                        dimension,
                        WHICH.with(dimension.community(), dimension.team()));
    }

    // the heaviest answer tells most; among equals the order of the questionnaire stays
    private static Dimension[] heaviestFirst(RuleSet rules) {
        Dimension[] order = Dimension.values();
        Arrays.sort(order, Comparator.comparingDouble(one -> -rules.weight(one)));
        return order;
    }

    // what was only read counts as unanswered: somebody has to confirm it
    private static boolean unanswered(Case c, Dimension dimension) {
        return c.situation().read() || c.situation().answer(dimension) == null;
    }

    static void r114To117Channels(Case c, Findings f) {
        boolean begun = c.situation().answers().channels();
        boolean unsure = c.socialMedia() || (begun && c.choice().kind() != Verdict.TEAM_MANAGEMENT);
        if (!unsure || c.choice().confidence() == Confidence.HIGH) return;
        for (ChannelQuestion question : ChannelQuestion.values())
            if (c.situation().answer(question) == null)
                f.ask(
                        question.rule(),
                        question,
                        WHICH.with(
                                question.statement(ChannelPole.SOCIAL_MEDIA),
                                question.statement(ChannelPole.COMMUNITY)));
    }
}
