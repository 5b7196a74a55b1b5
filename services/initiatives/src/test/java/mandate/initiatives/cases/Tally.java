package mandate.initiatives.cases;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often a proposal was right. A case lists what its text clearly says; every proposal that is
 * not on that list counts as wrong, whether it says the opposite or something nobody wrote down.
 */
final class Tally {
    private int right;
    private int opposite;
    private int unlisted;
    private int borneOut;
    private int listed;

    /**
     * Counts one dimension of one case.
     *
     * @param expected what the text says by the case
     * @param proposed what the product read
     * @param answer what the case's own brief answers
     */
    void count(@Nullable String expected, @Nullable String proposed, @Nullable String answer) {
        if (expected != null) listed++;
        if (proposed == null) return;
        if (proposed.equals(expected)) right++;
        else if (expected != null) opposite++;
        else unlisted++;
        if (expected == null && proposed.equals(answer)) borneOut++;
    }

    double precision() {
        int proposals = right + opposite + unlisted;
        return proposals == 0 ? 1 : (double) right / proposals;
    }

    double recall() {
        return listed == 0 ? 1 : (double) right / listed;
    }

    /** The share of proposals that say another answer than the listed one. */
    double opposites() {
        int proposals = right + opposite + unlisted;
        return proposals == 0 ? 0 : (double) opposite / proposals;
    }

    int listed() {
        return listed;
    }

    /** A row of the table in docs. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %.3f | %.3f |",
                name,
                listed,
                right,
                opposite,
                unlisted,
                borneOut,
                precision(),
                recall());
    }

    static final String HEAD =
            "| | listed | right | opposite | unlisted | of these borne out | precision | recall |\n"
                    + "|---|---|---|---|---|---|---|---|";
}
