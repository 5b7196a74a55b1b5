package mandate.matching.engine.capacity;

import java.time.YearMonth;

/** What a person can give in one month, in percent of full time, 0–100. */
public record MonthCapacity(YearMonth month, int pct) {}
