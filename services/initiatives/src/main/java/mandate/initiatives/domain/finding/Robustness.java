package mandate.initiatives.domain.finding;

import org.jspecify.annotations.Nullable;

/**
 * How far the weights of the rule set may move before the initiative, or one of its workstreams,
 * comes to another verdict; shares of a weight, to four decimals. 0.25 says: up to a quarter more
 * or less, and the verdict stands. Null says that weights between nothing and double never change
 * it.
 *
 * @param oneWeight one weight alone may move by less than this
 * @param which the question or fact whose weight that is, as a path in the brief
 * @param allWeights all weights at once, each its own way, may move by less than this
 * @param scope the workstream that gives way first when one weight moves, or null for the whole
 */
public record Robustness(
        @Nullable Double oneWeight,
        @Nullable String which,
        @Nullable Double allWeights,
        @Nullable String scope) {

    /** No weight has a say in the verdict, or not enough of one. */
    public static final Robustness ANY_WEIGHTS = new Robustness(null, null, null, null);
}
