package mandate.roles.domain.papers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mandate.roles.domain.Text;

/** Days and months as people write them, the same on every machine. */
final class Dates {
    private static final List<Text> MONTHS =
            List.of(
                    new Text("January", "janvier"),
                    new Text("February", "février"),
                    new Text("March", "mars"),
                    new Text("April", "avril"),
                    new Text("May", "mai"),
                    new Text("June", "juin"),
                    new Text("July", "juillet"),
                    new Text("August", "août"),
                    new Text("September", "septembre"),
                    new Text("October", "octobre"),
                    new Text("November", "novembre"),
                    new Text("December", "décembre"));
    private static final Text DAY = new Text("{0} {1} {2}", "{0} {1} {2}");
    private static final Text MONTH = new Text("{0} {1}", "{0} {1}");

    private Dates() {}

    static Text of(LocalDate day) {
        int number = day.getDayOfMonth();
        var first = number == 1 ? new Text("1", "1er") : new Text("" + number, "" + number);
        return DAY.with(first, MONTHS.get(day.getMonthValue() - 1), day.getYear());
    }

    /** A month written YYYY-MM. */
    static Text ofMonth(String text) {
        var month = YearMonth.parse(text);
        return MONTH.with(MONTHS.get(month.getMonthValue() - 1), month.getYear());
    }
}
