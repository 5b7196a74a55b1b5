package mandate.initiatives.domain.finding;

/** What the owner answers for (R19, R21). */
public enum ResponsibilityType {
    MEANS,
    RESULTS,
    RESULTS_CONDITIONAL,
    UNDETERMINED
}
