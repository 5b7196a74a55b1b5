package mandate.initiatives.domain.choice;

import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;

/**
 * Chooses the kind for one scope. Community management needs something that speaks for it (R1): no
 * path ends there for want of anything else.
 */
final class Choosing {
    private final Situation situation;
    private final RuleSet rules;
    private final Weighing scales;

    private Choosing(Situation situation, Weighing scales, RuleSet rules) {
        this.situation = situation;
        this.rules = rules;
        this.scales = scales;
    }

    /** The choice for one scope, gates included. */
    static Choice choose(Situation situation, RuleSet rules) {
        return choose(situation, Weighing.of(situation, rules), rules);
    }

    /** The same on other scales than those of the situation. */
    static Choice choose(Situation situation, Weighing scales, RuleSet rules) {
        return new Choosing(situation, scales, rules).choice();
    }

    /** The choice for one side of a hybrid: the kind is given, the gates still hold. */
    static Choice given(Situation situation, Verdict kind, Confidence confidence, RuleSet rules) {
        var choosing = new Choosing(situation, Weighing.of(situation, rules), rules);
        return choosing.gated(choosing.because(kind, confidence, Ground.BOTH_SIDES));
    }

    private Choice choice() {
        Gate gate = Gates.first(Gates.OF_EVERYTHING, situation, rules);
        if (gate == null) return gated(weighed());
        Confidence confidence = gate.confidence() == null ? Confidence.LOW : gate.confidence();
        return because(gate.verdict(), confidence, gate.ground());
    }

    private Choice weighed() {
        if (scales.hybrid(rules))
            return because(Verdict.HYBRID, hybridConfidence(), Ground.BOTH_SIDES);
        if (scales.leads(scales.team(), larger(scales.community()), rules)) return teamSide();
        if (scales.channelsDecide(scales.channelSocialMedia(), rules)) return socialMedia();
        if (scales.leads(scales.community(), larger(scales.team()), rules)) return communitySide();
        return neitherSide();
    }

    // facts may also lean to social media; then community and team have to beat those too
    private double larger(double other) {
        return Math.max(other, socialMediaFacts());
    }

    private double socialMediaFacts() {
        boolean asked = situation.answers().channels();
        return asked ? 0 : scales.socialMedia();
    }

    private Choice teamSide() {
        Confidence confidence = scales.confidence(scales.team(), rules);
        boolean channels = scales.channelsDecide(scales.channelSocialMedia(), rules);
        if (channels && confidence == Confidence.LOW) return socialMedia();
        return because(
                Verdict.TEAM_MANAGEMENT,
                channels ? confidence.lowered() : confidence,
                scales.answered() > 0 ? Ground.DIMENSIONS : Ground.FACTS);
    }

    private Choice communitySide() {
        Confidence confidence = scales.confidence(scales.community(), rules);
        boolean doubted =
                scales.channelsMixed(rules)
                        || scales.channelSocialMedia() > scales.channelCommunity();
        // channels that decide alone weigh no less beside answers that agree with them
        boolean seconded =
                scales.team() == 0 && scales.channelsDecide(scales.channelCommunity(), rules);
        if (seconded && confidence == Confidence.LOW) confidence = Confidence.MEDIUM;
        return because(
                Verdict.COMMUNITY_MANAGEMENT,
                doubted ? confidence.lowered() : confidence,
                scales.answered() > 0 ? Ground.DIMENSIONS : Ground.FACTS);
    }

    private Choice neitherSide() {
        boolean silent = scales.total() == 0;
        if (scales.channelsMixed(rules) && silent) return undecided(Ground.MIXED_CHANNELS);
        int social = scales.channelSocialMedia();
        int community = scales.channelCommunity();
        if (silent && community > social) return communityByChannels();
        if (silent && social > community) return socialMedia();
        if (socialMediaFacts() > Math.max(scales.community(), scales.team()))
            return because(Verdict.SOCIAL_MEDIA_MANAGEMENT, Confidence.LOW, Ground.FACTS);
        return undecided(
                silent && social + community == 0 ? Ground.NOTHING_SAID : Ground.TOO_CLOSE);
    }

    private Choice communityByChannels() {
        boolean decided = scales.channelsDecide(scales.channelCommunity(), rules);
        // the channels tell community from social media, not from a team
        return because(
                Verdict.COMMUNITY_MANAGEMENT,
                decided ? Confidence.MEDIUM : Confidence.LOW,
                Ground.CHANNELS);
    }

    private Choice socialMedia() {
        int social = scales.channelSocialMedia();
        int community = scales.channelCommunity();
        boolean decided = scales.channelsDecide(social, rules);
        boolean alone = scales.team() <= scales.community();
        boolean all = decided && social + community == 6 && alone;
        Confidence confidence =
                all ? Confidence.HIGH : decided ? Confidence.MEDIUM : Confidence.LOW;
        return because(Verdict.SOCIAL_MEDIA_MANAGEMENT, confidence, Ground.CHANNELS);
    }

    private Confidence hybridConfidence() {
        boolean broad =
                scales.answered() >= rules.margin(Margin.HIGH_ANSWERED)
                        && scales.both() >= rules.margin(Margin.MEDIUM_SHARE) * scales.total();
        return broad ? Confidence.MEDIUM : Confidence.LOW;
    }

    private Choice gated(Choice choice) {
        Choice honest = honest(choice);
        if (honest.verdict() != Verdict.COMMUNITY_MANAGEMENT) return honest;
        Gate gate = Gates.first(Gates.OF_COMMUNITIES, situation, rules);
        if (gate == null) return honest;
        return new Choice(
                gate.verdict(),
                honest.confidence(),
                gate.ground(),
                honest.verdict(),
                honest.weighing());
    }

    private Choice honest(Choice choice) {
        Choice honest = choice;
        if (Gates.contradicted(choice.verdict(), situation))
            honest = honest.atMost(Confidence.MEDIUM);
        if (Gates.somethingMandatoryMissing(situation.facts()))
            honest = honest.atMost(honest.confidence().lowered());
        return situation.read() ? honest.atMost(Confidence.LOW) : honest;
    }

    private Choice undecided(Ground ground) {
        return because(Verdict.UNDECIDED, Confidence.LOW, ground);
    }

    private Choice because(Verdict verdict, Confidence confidence, Ground ground) {
        return new Choice(verdict, confidence, ground, null, scales);
    }
}
