package mandate.initiatives.domain.rules;

import java.util.function.BiConsumer;

/** One rule of the catalogue: its number, how often it is asked, and where it looks. */
public record Rule(int number, Reach reach, BiConsumer<Case, Findings> look) {

    static Rule ofInitiative(int number, BiConsumer<Case, Findings> look) {
        return new Rule(number, Reach.INITIATIVE, look);
    }

    static Rule ofScope(int number, BiConsumer<Case, Findings> look) {
        return new Rule(number, Reach.SCOPE, look);
    }
}
