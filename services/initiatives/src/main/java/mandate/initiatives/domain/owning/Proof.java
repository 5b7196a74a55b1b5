package mandate.initiatives.domain.owning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the burden of proof: who has to show what, and what was shown so far.
 *
 * @param scope the seat it belongs to, or null for every seat of the initiative
 * @param who {@code owner} or {@code organisation}
 * @param shows what has to be shown, in the language of the brief
 * @param rule number of the rule that asks for it
 * @param evidence what was shown, in the order in which it came
 */
public record Proof(
        @Nullable String scope, String who, String shows, String rule, List<Evidence> evidence) {
    /** How much evidence one line holds. */
    public static final int MOST = 100;

    public Proof {
        evidence = List.copyOf(evidence);
    }

    /**
     * Something that was shown.
     *
     * @param what in the words of whoever shows it
     * @param by id of whoever put it on record
     * @param at when, ISO 8601
     */
    public record Evidence(String what, String by, String at) {}

    /** Whether it belongs to a seat. */
    boolean isOf(String seat) {
        return scope == null || scope.equals(seat);
    }

    boolean isFull() {
        return evidence.size() >= MOST;
    }

    /** The line with one more piece; the same words are kept once. */
    Proof with(Evidence shown) {
        if (evidence.stream().anyMatch(known -> known.what().equals(shown.what()))) return this;
        var longer = new ArrayList<>(evidence);
        longer.add(shown);
        return new Proof(scope, who, shows, rule, longer);
    }
}
