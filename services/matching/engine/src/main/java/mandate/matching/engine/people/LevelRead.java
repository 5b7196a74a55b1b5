package mandate.matching.engine.people;

/**
 * A level as it was understood.
 *
 * @param value 0 (none) to 5 (expert)
 * @param assumed true when nothing readable was written and the middle stands in
 * @param readAs the words or figures that decided; empty when assumed
 */
public record LevelRead(int value, boolean assumed, String readAs) {
    /** Where nothing can be read: the middle of the scale, and said to be assumed. */
    public static final LevelRead ASSUMED = new LevelRead(3, true, "");

    public LevelRead {
        if (value < 0 || value > 5)
            throw new IllegalArgumentException("level " + value + " is outside 0–5");
    }
}
