package crooked.roles.domain;

/** The role of another service. */
public record Role(String name) {}
