package mandate.matching.engine.capacity;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * What a person can give to mandates each month, before the mandates held are subtracted.
 *
 * @param pct percent of full time in every month not named, 0–100
 * @param assumed true when nobody said so and the default stands in
 * @param months the months that differ, in order, each at most once
 */
public record FreeCapacity(int pct, boolean assumed, List<MonthCapacity> months) {
    /** Where a person said nothing: a fifth of full time. */
    public static final FreeCapacity ASSUMED = new FreeCapacity(20, true, List.of());

    public FreeCapacity {
        months = months.stream().sorted(Comparator.comparing(MonthCapacity::month)).toList();
    }

    public static FreeCapacity of(int pct) {
        return new FreeCapacity(pct, false, List.of());
    }

    /** Percent of full time in one month. */
    public int in(YearMonth month) {
        for (var named : months) if (named.month().equals(month)) return named.pct();
        return pct;
    }
}
