package mandate.initiatives.domain.rules;

import java.util.List;
import java.util.stream.Stream;

/** The whole catalogue of 146 items: what each does in the product, and where. */
public final class RuleBook {
    private static final List<RuleEntry> ALL = read(RuleTable.ROWS);

    private RuleBook() {}

    /** Every item, by number. */
    public static List<RuleEntry> all() {
        return ALL;
    }

    /** The item of a number; a number that is none is a bug of the caller. */
    public static RuleEntry of(int number) {
        if (number < 1 || number > ALL.size())
            throw new IllegalArgumentException("no item " + number + " of " + ALL.size());
        return ALL.get(number - 1);
    }

    private static List<RuleEntry> read(String rows) {
        return rows.lines().map(RuleBook::entry).toList();
    }

    private static RuleEntry entry(String row) {
        String[] cells = row.split("\\|", -1);
        if (cells.length != 5) throw new IllegalStateException("a row of five cells: " + row);
        return new RuleEntry(
                Integer.parseInt(cells[0].strip()),
                List.of(cells[1].strip().split("/", -1)),
                RuleStation.valueOf(cells[2].strip()),
                Stream.of(cells[3].strip().split(" ", -1)).filter(p -> !p.equals("-")).toList(),
                cells[4].strip());
    }
}
