package mandate.initiatives.domain.rules;

import java.util.List;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.choice.Ground;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.words.Text;

/** How the group lives, and who is in it (R14, R15, R22, R29, R82 to R85, R88). */
final class GroupLife {
    private GroupLife() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofScope(14, GroupLife::r14FixTheTool),
                    Rule.ofScope(15, GroupLife::r15Participation),
                    Rule.ofScope(22, GroupLife::r22BelowFull),
                    Rule.ofScope(29, GroupLife::r29OpenOnPaper),
                    Rule.ofScope(82, GroupLife::r82MeasureInterest),
                    Rule.ofScope(83, GroupLife::r83OtherMembers),
                    Rule.ofScope(84, GroupLife::r84TheWilling),
                    Rule.ofScope(85, GroupLife::r85OrganisationChart),
                    Rule.ofScope(88, GroupLife::r88LearningOnTheSide));

    private static final Text R14_WHAT =
            Text.of(
                    "Mend the tool or the way it is used; stirring people up will not help.",
                    "Réparer l'outil ou la manière de s'en servir ; stimuler les gens n'y changera"
                            + " rien.");

    static void r14FixTheTool(Case c, Findings f) {
        boolean noted =
                c.situation().answer(Dimension.OBSTACLE) == Answer.TEAM
                        || c.facts().given(Fact.OBSTACLE_NOTED);
        boolean little =
                c.facts().below(Fact.ACTIVE_USE_RATE, 1)
                        || c.facts().below(Fact.PARTICIPATION_RATE, 1)
                        || c.facts().isOneOf(Fact.ACTIVITY_LEVEL, "NONE", "LOW")
                        || c.facts().given(Fact.OBSTACLE_NOTED);
        if (c.team() && noted && little) f.act(14, 21, R14_WHAT, Who.LINE_MANAGER);
    }

    private static final Text R15_ON_TRACK =
            Text.of(
                    "{0} % of the members contribute: for a community that is on track.",
                    "{0} % des membres contribuent : pour une communauté, c'est en bonne voie.");
    private static final Text R15_BELOW =
            Text.of(
                    "Only {0} % of the members contribute, below what a community usually sees.",
                    "Seuls {0} % des membres contribuent, moins que d'ordinaire dans une"
                            + " communauté.");
    private static final Text R15_ALERT =
            Text.of(
                    "{0} % take part in what belongs to everybody's work here. It is a signal, no"
                            + " blame.",
                    "{0} % participent à ce qui fait ici partie du travail de chacun. C'est un"
                            + " signal, non un reproche.");

    static void r15Participation(Case c, Findings f) {
        Double rate = c.facts().number(Fact.PARTICIPATION_RATE);
        if (rate == null) return;
        String percent = String.valueOf(Math.round(rate * 100));
        if (c.community()) {
            boolean enough = rate >= c.margin(Margin.CONTRIBUTORS_EXPECTED);
            if (enough) f.note(15, "ON_TRACK", R15_ON_TRACK.with(percent));
            else f.warn(15, "FEW_CONTRIBUTORS", R15_BELOW.with(percent));
        } else if (c.team() && rate < c.margin(Margin.TEAM_PARTICIPATION)) {
            f.warn(15, "PARTICIPATION_ALERT", R15_ALERT.with(percent));
        }
    }

    private static final Text R22_MESSAGE =
            Text.of(
                    "Part of the team stays away from what belongs to its own work. That is a"
                            + " question of how people stand to their work, and none that more"
                            + " animation would answer.",
                    "Une partie de l'équipe reste à l'écart de ce qui relève de son propre travail."
                            + " C'est une question d'engagement dans le travail, à laquelle davantage"
                            + " d'animation ne répondrait pas.");
    private static final Text R22_PRECAUTION =
            Text.of(
                    "Let the line manager talk with each of them, and HR where that does not help.",
                    "Laisser le responsable hiérarchique parler avec chacun, et les RH si cela ne"
                            + " suffit pas.");
    private static final Text R22_WHAT =
            Text.of(
                    "Find out, person by person, why part of the team stays away; no campaign.",
                    "Comprendre, personne par personne, pourquoi une partie de l'équipe reste à"
                            + " l'écart ; pas de campagne.");
    private static final Text R22_WHO =
            Text.of(
                    "the line manager of the group, with HR",
                    "le responsable hiérarchique du groupe, avec les RH");

    static void r22BelowFull(Case c, Findings f) {
        boolean below =
                c.facts().below(Fact.PARTICIPATION_RATE, c.margin(Margin.TEAM_PARTICIPATION));
        if (!c.team() || !below) return;
        f.warn(22, "ENGAGEMENT_OF_THE_TEAM", R22_MESSAGE, R22_PRECAUTION);
        f.act(22, 21, R22_WHAT, R22_WHO);
    }

    private static final Text R29_MESSAGE =
            Text.of(
                    "It is called open, yet {0} % of the members come from one department.",
                    "Elle se dit ouverte, or {0} % des membres viennent d'un même service.");
    private static final Text R29_PRECAUTION =
            Text.of(
                    "Ask people from elsewhere whether they feel welcome.",
                    "Demander à des gens d'ailleurs s'ils se sentent bienvenus.");

    static void r29OpenOnPaper(Case c, Findings f) {
        Double share = c.facts().number(Fact.TOP_DEPARTMENT_SHARE);
        boolean open = c.is(Fact.DECLARED_OPENNESS, "OPEN");
        if (open && share != null && share >= c.margin(Margin.ONE_DEPARTMENT))
            f.warn(29, "OPEN_ON_PAPER", R29_MESSAGE.with(Math.round(share * 100)), R29_PRECAUTION);
    }

    private static final Text R82_WHAT =
            Text.of(
                    "Measure first whether anybody is interested; an animator cannot make up for"
                            + " meaning.",
                    "Mesurer d'abord si quelqu'un est intéressé ; aucune animation ne remplace le"
                            + " sens.");
    private static final Text R82_WHY =
            Text.of(
                    "There is no life in it. Has anybody measured how interested the members are?",
                    "Il ne s'y passe rien. A-t-on mesuré l'intérêt des membres ?");

    static void r82MeasureInterest(Case c, Findings f) {
        if (c.choice().ground() != Ground.INTEREST_UNMEASURED) return;
        f.ask(82, Fact.MEMBER_INTEREST, R82_WHY);
        f.act(82, 30, R82_WHAT, Who.SPONSOR);
    }

    private static final Text R83_WHAT =
            Text.of(
                    "Try it with other members: these have been offered enough.",
                    "Essayer avec d'autres membres : à ceux-ci, on a assez proposé.");

    static void r83OtherMembers(Case c, Findings f) {
        if (c.choice().ground() == Ground.INTEREST_LOW) f.act(83, 45, R83_WHAT, Who.SPONSOR);
    }

    private static final Text R84_MESSAGE =
            Text.of(
                    "Members are appointed although others would come of their own accord.",
                    "Les membres sont désignés alors que d'autres viendraient d'eux-mêmes.");
    private static final Text R84_PRECAUTION =
            Text.of("Start with the willing.", "Commencer avec ceux qui veulent.");

    static void r84TheWilling(Case c, Findings f) {
        boolean pressed = c.is(Fact.MEMBERS_SELECTED_BY, "MANAGEMENT");
        if (pressed && c.facts().yes(Fact.VOLUNTEERS_AVAILABLE) && !c.team())
            f.warn(84, "PRESSED_MEMBERS", R84_MESSAGE, R84_PRECAUTION);
    }

    private static final Text R85_MESSAGE =
            Text.of(
                    "It is meant for learning, and yet it stops at the edge of one department.",
                    "Elle est faite pour apprendre, et pourtant elle s'arrête aux limites d'un"
                            + " service.");
    private static final Text R85_PRECAUTION =
            Text.of("Let outsiders in.", "Laisser entrer des gens d'ailleurs.");

    static void r85OrganisationChart(Case c, Findings f) {
        boolean one = c.facts().atLeast(Fact.TOP_DEPARTMENT_SHARE, c.margin(Margin.ONE_DEPARTMENT));
        if (c.is(Fact.PURPOSE, "LEARN") && one && c.facts().no(Fact.EXTERNALS_ALLOWED))
            f.warn(85, "DRAWN_ON_THE_CHART", R85_MESSAGE, R85_PRECAUTION);
    }

    private static final Text R88_NOTE =
            Text.of(
                    "People learn along the way here; that alone does not make a community of a"
                            + " team.",
                    "On apprend ici en passant ; cela seul ne fait pas d'une équipe une"
                            + " communauté.");

    static void r88LearningOnTheSide(Case c, Findings f) {
        if (c.team() && c.facts().yes(Fact.LEARNING_SIDE_EFFECT))
            f.note(88, "LEARNING_ON_THE_SIDE", R88_NOTE);
    }
}
