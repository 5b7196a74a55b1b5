package mandate.initiatives.domain.finding;

/** How loud a warning is. */
public enum Severity {
    WARN,
    HIGH
}
