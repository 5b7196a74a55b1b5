package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.choice.Choice;
import mandate.initiatives.domain.choice.Leaning;
import mandate.initiatives.domain.choice.Situation;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Side;
import mandate.initiatives.domain.finding.Vote;
import mandate.initiatives.domain.rules.Rule;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/** Lists what spoke for which kind, each with its rule and its reason (R53). */
final class Votes {
    private static final Text FOR_COMMUNITY =
            Text.of("{0} This speaks for a community.", "{0} Cela plaide pour une communauté.");
    private static final Text FOR_TEAM =
            Text.of("{0} This speaks for a team.", "{0} Cela plaide pour une équipe.");
    private static final Text FOR_SOCIAL_MEDIA =
            Text.of(
                    "{0} This speaks for social media work.",
                    "{0} Cela plaide pour les médias sociaux.");
    private static final Text FOR_BOTH =
            Text.of("Both fit: {0} {1}", "Les deux conviennent : {0} {1}");

    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final ChannelQuestion[] QUESTIONS = ChannelQuestion.values();

    private final RuleSet rules;
    private final @Nullable String scope;

    private Votes(RuleSet rules, @Nullable String scope) {
        this.rules = rules;
        this.scope = scope;
    }

    static List<Vote> of(
            Situation situation, Choice choice, RuleSet rules, @Nullable String scope) {
        return new Votes(rules, scope).votes(situation, choice);
    }

    private List<Vote> votes(Situation situation, Choice choice) {
        var votes = new ArrayList<Vote>();
        for (Dimension dimension : DIMENSIONS) {
            Answer answer = situation.answer(dimension);
            if (answer != null) votes.add(vote(dimension, answer));
        }
        for (ChannelQuestion question : QUESTIONS) {
            ChannelPole pole = situation.answer(question);
            if (pole != null) votes.add(vote(question, pole));
        }
        List<Leaning> counted = choice.weighing().counted();
        for (Leaning leaning : situation.leanings())
            votes.add(
                    vote(
                            leaning.fact().path(),
                            shown(situation.facts(), leaning.fact()),
                            leaning.side(),
                            counted.contains(leaning) ? rules.factWeight(leaning.rule()) : 0,
                            leaning.rule(),
                            leaning.reason()));
        return votes;
    }

    private Vote vote(ChannelQuestion question, ChannelPole pole) {
        return vote(
                question.wireName(),
                question.word(pole),
                side(pole),
                rules.weight(question),
                Rule.cited(question.rule()),
                question.statement(pole));
    }

    private Vote vote(Dimension dimension, Answer answer) {
        return new Vote(
                dimension.wireName(),
                answer.name(),
                side(answer),
                rules.weight(dimension),
                Rule.cited(dimension.rule()),
                said(dimension, answer),
                scope);
    }

    private Vote vote(
            String dimension, String answer, Side side, double weight, String rule, Text reason) {
        return new Vote(dimension, answer, side, weight, rule, said(side, reason), scope);
    }

    private static Text said(Side side, Text reason) {
        return switch (side) {
            case COMMUNITY -> FOR_COMMUNITY.with(reason);
            case TEAM -> FOR_TEAM.with(reason);
            case SOCIAL_MEDIA -> FOR_SOCIAL_MEDIA.with(reason);
            case BOTH -> reason;
        };
    }

    private static Text said(Dimension dimension, Answer answer) {
        return switch (answer) {
            case COMMUNITY -> said(Side.COMMUNITY, dimension.community());
            case TEAM -> said(Side.TEAM, dimension.team());
            case BOTH -> FOR_BOTH.with(dimension.community(), dimension.team());
        };
    }

    private static Side side(Answer answer) {
        return switch (answer) {
            case COMMUNITY -> Side.COMMUNITY;
            case TEAM -> Side.TEAM;
            case BOTH -> Side.BOTH;
        };
    }

    private static Side side(ChannelPole pole) {
        return switch (pole) {
            case SOCIAL_MEDIA -> Side.SOCIAL_MEDIA;
            case COMMUNITY -> Side.COMMUNITY;
        };
    }

    private static String shown(Facts facts, Fact fact) {
        String text = facts.text(fact);
        return text == null ? "" : text;
    }
}
