package mandate.standalone;

/**
 * What a house must still know after it was killed.
 *
 * @param people by id; a version is a revision of the record
 * @param initiatives by id; a version is a revision of the brief
 * @param mandates by the initiative's id, version 1 only
 */
record Books(Ledger people, Ledger initiatives, Ledger mandates) {
    Books() {
        this(new Ledger(), new Ledger(), new Ledger());
    }

    /** In words, for a summary. */
    String acknowledged() {
        return "%,d people, %,d initiatives, %,d mandates"
                .formatted(
                        people.acknowledged(), initiatives.acknowledged(), mandates.acknowledged());
    }

    /** How many writes nobody replied to. */
    int unknown() {
        return people.unknown().size() + initiatives.unknown().size() + mandates.unknown().size();
    }
}
