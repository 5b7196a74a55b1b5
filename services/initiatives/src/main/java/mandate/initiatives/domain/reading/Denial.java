package mandate.initiatives.domain.reading;

/**
 * Whether a text denies what it says: a word such as <i>not</i> or <i>sans</i> reaches over the
 * next words of its clause.
 *
 * @param left how many more words it reaches over
 * @param somebodyEnds where a French person ends, who is not the same as nobody
 */
record Denial(int left, int somebodyEnds) {
    /** Nothing is denied. */
    static final Denial NONE = new Denial(0, 0);

    /** Words that deny; a set of its own in the tree. */
    static final Phrases WORDS =
            Phrases.names(
                    "not|no|never|nobody|none|nothing|without|neither|nor|cannot",
                    "(don/doesn/didn/isn/aren/wasn/can/won/needn/mustn/wouldn/shouldn)'t",
                    "pas|aucun|aucune|sans|jamais|personne|rien|ni|non");

    /** A French person; a set of its own in the tree. */
    static final Phrases SOMEBODY =
            Phrases.names("(une/la/cette/chaque/toute/meme/chacune/autre) personne");

    private static final int REACH = 5;

    boolean denies() {
        return left > 0;
    }

    /**
     * What holds after a word that begins at a place.
     *
     * @param word whether it denies
     * @param somebody where a person ends whose mention begins with it, or 0
     */
    Denial after(int at, boolean word, int somebody) {
        if (!word && somebody == 0) return left == 0 ? this : new Denial(left - 1, somebodyEnds);
        if (word && at >= somebodyEnds) return new Denial(REACH, Math.max(somebodyEnds, somebody));
        return new Denial(Math.max(0, left - 1), Math.max(somebodyEnds, somebody));
    }
}
