package mandate.initiatives.domain.choice;

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

    // The search for flips asks this thousands of times: plain loops, nothing allocated on the way.
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final ChannelQuestion[] QUESTIONS = ChannelQuestion.values();

    static Weighing of(Situation situation, RuleSet rules) {
        List<Leaning> counted = counted(situation, rules);
        int social = count(situation, ChannelPole.SOCIAL_MEDIA);
        int community = count(situation, ChannelPole.COMMUNITY);
        double socialWeight = weight(situation, ChannelPole.SOCIAL_MEDIA, rules);
        double communityWeight = weight(situation, ChannelPole.COMMUNITY, rules);
        return new Weighing(
                situation.answers().size(),
                bothAnswers(situation),
                weight(situation, Answer.COMMUNITY, rules)
                        + leaning(counted, Side.COMMUNITY, rules),
                weight(situation, Answer.TEAM, rules) + leaning(counted, Side.TEAM, rules),
                weight(situation, Answer.BOTH, rules),
                leaning(counted, Side.SOCIAL_MEDIA, rules),
                social,
                community,
                social + community == 0 ? 0 : socialWeight / (socialWeight + communityWeight),
                counted);
    }

    private static int bothAnswers(Situation situation) {
        int count = 0;
        for (Dimension dimension : DIMENSIONS)
            if (situation.answer(dimension) == Answer.BOTH) count++;
        return count;
    }

    private static int count(Situation situation, ChannelPole pole) {
        int count = 0;
        for (ChannelQuestion question : QUESTIONS)
            if (situation.channelAnswers().get(question) == pole) count++;
        return count;
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
        for (Dimension dimension : DIMENSIONS)
            if (situation.answer(dimension) == answer) weight += rules.weight(dimension);
        return weight;
    }

    private static double weight(Situation situation, ChannelPole pole, RuleSet rules) {
        double weight = 0;
        for (ChannelQuestion question : QUESTIONS)
            if (situation.channelAnswers().get(question) == pole) weight += rules.weight(question);
        return weight;
    }

    private static double leaning(List<Leaning> leanings, Side side, RuleSet rules) {
        double weight = 0;
        for (Leaning leaning : leanings)
            if (leaning.side() == side) weight += rules.factWeight(leaning.rule());
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
