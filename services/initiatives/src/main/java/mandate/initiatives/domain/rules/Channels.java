package mandate.initiatives.domain.rules;

import java.util.List;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.choice.Weighing;
import mandate.initiatives.domain.finding.ManagementKind;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.WorkArea;
import mandate.initiatives.domain.words.Text;

/** Channels and the people behind them (R118, R121, R123, R125). */
final class Channels {
    private Channels() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofInitiative(118, Channels::r118ManyFollowers),
                    Rule.ofScope(121, Channels::r121CrisisOnline),
                    Rule.ofScope(123, Channels::r123Mixed),
                    Rule.ofScope(113, Channels::r113Overlap),
                    Rule.ofScope(125, Channels::r125NoChannelNeeded));

    private static final Text R118_MESSAGE =
            Text.of(
                    "Many follow and hardly anybody reacts: the number flatters and says nothing.",
                    "Beaucoup suivent et presque personne ne réagit : le chiffre flatte et ne dit"
                            + " rien.");

    static void r118ManyFollowers(Case c, Findings f) {
        boolean many = c.facts().atLeast(Fact.FOLLOWERS, c.margin(Margin.MANY_FOLLOWERS));
        boolean thin = c.facts().below(Fact.ENGAGEMENT_RATE, c.margin(Margin.THIN_ENGAGEMENT));
        if (many && thin) f.warn(118, "VANITY_METRIC", R118_MESSAGE);
    }

    private static final Text R121_CALM =
            Text.of(
                    "Let the community lead speak first and calm people; the figures can wait.",
                    "Laisser parler d'abord la personne chargée de la communauté et apaiser ; les"
                            + " chiffres attendront.");
    private static final Text R121_FIGURES =
            Text.of(
                    "Work out what the crisis costs, apart from the talk with people.",
                    "Chiffrer ce que coûte la crise, à part des échanges avec les gens.");

    static void r121CrisisOnline(Case c, Findings f) {
        if (!c.is(Fact.SITUATION, "ONLINE_CRISIS") || !c.community()) return;
        f.act(121, 1, R121_CALM, Who.OWNER);
        f.act(121, 7, R121_FIGURES, Who.MARKETING);
    }

    private static final Text R123_MESSAGE =
            Text.of(
                    "The channel answers point both ways ({0} to social media, {1} to community):"
                            + " this is a matter of degree.",
                    "Les réponses sur les canaux vont dans les deux sens ({0} vers les médias"
                            + " sociaux, {1} vers la communauté) : c'est une question de degré.");
    private static final Text R123_PRECAUTION =
            Text.of(
                    "Describe both as parts, or let one person wear both hats under a"
                            + " charter.",
                    "Décrire les deux comme des volets, ou donner les deux casquettes à une même"
                            + " personne sous une charte.");

    static void r123Mixed(Case c, Findings f) {
        Weighing weighing = c.choice().weighing();
        if (!c.situation().answers().channels() || !weighing.channelsMixed(c.rules())) return;
        Text message =
                R123_MESSAGE.with(weighing.channelSocialMedia(), weighing.channelCommunity());
        f.warn(123, "MIXED_ORIENTATION", message, R123_PRECAUTION);
    }

    private static final Text R113_NOTE =
            Text.of(
                    "The two kinds overlap, and neither is part of the other; both include: {0}.",
                    "Les deux modes se recoupent sans que l'un contienne l'autre ; tous deux"
                            + " comprennent : {0}.");

    static void r113Overlap(Case c, Findings f) {
        if (!c.situation().answers().channels() || !c.choice().weighing().channelsMixed(c.rules()))
            return;
        f.note(
                113,
                "OVERLAPPING_KINDS",
                R113_NOTE.with(
                        WorkArea.named(
                                ManagementKind.COMMUNITY.sharedWith(ManagementKind.SOCIAL_MEDIA))));
    }

    private static final Text R125_NOTE =
            Text.of(
                    "This community needs no social channel; it may live anywhere people meet.",
                    "Cette communauté n'a pas besoin de canal social ; elle peut vivre partout où"
                            + " l'on se retrouve.");

    static void r125NoChannelNeeded(Case c, Findings f) {
        boolean outside = c.facts().isOneOf(Fact.AUDIENCE, "EXTERNAL", "BOTH");
        if (c.community() && outside && !c.facts().given(Fact.SOCIAL_CHANNELS))
            f.note(125, "NO_CHANNEL_NEEDED", R125_NOTE);
    }
}
