package mandate.initiatives.domain.rules;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.words.Text;

/** Posts, titles and hats (R30, R32, R62, R64, R73, R120, R142, R145). */
final class RoleAndHats {
    private RoleAndHats() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofInitiative(30, RoleAndHats::r30TitleAndDuties),
                    Rule.ofScope(62, RoleAndHats::r62ApproachWithoutPost),
                    Rule.ofScope(64, RoleAndHats::r64SunsetReview),
                    Rule.ofInitiative(73, RoleAndHats::r73MoreThanNoise),
                    Rule.ofInitiative(142, RoleAndHats::r142HatsNeedACharter),
                    Rule.ofInitiative(145, RoleAndHats::r145SplitHats));

    private static final Text R30_MESSAGE =
            Text.of(
                    "The title says community, the duties say platform: looking after a tool does"
                            + " not make a community manager.",
                    "L'intitulé dit communauté, les missions disent plateforme : s'occuper d'un outil"
                            + " ne fait pas un animateur de communauté.");
    private static final List<String> R30_TOOL =
            List.of("platform", "administ", "plateforme", "account", "compte", "permission");

    static void r30TitleAndDuties(Case c, Findings f) {
        String title = c.facts().textOrEmpty(Fact.PROPOSED_TITLE).toLowerCase(Locale.ROOT);
        boolean community =
                title.contains("communit") || title.contains("communaut") || title.equals("cm");
        if (community && all(c.facts().texts(Fact.DUTIES), R30_TOOL))
            f.warn(30, "TITLE_DUTY_MISMATCH", R30_MESSAGE);
    }

    private static final Text R62_MESSAGE =
            Text.of(
                    "The approach fits, but for so few people it needs no post: give the hat to"
                            + " somebody already there.",
                    "L'approche convient, mais pour si peu de monde il ne faut pas de poste : donner"
                            + " la casquette à quelqu'un en place.");

    static void r62ApproachWithoutPost(Case c, Findings f) {
        double small = c.margin(Margin.SMALL_UNIT);
        boolean few =
                atMost(c.facts(), Fact.GROUP_SIZE, small)
                        || atMost(c.facts(), Fact.ORG_SIZE, small);
        if (c.community() && c.staffed() && few) f.warn(62, "APPROACH_WITHOUT_POST", R62_MESSAGE);
    }

    private static final Text R64_WHAT =
            Text.of(
                    "Review whether this post is still needed; inside the house the skill tends to"
                            + " become everybody's.",
                    "Revoir si ce poste reste utile ; en interne, ce savoir-faire finit par devenir"
                            + " celui de tous.");

    static void r64SunsetReview(Case c, Findings f) {
        boolean inside = !c.is(Fact.AUDIENCE, "EXTERNAL");
        if (!c.community() || !c.staffed() || !inside) return;
        long months = Math.round(c.margin(Margin.SUNSET_MONTHS));
        long days = c.asOf().until(c.asOf().plusMonths(months), ChronoUnit.DAYS);
        f.act(64, Math.toIntExact(days), R64_WHAT, Who.SPONSOR);
    }

    private static final Text R73_MESSAGE =
            Text.of(
                    "The duties only make noise; a community manager does more than liven things up.",
                    "Les missions ne font que du bruit ; un animateur de communauté fait plus que"
                            + " mettre de l'ambiance.");
    private static final List<String> R73_NOISE =
            List.of("buzz", "energi", "énergi", "hype", "ambiance", "dynamis");

    static void r73MoreThanNoise(Case c, Findings f) {
        if (all(c.facts().texts(Fact.DUTIES), R73_NOISE)) f.warn(73, "ONLY_NOISE", R73_MESSAGE);
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
        if (hats(c) < 2) return;
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

    static void r145SplitHats(Case c, Findings f) {
        double large = c.margin(Margin.SPLIT_HATS_GROUP);
        boolean many =
                c.facts().atLeast(Fact.GROUP_SIZE, large)
                        || c.facts().atLeast(Fact.ORG_SIZE, large);
        if (hats(c) >= 2 && many) f.warn(145, "SPLIT_HATS", R145_MESSAGE, R145_PRECAUTION);
    }

    private static long hats(Case c) {
        return c.facts().texts(Fact.PROPOSED_HATS).stream().distinct().count();
    }

    private static boolean atMost(Facts facts, Fact fact, double most) {
        Double number = facts.number(fact);
        return number != null && number <= most;
    }

    private static boolean all(List<String> duties, List<String> words) {
        return !duties.isEmpty()
                && duties.stream()
                        .map(duty -> duty.toLowerCase(Locale.ROOT))
                        .allMatch(duty -> words.stream().anyMatch(duty::contains));
    }
}
