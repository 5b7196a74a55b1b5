package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;

/** Why the verdict is what it is, beyond the single votes. */
public record Reason(String rule, String code, Text message) {}
