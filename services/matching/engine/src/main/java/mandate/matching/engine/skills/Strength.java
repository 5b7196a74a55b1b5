package mandate.matching.engine.skills;

/** The word for a similarity: people decide on words, not on decimals. */
public enum Strength {
    NONE,
    POSSIBLE,
    STRONG
}
