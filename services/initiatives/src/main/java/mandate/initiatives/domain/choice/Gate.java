package mandate.initiatives.domain.choice;

import java.util.Set;
import java.util.function.BiPredicate;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Facts that stop a choice.
 *
 * @param rule the number of the rule
 * @param verdict what it comes to where the gate holds
 * @param confidence how sure that is, or null where it is as sure as the choice that is stopped
 * @param yieldsTo the rules that go first where they hold as well
 */
public record Gate(
        int rule,
        Ground ground,
        Verdict verdict,
        @Nullable Confidence confidence,
        Set<Integer> yieldsTo,
        BiPredicate<Situation, RuleSet> holds) {
    public Gate {
        yieldsTo = Set.copyOf(yieldsTo);
    }
}
