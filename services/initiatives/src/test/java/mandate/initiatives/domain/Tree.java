package mandate.initiatives.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.BriefReader;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.FieldProblem;
import mandate.initiatives.domain.diagnosis.Diagnoses;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import mandate.initiatives.domain.finding.RuleSet;
import org.jspecify.annotations.Nullable;

/** Writes briefs the way they come over the wire, so that tests speak the public language. */
public final class Tree {
    /** The day on which all tests happen. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Map<String, @Nullable Object> top = new LinkedHashMap<>();

    private Tree(String title) {
        top.put("title", title);
    }

    public static Tree brief(String title) {
        return new Tree(title);
    }

    public Tree text(String text) {
        return put("brief", text);
    }

    public Tree french() {
        return put("language", "fr");
    }

    public Tree put(String key, @Nullable Object value) {
        top.put(key, value);
        return this;
    }

    public Tree answer(String dimension, Object answer) {
        inner("answers").put(dimension, answer);
        return this;
    }

    /** All eleven dimensions with one answer. */
    public Tree all(String answer) {
        for (Dimension dimension : Dimension.values()) answer(dimension.wireName(), answer);
        return this;
    }

    /** The first so many dimensions with one answer. */
    public Tree first(int count, String answer) {
        Arrays.stream(Dimension.values())
                .limit(count)
                .forEach(dimension -> answer(dimension.wireName(), answer));
        return this;
    }

    public Tree channel(String question, Object word) {
        inner("channelAnswers").put(question, word);
        return this;
    }

    public Tree fact(String fact, @Nullable Object value) {
        inner("facts").put(fact, value);
        return this;
    }

    public Tree demand(String key, Object value) {
        inner("demand").put(key, value);
        return this;
    }

    public Tree workstreams(Tree... streams) {
        return fact("workstreams", Arrays.stream(streams).map(Tree::asWorkstream).toList());
    }

    public Tree aim(String aim) {
        return put("aim", aim);
    }

    private Map<String, @Nullable Object> asWorkstream() {
        var stream = new LinkedHashMap<String, @Nullable Object>(top);
        stream.put("name", stream.remove("title"));
        return stream;
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> inner(String key) {
        Object map = top.computeIfAbsent(key, _ -> new LinkedHashMap<String, @Nullable Object>());
        return (Map<String, @Nullable Object>) map;
    }

    public Map<String, @Nullable Object> tree() {
        return top;
    }

    public BriefReading read() {
        return BriefReader.read(top);
    }

    public Brief understood() {
        BriefReading reading = read();
        assertThat(reading).isInstanceOf(BriefReading.Understood.class);
        return ((BriefReading.Understood) reading).brief();
    }

    public List<FieldProblem> refused() {
        BriefReading reading = read();
        assertThat(reading).isInstanceOf(BriefReading.Refused.class);
        return ((BriefReading.Refused) reading).problems();
    }

    public Diagnosis diagnosed() {
        return Diagnoses.diagnose(understood(), DAY, RuleSet.standard());
    }
}
