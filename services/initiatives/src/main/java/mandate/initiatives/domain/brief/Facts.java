package mandate.initiatives.domain.brief;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known about an initiative; a fact that is missing here was not asked. */
public final class Facts {
    private static final Fact[] ALL = Fact.values();

    /** Nothing was asked. */
    public static final Facts NONE_ASKED = new Facts(Map.of());

    // rules ask for facts some hundreds of times a diagnosis: one place for each fact
    private final @Nullable FactValue[] known;

    private Facts(@Nullable FactValue[] known) {
        this.known = known;
    }

    public Facts(Map<Fact, FactValue> values) {
        this(new FactValue[ALL.length]);
        values.forEach((fact, value) -> known[place(fact)] = value);
    }

    @SuppressWarnings("EnumOrdinal") // a place in memory; it is written nowhere
    private static int place(Fact fact) {
        return fact.ordinal();
    }

    private @Nullable FactValue value(Fact fact) {
        return known[place(fact)];
    }

    /** Everything that was asked, in the order of the vocabulary. */
    public Map<Fact, FactValue> values() {
        var values = new EnumMap<Fact, FactValue>(Fact.class);
        for (Fact fact : ALL) {
            FactValue value = value(fact);
            if (value != null) values.put(fact, value);
        }
        return Collections.unmodifiableMap(values);
    }

    /** Whether nothing was asked. */
    public boolean isEmpty() {
        for (FactValue value : known) if (value != null) return false;
        return true;
    }

    /** Whether somebody answered, be it with "none". */
    public boolean asked(Fact fact) {
        return value(fact) != null;
    }

    /** Asked, and the answer is none. */
    public boolean none(Fact fact) {
        return value(fact) instanceof FactValue.None;
    }

    /** Asked, and there is something. */
    public boolean given(Fact fact) {
        FactValue value = value(fact);
        return value != null && !(value instanceof FactValue.None);
    }

    /** Whether the fact has exactly this word. */
    public boolean is(Fact fact, String word) {
        return value(fact) instanceof FactValue.Words(String text) && text.equals(word);
    }

    /** Whether the fact has one of these words. */
    public boolean isOneOf(Fact fact, String... words) {
        return value(fact) instanceof FactValue.Words(String text) && oneOf(text, words);
    }

    private static boolean oneOf(String text, String... words) {
        for (String word : words) if (word.equals(text)) return true;
        return false;
    }

    /** True only where somebody said yes. */
    public boolean yes(Fact fact) {
        return value(fact) instanceof FactValue.YesNo(boolean yes) && yes;
    }

    /** True only where somebody said no. */
    public boolean no(Fact fact) {
        return value(fact) instanceof FactValue.YesNo(boolean yes) && !yes;
    }

    /** The text, or null. */
    public @Nullable String text(Fact fact) {
        return value(fact) instanceof FactValue.Words(String text) ? text : null;
    }

    /** The text, or nothing at all. */
    public String textOrEmpty(Fact fact) {
        return value(fact) instanceof FactValue.Words(String text) ? text : "";
    }

    /** The number, or null. */
    public @Nullable Double number(Fact fact) {
        return value(fact) instanceof FactValue.Amount(double number) ? number : null;
    }

    /** Whether the number is known and at least this. */
    public boolean atLeast(Fact fact, double least) {
        return value(fact) instanceof FactValue.Amount(double number) && number >= least;
    }

    /** Whether the number is known and below this. */
    public boolean below(Fact fact, double limit) {
        return value(fact) instanceof FactValue.Amount(double number) && number < limit;
    }

    /** Whether the number is known and at most this. */
    public boolean atMost(Fact fact, double most) {
        return value(fact) instanceof FactValue.Amount(double number) && number <= most;
    }

    /** The texts of a list; a single text counts as a list of one. */
    public List<String> texts(Fact fact) {
        return switch (value(fact)) {
            case FactValue.Many(List<String> texts) -> texts;
            case FactValue.Words(String text) -> List.of(text);
            case null -> List.of();
            case FactValue.None _, FactValue.Amount _, FactValue.YesNo _, FactValue.Measures _ ->
                    List.of();
        };
    }

    /** The measures. */
    public List<Kpi> kpis() {
        return value(Fact.KPIS) instanceof FactValue.Measures(List<Kpi> kpis) ? kpis : List.of();
    }

    /** These facts, where the others do not say otherwise. */
    public Facts under(Facts others) {
        if (others.isEmpty()) return this;
        @Nullable FactValue[] both = known.clone();
        for (int i = 0; i < both.length; i++) {
            FactValue other = others.known[i];
            if (other != null) both[i] = other;
        }
        return new Facts(both);
    }

    /** The same facts with one of them set. */
    public Facts with(Fact fact, FactValue value) {
        @Nullable FactValue[] changed = known.clone();
        changed[place(fact)] = value;
        return new Facts(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && Arrays.equals(known, facts.known);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(known);
    }

    @Override
    public String toString() {
        return "Facts" + values();
    }
}
