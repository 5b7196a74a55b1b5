package mandate.initiatives.domain.choice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * @param leanings the facts that lean, whether or not they counted
 * @param factsSpoke whether the leaning facts were laid on the scales
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
        List<Leaning> leanings,
        boolean factsSpoke) {

    static Weighing of(Situation situation, RuleSet rules) {
        var sides = new EnumMap<Side, Double>(Side.class);
        for (Side side : Side.values()) sides.put(side, 0.0);
        int bothAnswers = 0;
        for (Map.Entry<Dimension, Answer> entry : situation.answers().entrySet()) {
            sides.merge(side(entry.getValue()), rules.weight(entry.getKey()), Double::sum);
            if (entry.getValue() == Answer.BOTH) bothAnswers++;
        }
        int answered = situation.answers().size();
        boolean speak = answered < rules.margin(Margin.FACTS_SPEAK_BELOW);
        List<Leaning> leanings = FactLeanings.of(situation);
        if (speak)
            for (Leaning leaning : leanings)
                sides.merge(leaning.side(), rules.factWeight(leaning.rule()), Double::sum);
        return withChannels(situation, rules, sides, answered, bothAnswers, leanings, speak);
    }

    private static Weighing withChannels(
            Situation situation,
            RuleSet rules,
            Map<Side, Double> sides,
            int answered,
            int bothAnswers,
            List<Leaning> leanings,
            boolean speak) {
        int social = 0;
        double socialWeight = 0;
        double weight = 0;
        for (Map.Entry<ChannelQuestion, ChannelPole> entry :
                situation.channelAnswers().entrySet()) {
            double one = rules.weight(entry.getKey());
            weight += one;
            if (entry.getValue() == ChannelPole.SOCIAL_MEDIA) {
                social++;
                socialWeight += one;
            }
        }
        return new Weighing(
                answered,
                bothAnswers,
                sides.getOrDefault(Side.COMMUNITY, 0.0),
                sides.getOrDefault(Side.TEAM, 0.0),
                sides.getOrDefault(Side.BOTH, 0.0),
                sides.getOrDefault(Side.SOCIAL_MEDIA, 0.0),
                social,
                situation.channelAnswers().size() - social,
                weight > 0 ? socialWeight / weight : 0,
                leanings,
                speak && !leanings.isEmpty());
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

    private static Side side(Answer answer) {
        return switch (answer) {
            case COMMUNITY -> Side.COMMUNITY;
            case TEAM -> Side.TEAM;
            case BOTH -> Side.BOTH;
        };
    }
}
