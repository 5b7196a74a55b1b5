package mandate.initiatives.domain.brief;

import java.util.List;

/** What may stand behind the key of a fact; null, which says there is none, always may. */
public sealed interface FactKind {

    /** Free text; {@code known} words have a meaning of their own. */
    record Words(List<String> known) implements FactKind {}

    /** A number within both ends; {@code whole} where it counts things. */
    record Amount(double from, double to, boolean whole) implements FactKind {}

    /** True or false. */
    record YesNo() implements FactKind {}

    /** Exactly one of these words. */
    record OneOf(List<String> allowed) implements FactKind {}

    /** A list of texts; {@code known} words have a meaning, others are taken as they are. */
    record Many(List<String> known) implements FactKind {}

    /** A list of words out of a closed list. */
    record SomeOf(List<String> allowed) implements FactKind {}

    /** The id of a thing. */
    record Id() implements FactKind {}

    /** The id of a thing, or a list of ids. */
    record Ids() implements FactKind {}

    /** A list of measures, each with a name, a type and an owner. */
    record Measures() implements FactKind {}
}
