package mandate.initiatives.domain.rules;

import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** One rule of the catalogue: its number, how often it is asked, and where it looks. */
public record Rule(int number, Reach reach, BiConsumer<Case, Findings> look) {
    private static final int LAST = 146;
    private static final String[] CITED =
            IntStream.rangeClosed(0, LAST).mapToObj(number -> "R" + number).toArray(String[]::new);

    static Rule ofInitiative(int number, BiConsumer<Case, Findings> look) {
        return new Rule(number, Reach.INITIATIVE, look);
    }

    static Rule ofScope(int number, BiConsumer<Case, Findings> look) {
        return new Rule(number, Reach.SCOPE, look);
    }

    /** How an item of the catalogue is cited. */
    public static String cited(int number) {
        return CITED[number];
    }
}
