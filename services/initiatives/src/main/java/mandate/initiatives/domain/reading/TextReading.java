package mandate.initiatives.domain.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** This reading, completed by another where it says nothing. */
    TextReading before(TextReading other) {
        if (other.saysNothing()) return this;
        var all = new EnumMap<Dimension, Read<Answer>>(Dimension.class);
        all.putAll(other.answers);
        all.putAll(answers);
        var channels = new EnumMap<ChannelQuestion, Read<ChannelPole>>(ChannelQuestion.class);
        channels.putAll(other.channelAnswers);
        channels.putAll(channelAnswers);
        return new TextReading(
                all,
                channels,
                Stream.concat(other.platforms.stream(), platforms.stream()).distinct().toList(),
                replacement.isEmpty() ? other.replacement : replacement);
    }

    private boolean saysNothing() {
        return answers.isEmpty()
                && channelAnswers.isEmpty()
                && platforms.isEmpty()
                && replacement.isEmpty();
    }

    /** The same reading, if it was of a title: what a title calls a team need not be one. */
    TextReading asTitle() {
        Read<Answer> group = answers.get(Dimension.GROUP);
        if (group == null || group.answer() == Answer.COMMUNITY) return this;
        var others = new EnumMap<Dimension, Read<Answer>>(answers);
        others.remove(Dimension.GROUP);
        return new TextReading(others, channelAnswers, platforms, replacement);
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
