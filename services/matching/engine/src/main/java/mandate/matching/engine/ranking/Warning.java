package mandate.matching.engine.ranking;

import mandate.matching.engine.text.Said;

/** What to know before accepting; a mandate accepted against it needs a reason. */
public record Warning(String rule, String code, Said message) {}
