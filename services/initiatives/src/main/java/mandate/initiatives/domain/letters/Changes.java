package mandate.initiatives.domain.letters;

import java.util.regex.Pattern;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.PlainWords;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/** Says one change of a brief as people would: what it is about, and what would hold instead. */
final class Changes {
    private Changes() {}

    private static final Text QUOTED = Text.of("“{0}”", "« {0} »");
    private static final Text FACT = Text.of("“{0}: {1}”", "« {0} : {1} »");
    private static final Text OF_PART = Text.of("{0} (part {1})", "{0} (volet {1})");
    private static final Text BOTH =
            Text.of("both statements: {0} {1}", "les deux énoncés : {0} {1}");
    private static final Text NONE = Text.of("none", "aucun");
    private static final Text YES = Text.of("yes", "oui");
    private static final Text NO = Text.of("no", "non");

    private static final Pattern PART = Pattern.compile("workstreams\\[(\\d+)]");

    /**
     * A change in words.
     *
     * @param path where it stands in a brief, such as {@code answers.driver}
     * @param value what would stand there; null where it would be none
     */
    static Text said(String path, @Nullable Object value) {
        Text said = whole(path.substring(path.lastIndexOf('.') + 1), path, value);
        var part = PART.matcher(path);
        return part.find() ? OF_PART.with(said, Integer.parseInt(part.group(1)) + 1) : said;
    }

    private static Text whole(String key, String path, @Nullable Object value) {
        Dimension dimension = path.endsWith("channelAnswers." + key) ? null : Dimension.of(key);
        if (dimension != null && path.endsWith("answers." + key))
            return statement(dimension, String.valueOf(value));
        ChannelQuestion question = ChannelQuestion.of(key);
        if (question != null && path.endsWith("channelAnswers." + key)) {
            ChannelPole pole = question.pole(String.valueOf(value));
            if (pole != null) return QUOTED.with(question.statement(pole));
        }
        Fact fact = Fact.of(key);
        if (fact == null) throw new IllegalArgumentException("no field to change: " + path);
        return FACT.with(fact.label(), value(value));
    }

    private static Text statement(Dimension dimension, String answer) {
        return switch (answer) {
            case "COMMUNITY" -> QUOTED.with(dimension.community());
            case "TEAM" -> QUOTED.with(dimension.team());
            default -> QUOTED.with(BOTH.with(dimension.community(), dimension.team()));
        };
    }

    private static Text value(@Nullable Object value) {
        return switch (value) {
            case null -> NONE;
            case Text text -> text;
            case Boolean yes -> yes ? YES : NO;
            default -> PlainWords.degree(value.toString());
        };
    }
}
