package mandate.initiatives.domain.rules;

import java.util.List;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.choice.Situation;
import mandate.initiatives.domain.finding.GroupType;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.words.Text;

/** What sort of group it is, who speaks in it, and what its members were told (R17, R31, R128). */
public final class GroupNature {
    private GroupNature() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofScope(17, GroupNature::r17WhoSpeaks),
                    Rule.ofScope(31, GroupNature::r31TalkIsNoCommunity),
                    Rule.ofScope(128, GroupNature::r128WhatToExpect));

    private static final Text R17_TEAM =
            Text.of(
                    "{0} % of all contributions come from the person in charge; a team should not"
                            + " need that.",
                    "{0} % des contributions viennent de la personne responsable ; une équipe ne"
                            + " devrait pas en avoir besoin.");
    private static final Text R17_COMMUNITY =
            Text.of(
                    "{0} % of all contributions come from the person in charge; in a community that"
                            + " is usual.",
                    "{0} % des contributions viennent de la personne responsable ; dans une"
                            + " communauté, c'est courant.");

    static void r17WhoSpeaks(Case c, Findings f) {
        Double share = c.facts().number(Fact.OWNER_POST_SHARE);
        if (share == null || share < c.margin(Margin.OWNER_SPEAKS_MOST)) return;
        long percent = Math.round(share * 100);
        if (c.team()) f.warn(17, "MANAGER_SPEAKS_MOST", R17_TEAM.with(percent));
        else if (c.community()) f.note(17, "OWNER_SPEAKS_MOST", R17_COMMUNITY.with(percent));
    }

    private static final Text R31_NOTE =
            Text.of(
                    "People talk here because of their work: a group that interacts, which is not a"
                            + " community.",
                    "On échange ici à cause du travail : un groupe qui interagit, non une"
                            + " communauté.");

    static void r31TalkIsNoCommunity(Case c, Findings f) {
        if (r31Type(c.choice().kind(), c.situation()) == GroupType.INTERACTING_GROUP)
            f.note(31, "INTERACTING_GROUP", R31_NOTE);
    }

    /** R31: the sort of group, by the verdict where there is one, else by what was said. */
    public static GroupType r31Type(Verdict kind, Situation s) {
        return switch (kind) {
            case COMMUNITY_MANAGEMENT -> GroupType.COMMUNITY;
            case TEAM_MANAGEMENT -> GroupType.INTERACTING_GROUP;
            case SOCIAL_MEDIA_MANAGEMENT -> GroupType.SOCIAL_NETWORK;
            case HYBRID, NO_STAFF -> GroupType.UNKNOWN;
            case UNDECIDED -> bySayings(s);
        };
    }

    private static GroupType bySayings(Situation s) {
        boolean work =
                s.answer(Dimension.GROUP) == Answer.TEAM
                        || s.answer(Dimension.DRIVER) == Answer.TEAM
                        || s.own().is(Fact.USE_ORIGIN, "EMPLOYEES");
        boolean belonging =
                s.answer(Dimension.GROUP) == Answer.COMMUNITY
                        || s.answer(Dimension.DRIVER) == Answer.COMMUNITY;
        if (work == belonging) return GroupType.UNKNOWN;
        return work ? GroupType.INTERACTING_GROUP : GroupType.COMMUNITY;
    }

    private static final Text R128_MESSAGE =
            Text.of(
                    "Members are told nothing about how close contact will be; disappointment is"
                            + " likely.",
                    "On ne dit rien aux membres de la proximité à attendre ; une déception est"
                            + " probable.");
    private static final Text R128_WHY =
            Text.of(
                    "What are members told about how much contact and answer to expect?",
                    "Que dit-on aux membres des échanges et des réponses à attendre ?");

    static void r128WhatToExpect(Case c, Findings f) {
        if (!c.community()) return;
        if (c.facts().none(Fact.MEMBER_EXPECTATIONS))
            f.warn(128, "NO_EXPECTATIONS_TOLD", R128_MESSAGE);
        else if (!c.facts().asked(Fact.MEMBER_EXPECTATIONS))
            f.ask(128, Fact.MEMBER_EXPECTATIONS, R128_WHY);
    }
}
