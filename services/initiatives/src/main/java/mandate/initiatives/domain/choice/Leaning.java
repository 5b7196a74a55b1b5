package mandate.initiatives.domain.choice;

import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.finding.Side;
import mandate.initiatives.domain.words.Text;

/**
 * A fact that speaks for a kind of management, by a rule, without deciding on its own.
 *
 * @param circumstance whether it only describes the setting; a setting speaks only where nobody
 *     answered anything, a purpose speaks until enough is answered
 */
public record Leaning(String rule, Fact fact, Side side, Text reason, boolean circumstance) {

    static Leaning of(String rule, Fact fact, Side side, Text reason) {
        return new Leaning(rule, fact, side, reason, false);
    }

    static Leaning circumstance(String rule, Fact fact, Side side, Text reason) {
        return new Leaning(rule, fact, side, reason, true);
    }
}
