package mandate.initiatives.domain.reading;

/**
 * Whether a text denies what it says: a word such as <i>not</i> or <i>sans</i> reaches over the
 * next words of its clause.
 */
final class Denial {
    /** Words that deny; a set of its own in the tree. */
    static final Phrases WORDS =
            Phrases.names(
                    "not|no|never|nobody|none|nothing|without|neither|nor|cannot",
                    "(don/doesn/didn/isn/aren/wasn/can/won/needn/mustn/wouldn/shouldn)'t",
                    "pas|aucun|aucune|sans|jamais|personne|rien|ni|non");

    /** A French person, who is not the same as nobody. */
    static final Phrases SOMEBODY =
            Phrases.names("(une/la/cette/chaque/toute/meme/chacune/autre) personne");

    private static final int REACH = 5;

    private int left;
    private int somebodyUntil;

    boolean denied() {
        return left > 0;
    }

    /** A word begins at a place; tells what was found there. */
    void word(int at, boolean denies, int somebodyEnds) {
        if (somebodyEnds > at) somebodyUntil = somebodyEnds;
        boolean nobody = denies && at >= somebodyUntil;
        if (nobody) left = REACH;
        else if (left > 0) left--;
    }

    void clauseEnds() {
        left = 0;
    }
}
