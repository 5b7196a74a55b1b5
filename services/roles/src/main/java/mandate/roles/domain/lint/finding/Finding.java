package mandate.roles.domain.lint.finding;

import mandate.roles.domain.Text;
import mandate.roles.domain.lint.text.Words;

/**
 * One thing that is wrong with a description.
 *
 * @param rule the rule it rests on, for example {@code R73}
 * @param words what it is about; for something missing, where it is missing
 * @param why what is wrong with them
 * @param better a wording, or a step, that would be right
 */
public record Finding(FindingCode code, String rule, Words words, Text why, Text better) {
    /** A finding that rests on the rule of its code. */
    public static Finding of(FindingCode code, Words words, Text why, Text better) {
        return new Finding(code, code.rule(), words, why, better);
    }
}
