package mandate.initiatives.domain.choice;

import java.util.Collections;
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

    static Weighing of(Situation situation, RuleSet rules) {
        List<Leaning> counted = counted(situation, rules);
        Map<ChannelQuestion, ChannelPole> channels = situation.channelAnswers();
        double channelWeight = channelWeight(channels, rules, false);
        return new Weighing(
                situation.answers().size(),
                Collections.frequency(situation.answers().values(), Answer.BOTH),
                weight(situation, Answer.COMMUNITY, rules)
                        + leaning(counted, Side.COMMUNITY, rules),
                weight(situation, Answer.TEAM, rules) + leaning(counted, Side.TEAM, rules),
                weight(situation, Answer.BOTH, rules),
                leaning(counted, Side.SOCIAL_MEDIA, rules),
                Collections.frequency(channels.values(), ChannelPole.SOCIAL_MEDIA),
                Collections.frequency(channels.values(), ChannelPole.COMMUNITY),
                channelWeight > 0 ? channelWeight(channels, rules, true) / channelWeight : 0,
                counted);
    }

    // where people answered, their answers count and no inference from facts
    private static List<Leaning> counted(Situation situation, RuleSet rules) {
        int answered = situation.answers().size();
        List<Leaning> leanings = situation.leanings();
        if (leanings.isEmpty() || answered == 0) return leanings;
        if (answered >= rules.margin(Margin.FACTS_SPEAK_BELOW)) return List.of();
        return leanings.stream().filter(leaning -> !leaning.circumstance()).toList();
    }

    private static double weight(Situation situation, Answer answer, RuleSet rules) {
        double weight = 0;
        for (Map.Entry<Dimension, Answer> entry : situation.answers().entrySet())
            if (entry.getValue() == answer) weight += rules.weight(entry.getKey());
        return weight;
    }

    private static double leaning(List<Leaning> leanings, Side side, RuleSet rules) {
        double weight = 0;
        for (Leaning leaning : leanings)
            if (leaning.side() == side) weight += rules.factWeight(leaning.rule());
        return weight;
    }

    private static double channelWeight(
            Map<ChannelQuestion, ChannelPole> channels, RuleSet rules, boolean socialMediaOnly) {
        double weight = 0;
        for (Map.Entry<ChannelQuestion, ChannelPole> entry : channels.entrySet())
            if (!socialMediaOnly || entry.getValue() == ChannelPole.SOCIAL_MEDIA)
                weight += rules.weight(entry.getKey());
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
