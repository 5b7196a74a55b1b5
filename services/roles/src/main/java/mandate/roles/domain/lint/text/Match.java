package mandate.roles.domain.lint.text;

import java.util.List;

/**
 * Where a phrase was found.
 *
 * @param span from its first to its last word
 * @param parts the words of the phrase itself, without what stands in its gaps
 */
public record Match(Span span, List<Span> parts) {
    public Match {
        parts = List.copyOf(parts);
    }

    /** Whether the other phrase is made of words of this one, and of fewer. */
    public boolean covers(Match other) {
        return length() > other.length()
                && other.parts.stream().allMatch(part -> parts.stream().anyMatch(holds(part)));
    }

    private int length() {
        return parts.stream().mapToInt(Span::length).sum();
    }

    private static java.util.function.Predicate<Span> holds(Span inner) {
        return outer -> outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
