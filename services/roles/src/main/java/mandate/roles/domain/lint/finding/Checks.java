package mandate.roles.domain.lint.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mandate.roles.domain.lint.text.Passage;

/** Everything that is looked for. */
public final class Checks {
    private static final List<Check> ALL =
            List.of(
                    new PlatformWorkAsCommunity(),
                    new TitleAgainstDuties(),
                    new BuzzOnlyDuty(),
                    MissingDuties::listening,
                    MissingDuties::feedback,
                    new EditorialPlanInTeam(),
                    new KpiOfAnotherKind(),
                    new EngagementWithoutEnd(),
                    new RoiOnPerson(),
                    new JuniorForStrategic(),
                    new OnePersonBand(),
                    new DiscriminatingWording(),
                    new NoObligation());

    private Checks() {}

    /** All findings in a description, in the order of its words. */
    public static List<Finding> look(Reading reading) {
        var found = new ArrayList<Finding>();
        for (Check check : ALL) found.addAll(check.look(reading));
        var fields =
                reading.description().passages().stream().map(Passage::field).distinct().toList();
        found.sort(
                Comparator.<Finding>comparingInt(one -> place(fields, one.words().field()))
                        .thenComparingInt(one -> one.words().offset()));
        return List.copyOf(found);
    }

    private static int place(List<String> fields, String field) {
        int at = fields.indexOf(field);
        return at < 0 ? fields.size() : at;
    }
}
