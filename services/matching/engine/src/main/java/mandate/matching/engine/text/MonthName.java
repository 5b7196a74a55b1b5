package mandate.matching.engine.text;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** A month of a year, written out. */
public record MonthName(YearMonth month) implements Spoken {
    @Override
    public Said said() {
        return new Said(in(Locale.ENGLISH), in(Locale.FRENCH));
    }

    private String in(Locale reader) {
        return month.getMonth().getDisplayName(TextStyle.FULL, reader) + " " + month.getYear();
    }
}
