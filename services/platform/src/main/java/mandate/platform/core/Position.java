package mandate.platform.core;

/**
 * Where a fact stands in the life of the aggregate that told it.
 *
 * @param source kind and key of the telling aggregate, for example {@code initiative:default/atlas}
 * @param sequence 1 for its first fact, then without gaps
 */
public record Position(String source, long sequence) {}
