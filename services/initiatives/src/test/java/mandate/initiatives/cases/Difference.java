package mandate.initiatives.cases;

import java.util.List;

/** Where the product says something else than a case expects. */
record Difference(String caseId, String field, String expected, String got) {

    /** The differences as a table that people can read. */
    static String table(List<Difference> differences) {
        var out = new StringBuilder();
        String row = "%n%-12s | %-20s | %-44s | %s";
        out.append(row.formatted("case", "field", "expected", "got"));
        for (Difference one : differences)
            out.append(row.formatted(one.caseId, one.field, one.expected, one.got));
        return out.toString();
    }
}
