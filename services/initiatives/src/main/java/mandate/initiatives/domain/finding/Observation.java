package mandate.initiatives.domain.finding;

/** Something worth knowing that is no trap. */
public record Observation(String rule, String code, String message) {}
