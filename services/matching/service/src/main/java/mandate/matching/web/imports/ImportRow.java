package mandate.matching.web.imports;

import java.util.List;
import java.util.function.Function;
import mandate.matching.app.PeopleIntake.Coming;
import mandate.platform.http.FieldProblem;

/** A row of an import, read as far as it can be without knowing who is there. */
sealed interface ImportRow {
    /** Row of the file of people. */
    int number();

    /**
     * A row with an id.
     *
     * @param place where a field of the person stands
     */
    record Person(int number, String id, Coming coming, Function<String, Place> place)
            implements ImportRow {}

    /** A row that is no person at all. */
    record Broken(int number, List<FieldProblem> problems) implements ImportRow {}
}
