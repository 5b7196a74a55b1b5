package mandate.initiatives.domain.finding;

/** The choice of leaving it alone, and what that costs (R70). */
public record DoNothing(String option, String cost, String rule) {}
