package mandate.initiatives.domain.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;

/**
 * What was read from a text; each answer comes with the words it was read from.
 *
 * @param platforms platforms the text names
 * @param replacement words that speak of replacing a system, or empty
 */
public record TextReading(
        Map<Dimension, Read<Answer>> answers,
        Map<ChannelQuestion, Read<ChannelPole>> channelAnswers,
        List<String> platforms,
        String replacement) {

    /** One answer and its words. */
    public record Read<A>(A answer, String words) {}

    public TextReading {
        answers = Collections.unmodifiableMap(answers);
        channelAnswers = Collections.unmodifiableMap(channelAnswers);
        platforms = List.copyOf(platforms);
    }

    /** The answers without their words. */
    public Map<Dimension, Answer> plainAnswers() {
        var plain = new EnumMap<Dimension, Answer>(Dimension.class);
        answers.forEach((dimension, read) -> plain.put(dimension, read.answer()));
        return plain;
    }

    /** The channel answers without their words. */
    public Map<ChannelQuestion, ChannelPole> plainChannelAnswers() {
        var plain = new EnumMap<ChannelQuestion, ChannelPole>(ChannelQuestion.class);
        channelAnswers.forEach((question, read) -> plain.put(question, read.answer()));
        return plain;
    }
}
