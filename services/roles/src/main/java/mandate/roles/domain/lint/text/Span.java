package mandate.roles.domain.lint.text;

/** A stretch of a text, from inclusive to exclusive, in UTF-16 units. */
public record Span(int start, int end) {
    /** How long it is. */
    public int length() {
        return end - start;
    }

    /** Whether the other one lies inside and is shorter. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end && length() > other.length();
    }
}
