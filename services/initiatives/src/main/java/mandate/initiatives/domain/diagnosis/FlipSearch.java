package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.choice.Outcome;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.diagnosis.FlipMoves.Field;
import mandate.initiatives.domain.diagnosis.FlipMoves.Move;
import mandate.initiatives.domain.finding.Flip;
import mandate.initiatives.domain.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * Searches for the smallest sets of changes that change verdict or type: all single changes, then
 * all pairs, then all triples, and stops at three. It asks the very choice that made the diagnosis,
 * so a flip is a fact and no estimate. A size is left out when it would take more than {@link
 * #BUDGET} questions; then nothing is claimed about it.
 */
final class FlipSearch {
    static final int MOST = 3;
    static final int LARGEST = 3;
    static final long BUDGET = 40_000;

    private final Deciding deciding;
    private final Outcome today;
    private final List<Field> fields;
    private final List<Flip> found = new ArrayList<>();

    private FlipSearch(Deciding deciding, Outcome today, List<Field> fields) {
        this.deciding = deciding;
        this.today = today;
        this.fields = fields;
    }

    static List<Flip> search(Deciding deciding, Scopes scopes, Outcome today, Language language) {
        return search(deciding, scopes, today, FlipMoves.of(scopes, language), BUDGET);
    }

    static List<Flip> search(
            Deciding deciding, Scopes scopes, Outcome today, List<Field> fields, long budget) {
        var search = new FlipSearch(deciding, today, fields);
        for (int size = 1; size <= LARGEST && search.found.size() < MOST; size++)
            if (sets(fields, size) <= budget) search.extend(scopes, new LinkedHashMap<>(), 0, size);
        return List.copyOf(search.found);
    }

    /** How many sets of changes of one size there are. */
    static long sets(List<Field> fields, int size) {
        long[] ways = new long[size + 1];
        ways[0] = 1;
        for (Field field : fields)
            for (int k = size; k > 0; k--) ways[k] += ways[k - 1] * field.moves().size();
        return ways[size];
    }

    private void extend(Scopes scopes, Map<String, @Nullable Object> set, int from, int missing) {
        if (missing == 0) {
            judge(scopes, set);
            return;
        }
        for (int i = from; i <= fields.size() - missing; i++) {
            Field field = fields.get(i);
            for (Move move : field.moves()) {
                if (found.size() >= MOST) return;
                set.put(field.path(), move.value());
                extend(move.change().apply(scopes), set, i + 1, missing - 1);
                set.remove(field.path());
            }
        }
    }

    private void judge(Scopes scopes, Map<String, @Nullable Object> set) {
        // what a smaller set does already is no news
        if (found.stream().anyMatch(flip -> contains(set, flip.set()))) return;
        Outcome then = deciding.outcome(scopes);
        if (!then.sameAs(today)) found.add(new Flip(set, then.verdict(), then.type(), set.size()));
    }

    private static boolean contains(
            Map<String, @Nullable Object> larger, Map<String, @Nullable Object> smaller) {
        return larger.entrySet().containsAll(smaller.entrySet());
    }
}
