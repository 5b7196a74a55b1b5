package mandate.initiatives.domain.choice;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Side;

/**
 * The scales: what lies on each side.
 *
 * @param answered dimensions answered
 * @param bothAnswers how many of them with BOTH
 * @param community weight on the community side, leaning facts included where they speak
 * @param team the same for the team side
 * @param both weight of the BOTH answers
 * @param socialMedia weight of the facts that lean to social media
 * @param channelSocialMedia channel answers on the social media side
 * @param channelCommunity channel answers on the community side
 * @param channelShare weighted share of the social media side among the channel answers
 * @param counted the leaning facts that were laid on the scales
 */
public record Weighing(
        int answered,
        int bothAnswers,
        double community,
        double team,
        double both,
        double socialMedia,
        int channelSocialMedia,
        int channelCommunity,
        double channelShare,
        List<Leaning> counted) {

    // Weights are added in millionths, so that the order of adding makes no difference at a margin.
    private static final double MILLION = 1e6;
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final ChannelQuestion[] QUESTIONS = ChannelQuestion.values();

    static Weighing of(Situation situation, RuleSet rules) {
        Answers answers = situation.answers();
        List<Leaning> counted = counted(situation, rules);
        long community = leaning(counted, Side.COMMUNITY, rules);
        long team = leaning(counted, Side.TEAM, rules);
        long both = 0;
        for (Dimension dimension : DIMENSIONS) {
            Answer answer = answers.to(dimension);
            if (answer == null) continue;
            long weight = millionths(rules.weight(dimension));
            switch (answer) {
                case COMMUNITY -> community += weight;
                case TEAM -> team += weight;
                case BOTH -> both += weight;
            }
        }
        return new Weighing(
                answers.dimensions(),
                answers.both(),
                community / MILLION,
                team / MILLION,
                both / MILLION,
                leaning(counted, Side.SOCIAL_MEDIA, rules) / MILLION,
                answers.poles(ChannelPole.SOCIAL_MEDIA),
                answers.poles(ChannelPole.COMMUNITY),
                channelShare(answers, rules),
                counted);
    }

    /** The same scales with other sums on their sides. */
    Weighing with(double ofCommunity, double ofTeam, double ofBoth, double ofSocialMedia) {
        return new Weighing(
                answered,
                bothAnswers,
                ofCommunity,
                ofTeam,
                ofBoth,
                ofSocialMedia,
                channelSocialMedia,
                channelCommunity,
                channelShare,
                counted);
    }

    private static double channelShare(Answers answers, RuleSet rules) {
        if (!answers.channels()) return 0;
        long social = 0;
        long all = 0;
        for (ChannelQuestion question : QUESTIONS) {
            ChannelPole pole = answers.to(question);
            if (pole == null) continue;
            long weight = millionths(rules.weight(question));
            all += weight;
            if (pole == ChannelPole.SOCIAL_MEDIA) social += weight;
        }
        return all == 0 ? 0 : (double) social / all;
    }

    private static long millionths(double weight) {
        return Math.round(weight * MILLION);
    }

    // where people answered, their answers count and no inference from facts
    private static List<Leaning> counted(Situation situation, RuleSet rules) {
        int answered = situation.answers().dimensions();
        List<Leaning> leanings = situation.leanings();
        if (leanings.isEmpty() || answered == 0) return leanings;
        if (answered >= rules.margin(Margin.FACTS_SPEAK_BELOW)) return List.of();
        var purposes = new ArrayList<Leaning>(leanings.size());
        for (Leaning leaning : leanings) if (!leaning.circumstance()) purposes.add(leaning);
        return purposes;
    }

    private static long leaning(List<Leaning> leanings, Side side, RuleSet rules) {
        long weight = 0;
        for (Leaning leaning : leanings)
            if (leaning.side() == side) weight += millionths(rules.factWeight(leaning.rule()));
        return weight;
    }

    /** Everything on the scales between community and team. */
    public double total() {
        return community + team + both;
    }

    /** Whether BOTH was said often enough, and more than either side alone. */
    boolean hybrid(RuleSet rules) {
        return bothAnswers >= rules.margin(Margin.HYBRID_BOTH) && both > community && both > team;
    }

    /** Whether a lead of this side over that one is more than chance. */
    boolean leads(double side, double other, RuleSet rules) {
        // the small slack keeps a lead of exactly the margin on the undecided side
        return side - other > rules.margin(Margin.TOO_CLOSE) * total() + 1e-9;
    }

    /** The confidence that the dimensions give to a side. */
    Confidence confidence(double side, RuleSet rules) {
        double share = total() > 0 ? side / total() : 0;
        if (answered >= rules.margin(Margin.HIGH_ANSWERED)
                && share >= rules.margin(Margin.HIGH_SHARE)) return Confidence.HIGH;
        boolean medium =
                answered >= rules.margin(Margin.MEDIUM_ANSWERED)
                        && share >= rules.margin(Margin.MEDIUM_SHARE);
        return medium ? Confidence.MEDIUM : Confidence.LOW;
    }

    /** Whether the channel answers lie on both sides. */
    public boolean channelsMixed(RuleSet rules) {
        double mixed = rules.margin(Margin.CHANNEL_MIXED);
        return channelSocialMedia >= mixed && channelCommunity >= mixed;
    }

    /** Whether enough channel answers lie on this side to decide. */
    boolean channelsDecide(int side, RuleSet rules) {
        return side >= rules.margin(Margin.CHANNEL_DECIDES);
    }
}
