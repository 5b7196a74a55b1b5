package mandate.initiatives.domain.rules;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.words.Text;

/** One person under several hats (R66, R120, R133, R142, R144, R145). */
final class Hats {
    private Hats() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofInitiative(66, Hats::r66BothSidesToLearn),
                    Rule.ofScope(120, Hats::r120WinningAndKeeping),
                    Rule.ofInitiative(133, Hats::r133BestFeasible),
                    Rule.ofInitiative(142, Hats::r142HatsNeedACharter),
                    Rule.ofInitiative(144, Hats::r144ConflictsOfHats),
                    Rule.ofInitiative(145, Hats::r145SplitOrJoin));

    private static final Text R66_MESSAGE =
            Text.of(
                    "The manager of a group is to look after a community as well; that is hard, and"
                            + " no plan says how it is learnt.",
                    "Un responsable de groupe doit aussi animer une communauté ; c'est difficile et"
                            + " aucun plan ne dit comment il l'apprendra.");
    private static final Text R66_WHY =
            Text.of(
                    "How will that person grow into the side that is new to them?",
                    "Comment cette personne apprendra-t-elle le côté nouveau pour elle ?");

    static void r66BothSidesToLearn(Case c, Findings f) {
        List<String> hats = hats(c.facts());
        if (!hats.contains("SCM") || hats.size() < 2) return;
        if (c.facts().given(Fact.DEVELOPMENT_PLAN)) return;
        f.warn(66, "NO_DEVELOPMENT_PLAN", R66_MESSAGE, R66_WHY);
        f.ask(66, Fact.DEVELOPMENT_PLAN, R66_WHY);
    }

    private static final Text R120_WHAT =
            Text.of(
                    "Describe winning and keeping people as two parts, or let one person wear"
                            + " both hats under a charter.",
                    "Décrire en deux volets l'art de gagner et celui de garder les gens, ou confier"
                            + " les deux casquettes à une même personne sous une charte.");

    static void r120WinningAndKeeping(Case c, Findings f) {
        boolean mixed =
                c.situation().answers().channels()
                        && c.choice().weighing().channelsMixed(c.rules());
        boolean hats = hats(c.facts()).containsAll(List.of("CM", "SMM"));
        if (mixed || hats) f.act(120, 21, R120_WHAT, Who.SPONSOR);
    }

    private static final Text R133_NOTE =
            Text.of(
                    "It can be done by one person; what is lost is time and depth under each of the"
                            + " {0} hats.",
                    "Une seule personne peut le faire ; on y perd du temps et de la profondeur sous"
                            + " chacune des {0} casquettes.");

    static void r133BestFeasible(Case c, Findings f) {
        int hats = hats(c.facts()).size();
        boolean alone = hats >= 2 && c.is(Fact.CURRENT_COVERAGE, "ONE_PERSON");
        if (hats >= 3 || alone) f.note(133, "BEST_FEASIBLE", R133_NOTE.with(hats));
    }

    private static final Text R142_MESSAGE =
            Text.of(
                    "One person is to wear several hats, and the charter does not say what is"
                            + " expected inside and outside.",
                    "Une même personne doit porter plusieurs casquettes, et la charte ne dit pas ce"
                            + " qui est attendu au-dedans et au-dehors.");
    private static final Text R142_NOTE =
            Text.of(
                    "Several hats for one person are possible: the charter states both sides.",
                    "Plusieurs casquettes pour une même personne sont possibles : la charte dit les"
                            + " deux côtés.");
    private static final Text R142_WHY =
            Text.of(
                    "What is expected of the person with several hats on this side?",
                    "Qu'attend-on, de ce côté, de la personne à plusieurs casquettes ?");

    static void r142HatsNeedACharter(Case c, Findings f) {
        if (hats(c.facts()).size() < 2) return;
        boolean inside = c.facts().given(Fact.CHARTER_INTERNAL);
        boolean outside = c.facts().given(Fact.CHARTER_EXTERNAL);
        if (inside && outside) {
            f.note(142, "HATS_ALLOWED", R142_NOTE);
            return;
        }
        f.block(142, "HATS_WITHOUT_CHARTER", R142_MESSAGE);
        if (!inside) f.ask(142, Fact.CHARTER_INTERNAL, R142_WHY);
        if (!outside) f.ask(142, Fact.CHARTER_EXTERNAL, R142_WHY);
    }

    private static final Text R144_PUSH =
            Text.of(
                    "One hat lets people grow, the other pushes a message.",
                    "Une casquette laisse grandir les gens, l'autre pousse un message.");
    private static final Text R144_TOPIC =
            Text.of(
                    "Under one hat talk may wander, under the other it keeps to its subject.",
                    "Sous l'une la conversation peut vagabonder, sous l'autre elle garde son sujet.");
    private static final Text R144_ORDERS =
            Text.of(
                    "One hat invites people, the other gives them work.",
                    "Une casquette invite les gens, l'autre leur donne du travail.");
    private static final Text R144_WHY =
            Text.of(
                    "The charter has to say it before the first conflict does. What is agreed?",
                    "La charte doit le dire avant le premier conflit. Qu'est-il convenu ?");

    static void r144ConflictsOfHats(Case c, Findings f) {
        List<String> hats = hats(c.facts());
        if (hats.size() < 2) return;
        for (Text conflict : conflicts(hats)) f.note(144, "CONFLICT_OF_HATS", conflict);
        for (Fact fact :
                List.of(Fact.CHARTER_TIME_SHARE, Fact.CHARTER_CONFLICTS, Fact.CHARTER_DECIDER))
            if (!c.facts().given(fact)) f.ask(144, fact, R144_WHY);
    }

    private static List<Text> conflicts(List<String> hats) {
        var conflicts = new ArrayList<Text>();
        if (hats.containsAll(List.of("CM", "SMM"))) {
            conflicts.add(R144_PUSH);
            conflicts.add(R144_TOPIC);
        }
        if (hats.contains("SCM")) conflicts.add(R144_ORDERS);
        return conflicts;
    }

    private static final Text R145_MESSAGE =
            Text.of(
                    "The group is too large for one person with several hats: split them.",
                    "Le groupe est trop grand pour une personne à plusieurs casquettes : les"
                            + " répartir.");
    private static final Text R145_PRECAUTION =
            Text.of(
                    "Give each hat to the person whose way of working suits it.",
                    "Confier chaque casquette à la personne dont la manière de travailler s'y"
                            + " prête.");
    private static final Text R145_JOIN =
            Text.of(
                    "For so few people the hats may stay on one head.",
                    "Pour si peu de monde, les casquettes peuvent rester sur une même tête.");

    static void r145SplitOrJoin(Case c, Findings f) {
        if (hats(c.facts()).size() < 2) return;
        double large = c.margin(Margin.SPLIT_HATS_GROUP);
        boolean many =
                c.facts().atLeast(Fact.GROUP_SIZE, large)
                        || c.facts().atLeast(Fact.ORG_SIZE, large);
        if (many) f.warn(145, "SPLIT_HATS", R145_MESSAGE, R145_PRECAUTION);
        else if (c.facts().atMost(Fact.GROUP_SIZE, c.margin(Margin.SMALL_UNIT)))
            f.note(145, "JOIN_HATS", R145_JOIN);
    }

    private static List<String> hats(Facts facts) {
        List<String> hats = facts.texts(Fact.PROPOSED_HATS);
        return hats.size() < 2 ? hats : hats.stream().distinct().toList();
    }
}
