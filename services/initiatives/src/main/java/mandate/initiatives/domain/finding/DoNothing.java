package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;

/** The choice of leaving it alone, and what that costs (R70). */
public record DoNothing(Text option, Text cost, String rule) {}
