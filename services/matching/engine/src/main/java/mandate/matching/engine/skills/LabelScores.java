package mandate.matching.engine.skills;

/**
 * How near each phrase of a book is to one needed skill. The best label speaks for the skill.
 * Numbers are read by phrase id.
 */
public final class LabelScores {
    private final float[] best;
    private final short[] label;

    LabelScores(float[] best, short[] label) {
        this.best = best;
        this.label = label;
    }

    /** Similarity 0 to 1 of the phrase to the best label. */
    public float similarity(int phraseId) {
        return best[phraseId];
    }

    /** Place of the best label in the list that was asked for. */
    public int label(int phraseId) {
        return label[phraseId];
    }

    int size() {
        return best.length;
    }

    boolean knows(int phraseId) {
        return !Float.isNaN(best[phraseId]);
    }

    void note(int phraseId, float similarity, int labelIndex) {
        best[phraseId] = similarity;
        label[phraseId] = (short) labelIndex;
    }
}
