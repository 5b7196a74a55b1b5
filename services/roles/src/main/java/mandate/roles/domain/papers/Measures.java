package mandate.roles.domain.papers;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.RoleDefinition.KpiType;
import org.jspecify.annotations.Nullable;

/** The measures of the role and of the initiative, sorted into those that may stand and others. */
final class Measures {
    private final List<Kept> kept = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** A measure that may stand; {@code owed} when the person answers for it. */
    record Kept(String name, KpiType type, String end, boolean owed) {}

    /** A measure that may not. */
    record LeftOut(String name, MeasureLaw.Refusal refusal) {}

    Measures(Subject subject) {
        for (var kpi : subject.role().kpis())
            sort(
                    subject,
                    subject.say(kpi.name()),
                    kpi.type(),
                    kpi.end() == null ? null : subject.say(kpi.end()));
        var setting = subject.setting();
        if (setting != null)
            for (var measure : setting.measures())
                sort(subject, measure.name(), measure.type(), end(setting));
    }

    List<Kept> kept() {
        return List.copyOf(kept);
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** What a measure of an initiative is linked to: its measure of value, else its process. */
    private static @Nullable String end(Setting setting) {
        var aims = setting.aims();
        for (var end : List.of(aims.valueMetric(), aims.linkedProcess(), aims.linkedProject()))
            if (!end.isBlank()) return end;
        return null;
    }

    private void sort(Subject subject, String name, KpiType type, @Nullable String end) {
        var refusal = MeasureLaw.refusal(type, end != null, subject.kinds());
        if (refusal != null) leftOut.add(new LeftOut(name, refusal));
        else
            kept.add(
                    new Kept(
                            name,
                            type,
                            end == null ? "" : end,
                            MeasureLaw.isOwed(type, subject.type())));
    }
}
