package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;

/** Something that must change before the initiative can go ahead. */
public record Blocker(String rule, String code, Text message) {}
