package mandate.initiatives.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.finding.Proposal;
import org.jspecify.annotations.Nullable;

/** Measures what the product reads in the texts of the cases against what the cases list. */
final class ReadingFigures {
    /** The phrases were tuned on the other half of the sectors, before these were looked at. */
    static final Set<String> HELD_OUT =
            Set.of(
                    "associations.json",
                    "banking.json",
                    "energy-utilities.json",
                    "manufacturing.json",
                    "public-administration.json",
                    "retail.json");

    private final List<WrittenCase> cases;
    private final Map<String, Map<String, String>> read = new LinkedHashMap<>();

    ReadingFigures(List<WrittenCase> all) {
        this.cases = all.stream().filter(one -> one.proposed() != null).toList();
        for (WrittenCase one : cases) read.put(one.id(), proposals(one));
    }

    int cases() {
        return cases.size();
    }

    Tally tally(Predicate<WrittenCase> which) {
        return tally(which, _ -> true);
    }

    Tally tally(Predicate<WrittenCase> which, Predicate<Dimension> dimensions) {
        var tally = new Tally();
        for (WrittenCase one : cases)
            if (which.test(one))
                for (Dimension dimension : Dimension.values())
                    if (dimensions.test(dimension)) count(tally, one, dimension.wireName());
        return tally;
    }

    private void count(Tally tally, WrittenCase one, String dimension) {
        Map<String, String> expected = one.proposed() == null ? Map.of() : one.proposed();
        Map<String, String> proposed = read.getOrDefault(one.id(), Map.of());
        tally.count(expected.get(dimension), proposed.get(dimension), answer(one, dimension));
    }

    private static @Nullable String answer(WrittenCase one, String dimension) {
        return one.brief().get("answers") instanceof Map<?, ?> answers
                        && answers.get(dimension) instanceof String answer
                ? answer
                : null;
    }

    // what was answered is not proposed, so the answers are taken out of the brief
    static Map<String, String> proposals(WrittenCase one) {
        var proposals = new LinkedHashMap<String, String>();
        for (Proposal proposal : WrittenCasesTest.diagnosed(withoutAnswers(one)).proposed())
            if (Dimension.of(proposal.dimension()) != null)
                proposals.merge(
                        proposal.dimension(),
                        proposal.answer(),
                        (mine, other) -> mine.equals(other) ? mine : "BOTH");
        return proposals;
    }

    private static WrittenCase withoutAnswers(WrittenCase one) {
        return new WrittenCase(
                one.file(),
                one.id(),
                one.note(),
                one.twinOf(),
                unanswered(one.brief()),
                one.expect(),
                one.proposed());
    }

    private static Map<String, @Nullable Object> unanswered(Map<?, ?> tree) {
        var bare = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : tree.entrySet()) {
            String key = String.valueOf(entry.getKey());
            if (key.equals("answers") || key.equals("channelAnswers")) continue;
            bare.put(key, key.equals("workstreams") ? streams(entry.getValue()) : inner(entry));
        }
        return bare;
    }

    private static @Nullable Object inner(Map.Entry<?, ?> entry) {
        return "facts".equals(entry.getKey()) && entry.getValue() instanceof Map<?, ?> facts
                ? unanswered(facts)
                : entry.getValue();
    }

    private static Object streams(@Nullable Object value) {
        var streams = new ArrayList<Object>();
        if (value instanceof List<?> list)
            for (Object one : list) if (one instanceof Map<?, ?> map) streams.add(unanswered(map));
        return streams;
    }
}
