package crooked.unmarked;

/** In a package that promises nothing about null. */
public record Anything(String value) {}
