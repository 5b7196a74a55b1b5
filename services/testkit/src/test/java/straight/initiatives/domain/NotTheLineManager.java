package straight.initiatives.domain;

/** A refusal whose last word is the domain's, not the programmer's. */
public record NotTheLineManager(String person) {}
