package mandate.roles.domain.lint.finding;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.finding.Measure.Counted;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * R23, R42, R117, R118: a KPI that belongs to another kind of role. In a mixed post a KPI is right
 * when it is right for one of its kinds.
 */
final class KpiOfAnotherKind implements Check {
    private static final Text SALES_WHY =
            new Text(
                    "Sales are a measure of social media or sales work. Whoever cares for a community"
                            + " owes effort towards its members, not a turnover.",
                    "Les ventes mesurent le travail des réseaux sociaux ou des commerciaux. Qui anime une"
                            + " communauté doit un effort envers ses membres, pas un chiffre d'affaires.");
    private static final Text SALES_BETTER =
            new Text(
                    "Measure what members do with each other and what it is for: “share of questions"
                            + " answered by members, so that new customers get started sooner”.",
                    "Mesurer ce que font les membres entre eux et à quelle fin : « part des questions"
                            + " auxquelles des membres répondent, pour que les nouveaux clients démarrent"
                            + " plus vite ».");

    private static final Text SENT_WHY =
            new Text(
                    "This counts what goes out. What matters is what people have understood.",
                    "Ceci compte ce qui part. Ce qui importe est ce que les gens ont compris.");
    private static final Text SENT_BETTER =
            new Text(
                    "Measure understanding: “share of people who explain the change correctly in a short"
                            + " survey”.",
                    "Mesurer la compréhension : « part des personnes qui expliquent correctement le"
                            + " changement dans une courte enquête ».");

    private static final Text REACH_WHY =
            new Text(
                    "Followers and views show how long a list is. They say nothing about a group in which"
                            + " people talk or work with each other.",
                    "Abonnés et vues disent la longueur d'une liste. Ils ne disent rien d'un groupe où"
                            + " l'on échange ou travaille ensemble.");
    private static final Text REACH_BETTER =
            new Text(
                    "Measure what the group is for: solved questions in a community, reached objectives"
                            + " in a team.",
                    "Mesurer ce pour quoi le groupe existe : questions résolues dans une communauté,"
                            + " objectifs atteints dans une équipe.");

    private static final Text NOISE_WHY =
            new Text(
                    "A good team runs on when its manager is quiet. Counting posts or activity rewards"
                            + " noise in place of work.",
                    "Une bonne équipe avance même si son manager se tait. Compter les publications ou"
                            + " l'activité récompense le bruit au lieu du travail.");
    private static final Text NOISE_BETTER =
            new Text(
                    "Measure the team's objectives, or its independence: “work goes on during two weeks"
                            + " of absence of the manager”.",
                    "Mesurer les objectifs de l'équipe, ou son autonomie : « le travail continue pendant"
                            + " deux semaines d'absence du manager ».");

    private static final Text TALK_WHY =
            new Text(
                    "How members talk with each other measures a community. Social media work is measured"
                            + " by the business aim of the channel.",
                    "Les échanges entre membres mesurent une communauté. Le travail sur les réseaux"
                            + " sociaux se mesure au but commercial du canal.");
    private static final Text TALK_BETTER =
            new Text(
                    "Measure the aim of the channel, for example visits that lead to a request, or write"
                            + " a community post with its own duties.",
                    "Mesurer le but du canal, par exemple les visites qui mènent à une demande, ou écrire"
                            + " un poste de communauté avec ses propres missions.");

    @Override
    public List<Finding> look(Reading reading) {
        var found = new ArrayList<Finding>();
        for (Passage kpi : reading.kpis())
            for (Counted counted : Measure.in(kpi)) {
                var finding = finding(reading, counted.measure(), kpi.words(counted.span()));
                if (finding != null) found.add(finding);
            }
        return found;
    }

    private static @Nullable Finding finding(Reading reading, Measure measure, Words words) {
        boolean community = reading.is(RoleKind.COMMUNITY_MANAGEMENT);
        boolean team = reading.is(RoleKind.TEAM_MANAGEMENT);
        boolean channels = reading.is(RoleKind.SOCIAL_MEDIA_MANAGEMENT);
        return switch (measure) {
            case SALES ->
                    community && !channels && !team
                            ? of("R117", words, SALES_WHY, SALES_BETTER)
                            : null;
            case SENT -> community || team ? of("R42", words, SENT_WHY, SENT_BETTER) : null;
            case REACH ->
                    (community || team) && !channels
                            ? of("R118", words, REACH_WHY, REACH_BETTER)
                            : null;
            case OWN_POSTS, ENGAGEMENT ->
                    team && !community && !channels
                            ? of("R23", words, NOISE_WHY, NOISE_BETTER)
                            : null;
            case MEMBERS_TALK ->
                    channels && !community ? of("R117", words, TALK_WHY, TALK_BETTER) : null;
            case RETURN, NEUTRAL -> null;
        };
    }

    private static Finding of(String rule, Words words, Text why, Text better) {
        return new Finding(FindingCode.KPI_OF_ANOTHER_KIND, rule, words, why, better);
    }
}
