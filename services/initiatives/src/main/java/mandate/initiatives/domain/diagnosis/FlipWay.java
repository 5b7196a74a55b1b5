package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.choice.Outcome;
import mandate.initiatives.domain.diagnosis.FlipMoves.Move;
import org.jspecify.annotations.Nullable;

/**
 * A way to another outcome: which facts are changed, and how many answers of which kinds. It stands
 * for as many sets of changes as there are choices among questions of one kind.
 */
record FlipWay(List<Move> facts, List<Step> steps, Outcome to) {
    FlipWay {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }

    /** So many changes of one kind to the answers of one scope. */
    record Step(String path, FlipKind kind, int count) {
        /** The steps of one scope, of which each kind is taken so many times. */
        static List<Step> of(String path, List<FlipKind> kinds, int[] counts) {
            var steps = new ArrayList<Step>();
            for (int i = 0; i < counts.length; i++)
                if (counts[i] > 0) steps.add(new Step(path, kinds.get(i), counts[i]));
            return steps;
        }
    }

    /** The first sets of changes it stands for, up to a number, always in the same order. */
    List<Map<String, @Nullable Object>> sets(int most) {
        var sets = new ArrayList<Map<String, @Nullable Object>>();
        place(0, 0, 0, new LinkedHashMap<>(), sets, most);
        return sets;
    }

    private void place(
            int step,
            int placed,
            int from,
            Map<String, @Nullable Object> set,
            List<Map<String, @Nullable Object>> sets,
            int most) {
        if (sets.size() >= most) return;
        if (step == steps.size()) {
            sets.add(withFacts(set));
            return;
        }
        Step one = steps.get(step);
        if (placed == one.count()) {
            place(step + 1, 0, 0, set, sets, most);
            return;
        }
        for (int i = from; i < one.kind().moves().size(); i++) {
            FlipKind.Move move = one.kind().moves().get(i);
            String path = one.path() + move.path();
            if (set.putIfAbsent(path, move.value()) != null) continue;
            place(step, placed + 1, i + 1, set, sets, most);
            set.remove(path);
        }
    }

    private Map<String, @Nullable Object> withFacts(Map<String, @Nullable Object> answers) {
        var set = new LinkedHashMap<String, @Nullable Object>(answers);
        for (Move move : facts) set.put(move.path(), move.shown());
        return set;
    }
}
