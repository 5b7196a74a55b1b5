package mandate.platform.core;

import org.jspecify.annotations.Nullable;

/** What somebody who writes believes about the document that is there. */
public sealed interface Expectation {
    /** There is none yet. */
    record Absent() implements Expectation {}

    /** It is at this revision. */
    record At(long revision) implements Expectation {}

    /** There is one, at whatever revision. */
    record Present() implements Expectation {}

    /** Nothing was said; that is enough to create, where nothing can be lost. */
    record Unsaid() implements Expectation {}

    /** Whatever is there is to be replaced; the newest wins. */
    record Whatever() implements Expectation {}

    /**
     * Whether the belief is true.
     *
     * @param present revision of the document, or null when there is none
     */
    default boolean holds(@Nullable Long present) {
        return switch (this) {
            case Absent _, Unsaid _ -> present == null;
            case At(var revision) -> present != null && present == revision;
            case Present _ -> present != null;
            case Whatever _ -> true;
        };
    }
}
