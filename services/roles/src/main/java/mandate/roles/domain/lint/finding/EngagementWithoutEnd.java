package mandate.roles.domain.lint.finding;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.finding.Measure.Counted;
import mandate.roles.domain.lint.kind.DutyReading;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Phrases;
import mandate.roles.domain.lint.text.Span;

/** R122: engagement is a means; a KPI that counts it, and a duty that raises it, say what for. */
final class EngagementWithoutEnd implements Check {
    private static final Phrases ENDS =
            Phrases.of(
                    "so that|in order to|to reduce|to cut|to shorten|to lower|to save|to speed",
                    "to raise|to improve|to increase|to bring down|to keep|to avoid|to prevent|to win",
                    "which reduces|which cuts|which shortens|linked to|tied to|for the sake of",
                    "leading to|because|churn|renewal*|waiting time*|support cost*|defect*|accident*",
                    "onboarding time|time to|cost of|fewer|less|sooner|faster",
                    "afin de|afin que|pour que|pour reduire|pour diminuer|pour raccourcir|pour gagner",
                    "pour ameliorer|pour augmenter|pour accelerer|pour eviter|pour garder",
                    "ce qui reduit|ce qui diminue|lie a|liee a|rattache a|en vue de|delai*|cout*",
                    "moins de|plus vite|reclamation*|accident*|defaut*|resiliation*|renouvellement*");

    private static final Phrases RAISED =
            Phrases.of(
                    "grow engagement|increase engagement|boost engagement|drive engagement",
                    "raise engagement|maximise engagement|maximize engagement|grow the engagement",
                    "increase the engagement|boost the engagement|drive the engagement",
                    "augmenter l'engagement|developper l'engagement|booster l'engagement",
                    "doper l'engagement|maximiser l'engagement|faire croitre l'engagement");

    private static final Text WHY =
            new Text(
                    "Engagement is counted here and nothing says what it is good for. On its own it can"
                            + " rise while nobody is better off.",
                    "On compte ici de l'engagement sans dire à quoi il sert. Seul, il peut monter sans que"
                            + " personne y gagne.");
    private static final Text BETTER =
            new Text(
                    "Add the end it serves: “… so that repairs need fewer second visits”, with the figure"
                            + " of today.",
                    "Ajouter la fin visée : « … afin que moins de réparations exigent un second"
                            + " passage », avec le chiffre d'aujourd'hui.");

    @Override
    public List<Finding> look(Reading reading) {
        // a team is told that such a KPI is none of its own (R23)
        if (reading.is(RoleKind.TEAM_MANAGEMENT)) return List.of();
        var found = new ArrayList<Finding>();
        for (Passage kpi : reading.kpis()) {
            if (saysWhatFor(kpi)) continue;
            for (Counted counted : Measure.in(kpi))
                if (counted.measure() == Measure.ENGAGEMENT)
                    found.add(finding(kpi, counted.span()));
        }
        for (DutyReading duty : reading.work().duties())
            if (!saysWhatFor(duty.passage()))
                for (Span span : RAISED.in(duty.passage().plain()))
                    found.add(finding(duty.passage(), span));
        return found;
    }

    private static Finding finding(Passage passage, Span span) {
        return Finding.of(FindingCode.ENGAGEMENT_WITHOUT_END, passage.words(span), WHY, BETTER);
    }

    private static boolean saysWhatFor(Passage said) {
        var declared = said.declared();
        return (declared != null && declared.linked()) || ENDS.isIn(said.plain());
    }
}
