package mandate.initiatives.domain.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demand as far as the brief states it; what was left out is null or empty. */
public record DemandWish(
        @Nullable Double fte,
        @Nullable YearMonth from,
        @Nullable YearMonth until,
        List<String> languages,
        @Nullable Level level,
        List<SkillNeed> skills) {

    /** Nothing was said. */
    public static final DemandWish NOTHING_SAID =
            new DemandWish(null, null, null, List.of(), null, List.of());

    static final double ORDINARY_FTE = 0.2;
    static final int ORDINARY_MONTHS = 12;

    public DemandWish {
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
    }

    /** Fills the gaps: 0.2 of a person, from the coming month, for twelve months, on the ground. */
    public Demand asOf(LocalDate day) {
        YearMonth coming = YearMonth.from(day).plusMonths(1);
        YearMonth first = from != null ? from : earlier(coming, until);
        YearMonth last = until != null ? until : first.plusMonths(ORDINARY_MONTHS - 1L);
        return new Demand(
                fte != null ? fte : ORDINARY_FTE,
                first,
                last,
                languages,
                level != null ? level : Level.GROUND,
                skills);
    }

    // an end that lies before the coming month must not turn the period around
    private static YearMonth earlier(YearMonth coming, @Nullable YearMonth end) {
        return end != null && end.isBefore(coming) ? end : coming;
    }
}
