package mandate.initiatives.domain.finding;

import org.jspecify.annotations.Nullable;

/**
 * An answer that the text seems to give, with the words it was read from; to be confirmed.
 *
 * @param scope the part it was read for, or null for the whole initiative
 */
public record Proposal(String dimension, String answer, String words, @Nullable String scope) {}
