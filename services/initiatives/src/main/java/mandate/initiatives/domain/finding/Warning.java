package mandate.initiatives.domain.finding;

import java.util.List;
import mandate.initiatives.domain.words.Text;

/** A trap, with what can be done about it. It never stops anybody. */
public record Warning(
        String rule, String code, Severity severity, Text message, List<Text> precautions) {
    public Warning {
        precautions = List.copyOf(precautions);
    }
}
