package mandate.initiatives.domain.rules;

import java.util.List;
import java.util.Locale;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Kpi;
import mandate.initiatives.domain.brief.PlainWords;
import mandate.initiatives.domain.words.Text;

/**
 * Methods of one kind used on the other, and measures that miss (R4, R23, R27, R42, R92, R117,
 * R122).
 */
final class MethodsAndMeasures {
    private MethodsAndMeasures() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofScope(4, MethodsAndMeasures::r4PlanInATeam),
                    Rule.ofScope(23, MethodsAndMeasures::r23CountingTheManager),
                    Rule.ofScope(27, MethodsAndMeasures::r27MethodsOfTheOtherKind),
                    Rule.ofScope(42, MethodsAndMeasures::r42UnderstoodNotSent),
                    Rule.ofScope(92, MethodsAndMeasures::r92ReturnFromAPerson),
                    Rule.ofScope(117, MethodsAndMeasures::r117MeasuresOfTheOtherKind),
                    Rule.ofScope(122, MethodsAndMeasures::r122EngagementIsAMeans));

    private static final Text R4_MESSAGE =
            Text.of(
                    "A plan of contents or a campaign is out of place in a team, where talk comes"
                            + " from the work.",
                    "Un plan de contenus ou une campagne n'a pas sa place dans une équipe, où les"
                            + " échanges naissent du travail.");

    static void r4PlanInATeam(Case c, Findings f) {
        boolean plan = method(c, "EDITORIAL_CALENDAR") || method(c, "CAMPAIGN");
        if (c.team() && plan) f.warn(4, "EDITORIAL_PLAN_IN_TEAM", R4_MESSAGE);
    }

    private static final Text R23_MESSAGE =
            Text.of(
                    "“{0}” counts what the manager writes. A good team goes on when its manager is"
                            + " quiet.",
                    "« {0} » compte ce qu'écrit le responsable. Une bonne équipe avance même quand il"
                            + " se tait.");
    private static final Text R23_PRECAUTION =
            Text.of(
                    "Look at how the team does while its manager is away.",
                    "Regarder comment l'équipe avance en l'absence de son responsable.");
    private static final List<String> R23_AWAY =
            List.of("absen", "away", "without the manager", "congé", "vacation", "leave");

    static void r23CountingTheManager(Case c, Findings f) {
        if (!c.team()) return;
        for (Kpi kpi : c.facts().kpis()) {
            String name = kpi.name().toLowerCase(Locale.ROOT);
            boolean away = R23_AWAY.stream().anyMatch(name::contains);
            if (kpi.type().equals("ACTIVITY") && !away)
                f.warn(
                        23,
                        "MANAGER_ACTIVITY_COUNTED",
                        R23_MESSAGE.with(PlainWords.measure(kpi)),
                        R23_PRECAUTION);
        }
    }

    private static final Text R27_ON_TEAM =
            Text.of(
                    "{0} belongs to communities; in a team it is a common way to fail.",
                    "{0} relève des communautés ; dans une équipe, c'est une cause d'échec courante.");
    private static final Text R27_ON_COMMUNITY =
            Text.of(
                    "{0} belongs to teams; in a community it is a common way to fail.",
                    "{0} relève des équipes ; dans une communauté, c'est une cause d'échec courante.");
    private static final List<String> R27_COMMUNITY_METHODS =
            List.of("EDITORIAL_CALENDAR", "1-9-90_TARGET", "CAMPAIGN");
    private static final List<String> R27_TEAM_METHODS = List.of("MANDATORY_ATTENDANCE");
    private static final Text R27_FULL =
            Text.of("A participation target of 100 %", "Un objectif de participation de 100 %");

    static void r27MethodsOfTheOtherKind(Case c, Findings f) {
        if (c.team())
            for (String method : R27_COMMUNITY_METHODS)
                if (method(c, method))
                    f.warn(
                            27,
                            "METHOD_OF_THE_OTHER_KIND",
                            R27_ON_TEAM.with(PlainWords.method(method)));
        if (!c.community()) return;
        for (String method : R27_TEAM_METHODS)
            if (method(c, method))
                f.warn(
                        27,
                        "METHOD_OF_THE_OTHER_KIND",
                        R27_ON_COMMUNITY.with(PlainWords.method(method)));
        if (c.facts().atLeast(Fact.PARTICIPATION_TARGET, 1))
            f.warn(27, "METHOD_OF_THE_OTHER_KIND", R27_ON_COMMUNITY.with(R27_FULL));
    }

    private static final Text R42_MESSAGE =
            Text.of(
                    "“{0}” counts what was sent. What matters is whether it was understood.",
                    "« {0} » compte ce qui est envoyé. Ce qui importe, c'est ce qui est compris.");
    private static final Text R42_PRECAUTION =
            Text.of(
                    "Ask a few people to retell the message in their own words, and count those who"
                            + " can.",
                    "Demander à quelques personnes de redire le message à leur façon, et compter"
                            + " celles qui y parviennent.");

    static void r42UnderstoodNotSent(Case c, Findings f) {
        if (!c.explains()) return;
        for (Kpi kpi : c.facts().kpis())
            if (kpi.type().equals("ACTIVITY"))
                f.warn(
                        42,
                        "COUNTS_WHAT_WAS_SENT",
                        R42_MESSAGE.with(PlainWords.measure(kpi)),
                        R42_PRECAUTION);
    }

    private static final Text R92_MESSAGE =
            Text.of(
                    "“{0}” asks one person for a return that the whole organisation makes or misses.",
                    "« {0} » exige d'une seule personne un rendement que toute l'organisation fait ou"
                            + " manque.");
    private static final Text R92_PRECAUTION =
            Text.of(
                    "Look at the causes in the organisation first.",
                    "Regarder d'abord les causes qui tiennent à l'organisation.");

    static void r92ReturnFromAPerson(Case c, Findings f) {
        for (Kpi kpi : c.facts().kpis()) {
            boolean person = communityOwner(kpi.owner()) || (c.community() && owner(c, kpi));
            if (kpi.type().equals("ROI") && person)
                f.warn(
                        92,
                        "ROI_OF_A_PERSON",
                        R92_MESSAGE.with(PlainWords.measure(kpi)),
                        R92_PRECAUTION);
        }
    }

    private static boolean communityOwner(String owner) {
        String plain = owner.strip().toLowerCase(Locale.ROOT);
        return plain.equals("cm") || plain.contains("communit") || plain.contains("communaut");
    }

    private static boolean owner(Case c, Kpi kpi) {
        return !kpi.owner().isEmpty() && kpi.owner().equals(c.facts().text(Fact.PROPOSED_OWNER_ID));
    }

    private static final Text R117_MESSAGE =
            Text.of(
                    "“{0}” measures business; a community is measured by participation and"
                            + " discussion.",
                    "« {0} » mesure le commerce ; une communauté se mesure à la participation et aux"
                            + " échanges.");

    static void r117MeasuresOfTheOtherKind(Case c, Findings f) {
        if (!c.community()) return;
        for (Kpi kpi : c.facts().kpis())
            if (kpi.type().equals("BUSINESS"))
                f.warn(117, "BUSINESS_MEASURE", R117_MESSAGE.with(PlainWords.measure(kpi)));
    }

    private static final Text R122_MESSAGE =
            Text.of(
                    "“{0}” measures engagement, and nothing says which end it serves.",
                    "« {0} » mesure l'engagement, et rien ne dit à quelle fin il sert.");
    private static final Text R122_PRECAUTION =
            Text.of(
                    "Tie it to a result or a process.",
                    "Le relier à un résultat ou à un processus.");

    static void r122EngagementIsAMeans(Case c, Findings f) {
        if (!c.community() && !c.socialMedia()) return;
        boolean end =
                c.facts().given(Fact.VALUE_METRIC)
                        || c.facts().given(Fact.LINKED_PROCESS)
                        || c.facts().kpis().stream()
                                .anyMatch(k -> List.of("BUSINESS", "OUTCOME").contains(k.type()));
        if (end) return;
        for (Kpi kpi : c.facts().kpis())
            if (kpi.type().equals("PARTICIPATION"))
                f.warn(
                        122,
                        "ENGAGEMENT_WITHOUT_END",
                        R122_MESSAGE.with(PlainWords.measure(kpi)),
                        R122_PRECAUTION);
    }

    private static boolean method(Case c, String method) {
        return c.facts().texts(Fact.PROPOSED_METHODS).contains(method);
    }
}
