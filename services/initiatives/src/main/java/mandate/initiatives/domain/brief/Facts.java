package mandate.initiatives.domain.brief;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known about an initiative; a fact that is missing here was not asked. */
public record Facts(Map<Fact, FactValue> values) {

    /** Nothing was asked. */
    public static final Facts NONE_ASKED = new Facts(Map.of());

    public Facts {
        var copy = new EnumMap<Fact, FactValue>(Fact.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** Whether somebody answered, be it with "none". */
    public boolean asked(Fact fact) {
        return values.containsKey(fact);
    }

    /** Asked, and the answer is none. */
    public boolean none(Fact fact) {
        return values.get(fact) instanceof FactValue.None;
    }

    /** Asked, and there is something. */
    public boolean given(Fact fact) {
        FactValue value = values.get(fact);
        return value != null && !(value instanceof FactValue.None);
    }

    /** Whether the fact has exactly this word. */
    public boolean is(Fact fact, String word) {
        return values.get(fact) instanceof FactValue.Words(String text) && text.equals(word);
    }

    /** Whether the fact has one of these words. */
    public boolean isOneOf(Fact fact, String... words) {
        return values.get(fact) instanceof FactValue.Words(String text)
                && List.of(words).contains(text);
    }

    /** True only where somebody said yes. */
    public boolean yes(Fact fact) {
        return values.get(fact) instanceof FactValue.YesNo(boolean yes) && yes;
    }

    /** True only where somebody said no. */
    public boolean no(Fact fact) {
        return values.get(fact) instanceof FactValue.YesNo(boolean yes) && !yes;
    }

    /** The text, or null. */
    public @Nullable String text(Fact fact) {
        return values.get(fact) instanceof FactValue.Words(String text) ? text : null;
    }

    /** The text, or nothing at all. */
    public String textOrEmpty(Fact fact) {
        return values.get(fact) instanceof FactValue.Words(String text) ? text : "";
    }

    /** The number, or null. */
    public @Nullable Double number(Fact fact) {
        return values.get(fact) instanceof FactValue.Amount(double number) ? number : null;
    }

    /** Whether the number is known and at least this. */
    public boolean atLeast(Fact fact, double least) {
        Double number = number(fact);
        return number != null && number >= least;
    }

    /** Whether the number is known and below this. */
    public boolean below(Fact fact, double limit) {
        Double number = number(fact);
        return number != null && number < limit;
    }

    /** Whether the number is known and at most this. */
    public boolean atMost(Fact fact, double most) {
        Double number = number(fact);
        return number != null && number <= most;
    }

    /** The texts of a list; a single text counts as a list of one. */
    public List<String> texts(Fact fact) {
        return switch (values.get(fact)) {
            case FactValue.Many(List<String> texts) -> texts;
            case FactValue.Words(String text) -> List.of(text);
            case null -> List.of();
            case FactValue.None _, FactValue.Amount _, FactValue.YesNo _, FactValue.Measures _ ->
                    List.of();
        };
    }

    /** The measures. */
    public List<Kpi> kpis() {
        return values.get(Fact.KPIS) instanceof FactValue.Measures(List<Kpi> kpis)
                ? kpis
                : List.of();
    }

    /** These facts, where the others do not say otherwise. */
    public Facts under(Facts others) {
        if (others.values.isEmpty()) return this;
        var both = new EnumMap<Fact, FactValue>(Fact.class);
        both.putAll(values);
        both.putAll(others.values);
        return new Facts(both);
    }

    /** The same facts with one of them set. */
    public Facts with(Fact fact, FactValue value) {
        var changed = new EnumMap<Fact, FactValue>(Fact.class);
        changed.putAll(values);
        changed.put(fact, value);
        return new Facts(changed);
    }
}
