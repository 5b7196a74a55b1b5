package mandate.roles.domain;

/** A text in the two languages of the product. */
public record Text(String en, String fr) {}
