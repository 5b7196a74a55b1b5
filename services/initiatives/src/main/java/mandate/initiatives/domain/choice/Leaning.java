package mandate.initiatives.domain.choice;

import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.finding.Side;
import mandate.initiatives.domain.words.Text;

/** A fact that speaks for a kind of management, by a rule, without deciding on its own. */
public record Leaning(String rule, Fact fact, Side side, Text reason) {}
