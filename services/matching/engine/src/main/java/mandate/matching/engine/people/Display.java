package mandate.matching.engine.people;

/** What is shown to people beside a profile and never reaches the engine; empty when not given. */
public record Display(String name, String unit, String role) {}
