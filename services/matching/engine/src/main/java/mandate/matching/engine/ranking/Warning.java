package mandate.matching.engine.ranking;

/** What to know before accepting; a mandate accepted against it needs a reason. */
public record Warning(String rule, String code, String message) {}
