package mandate.initiatives.domain.rules;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.WorkArea;
import mandate.initiatives.domain.words.Text;

/** Posts and titles (R30, R62, R64, R73). */
final class Posts {
    private Posts() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofInitiative(30, Posts::r30TitleAndDuties),
                    Rule.ofScope(62, Posts::r62ApproachWithoutPost),
                    Rule.ofScope(64, Posts::r64SunsetReview),
                    Rule.ofInitiative(73, Posts::r73MoreThanNoise));

    private static final Text R30_MESSAGE =
            Text.of(
                    "The title says community, the duties say platform: looking after a tool does"
                            + " not make a community manager.",
                    "L'intitulé dit communauté, les missions disent plateforme : s'occuper d'un outil"
                            + " ne fait pas un animateur de communauté.");
    private static final Set<WorkArea> R30_PEOPLE =
            EnumSet.of(WorkArea.ANSWERING, WorkArea.LINKING, WorkArea.LISTENING, WorkArea.MEETINGS);

    static void r30TitleAndDuties(Case c, Findings f) {
        String title = c.facts().textOrEmpty(Fact.PROPOSED_TITLE).toLowerCase(Locale.ROOT);
        boolean community =
                title.contains("communit") || title.contains("communaut") || title.equals("cm");
        Set<WorkArea> areas = c.duties();
        boolean tool = areas.contains(WorkArea.PLATFORM);
        if (community && tool && Collections.disjoint(areas, R30_PEOPLE))
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
                c.facts().atMost(Fact.GROUP_SIZE, small) || c.facts().atMost(Fact.ORG_SIZE, small);
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

    private static boolean all(List<String> duties, List<String> words) {
        return !duties.isEmpty()
                && duties.stream()
                        .map(duty -> duty.toLowerCase(Locale.ROOT))
                        .allMatch(duty -> words.stream().anyMatch(duty::contains));
    }
}
