package mandate.initiatives.domain.finding;

/** Something that must change before the initiative can go ahead. */
public record Blocker(String rule, String code, String message) {}
