package mandate.initiatives.domain.finding;

/**
 * Who has to show what, should it go wrong.
 *
 * @param who {@code owner} or {@code organisation}
 */
public record Burden(String who, String shows, String rule) {}
