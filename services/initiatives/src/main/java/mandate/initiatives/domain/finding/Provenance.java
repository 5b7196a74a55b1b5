package mandate.initiatives.domain.finding;

/** Where a number of the rule set comes from. */
public enum Provenance {
    /** A rule of thumb of the authors whose texts the rules come from. */
    SOURCE_HEURISTIC("source heuristic"),
    /** The sources leave it open; the product chose it. */
    PRODUCT_DEFAULT("product default"),
    /** Somebody set it for their organisation. */
    ORGANISATION("organisation");

    private final String words;

    Provenance(String words) {
        this.words = words;
    }

    /** As it is shown. */
    public String words() {
        return words;
    }
}
