package mandate.initiatives.domain.finding;

/** How the channel answers divide; both add up to 1. */
public record Shares(double socialMedia, double community) {}
