package mandate.roles.domain.lint.finding;

import java.util.List;
import java.util.regex.Pattern;
import mandate.roles.domain.lint.text.Phrases;
import mandate.roles.domain.lint.text.PlainText;
import mandate.roles.domain.lint.text.Span;

/** An age that a title puts behind its post: "(m/f, under 30)". */
final class AgeInTitle {
    private static final Phrases BOUNDS =
            Phrases.of("under #|below #|max #|up to #|age #|aged #|moins de #|jusqu'a #");
    private static final Pattern AN_AGE = Pattern.compile(".*\\b(1[6-9]|[2-6]\\d)$");
    // a number that counts something else is followed by what it counts
    private static final Pattern NOTHING_COUNTED = Pattern.compile("\\s*([),;/\\]].*)?");

    private AgeInTitle() {}

    static List<Span> in(PlainText title) {
        return BOUNDS.in(title).stream().filter(span -> isAge(title.original(), span)).toList();
    }

    private static boolean isAge(String title, Span span) {
        return AN_AGE.matcher(title.substring(span.start(), span.end())).matches()
                && NOTHING_COUNTED.matcher(title.substring(span.end())).matches();
    }
}
