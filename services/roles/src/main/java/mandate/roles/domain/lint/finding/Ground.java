package mandate.roles.domain.lint.finding;

import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.text.Phrases;
import mandate.roles.domain.lint.text.PlainText;
import mandate.roles.domain.lint.text.Span;

/**
 * Something that people must not be picked by.
 *
 * @param called what it is called
 * @param better what to write instead
 * @param anywhere words that do it wherever they stand
 * @param ofThePerson words that do it only where the person is spoken of, not the work
 */
record Ground(Text called, Text better, Phrases anywhere, Phrases ofThePerson) {
    private static final Phrases OF_OTHERS =
            Phrases.of(
                    "for young/girls/ladies|with young/girls/ladies|to young/girls/ladies",
                    "among young/girls|by young/girls|towards young|he or she|he she|s he|she he",
                    "she or he|of young|pour .. jeunes|aupres .. jeunes|avec .. jeunes|des jeunes");
    private static final Phrases OF_TIME = Phrases.of("experience|anciennete|seniority|practice");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,3}");
    private static final int YOUNGEST = 16;

    /**
     * Where a passage picks people by this.
     *
     * @param person whether the passage is about the person, and not about the work
     */
    List<Span> in(PlainText text, boolean person) {
        var found = new ArrayList<>(anywhere.in(text));
        if (person) found.addAll(ofThePerson.in(text));
        var others = OF_OTHERS.in(text);
        found.removeIf(span -> others.stream().anyMatch(other -> touch(span, other)));
        found.removeIf(span -> isSpanOfTime(text, span));
        return withoutOverlap(found);
    }

    /** Of words that overlap, the first. */
    private static List<Span> withoutOverlap(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, reverseOrder()));
        var kept = new ArrayList<Span>();
        for (Span span : spans) if (kept.isEmpty() || !touch(kept.getLast(), span)) kept.add(span);
        return kept;
    }

    private static boolean touch(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** Five years of something are no age. */
    private static boolean isSpanOfTime(PlainText text, Span span) {
        var words = text.original().substring(span.start(), span.end());
        var numbers = NUMBER.matcher(words).results().map(r -> Integer.valueOf(r.group())).toList();
        if (numbers.isEmpty()) return false;
        return OF_TIME.isIn(text) || numbers.stream().anyMatch(number -> number < YOUNGEST);
    }
}
