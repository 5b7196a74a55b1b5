package mandate.matching.app;

import org.jspecify.annotations.Nullable;

/**
 * A vocabulary that somebody brought.
 *
 * @param id hash of what is in it
 * @param file name under which it came
 * @param language of its labels
 * @param done of so many labels and descriptions to be made into vectors
 * @param failure what went wrong, or null
 */
public record TaxonomyState(
        String id,
        String file,
        String language,
        Status status,
        int skills,
        int labels,
        int done,
        int of,
        String by,
        String at,
        @Nullable String failure) {
    /** How far it is. */
    public enum Status {
        INDEXING,
        READY,
        REPLACED,
        FAILED
    }

    TaxonomyState is(Status now, int nowDone, int nowOf, @Nullable String why) {
        return new TaxonomyState(
                id, file, language, now, skills, labels, nowDone, nowOf, by, at, why);
    }
}
