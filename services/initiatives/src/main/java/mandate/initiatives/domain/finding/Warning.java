package mandate.initiatives.domain.finding;

import java.util.List;

/** A trap, with what can be done about it. It never stops anybody. */
public record Warning(
        String rule, String code, Severity severity, String message, List<String> precautions) {
    public Warning {
        precautions = List.copyOf(precautions);
    }
}
