package mandate.initiatives.domain.brief;

import java.util.List;

/** What is known of a fact that was asked. */
public sealed interface FactValue {

    /** Asked, and there is none. */
    record None() implements FactValue {}

    /** A text, an id or a word of a closed list. */
    record Words(String text) implements FactValue {}

    /** A number. */
    record Amount(double number) implements FactValue {}

    /** True or false. */
    record YesNo(boolean yes) implements FactValue {}

    /** Several texts or ids, in the order given. */
    record Many(List<String> texts) implements FactValue {
        public Many {
            texts = List.copyOf(texts);
        }
    }

    /** Several measures, in the order given. */
    record Measures(List<Kpi> kpis) implements FactValue {
        public Measures {
            kpis = List.copyOf(kpis);
        }
    }
}
