package mandate.matching.engine.skills;

/**
 * A phrase that at least one person of a pool uses.
 *
 * @param id place in the score tables of one generation of the book; says nothing else
 * @param users how many uses there are; at none the phrase leaves the book
 */
public record Phrase(int id, String text, int users) {}
