package mandate.initiatives.domain.finding;

/** Why the verdict is what it is, beyond the single votes. */
public record Reason(String rule, String code, String message) {}
