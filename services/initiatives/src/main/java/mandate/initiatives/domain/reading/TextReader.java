package mandate.initiatives.domain.reading;

import java.util.EnumMap;
import java.util.List;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.reading.TextReading.Read;
import org.jspecify.annotations.Nullable;

/**
 * Proposes answers from a text in English or French. It knows words and no meaning, says which
 * words it saw, and never decides for a whole initiative: that takes a person's answer.
 */
public final class TextReader {
    private TextReader() {}

    /** Reads one text. */
    public static TextReading read(String text) {
        String folded = Phrases.folded(text);
        var answers = new EnumMap<Dimension, Read<Answer>>(Dimension.class);
        for (Dimension dimension : Dimension.values()) answer(text, folded, dimension, answers);
        var channels = new EnumMap<ChannelQuestion, Read<ChannelPole>>(ChannelQuestion.class);
        for (ChannelQuestion question : ChannelQuestion.values())
            channelAnswer(text, folded, question, channels);
        return new TextReading(
                answers,
                channels,
                ChannelWordTable.PLATFORMS.in(text, folded),
                String.join(" … ", ChannelWordTable.REPLACEMENT.in(text, folded)));
    }

    private static void answer(
            String text,
            String folded,
            Dimension dimension,
            EnumMap<Dimension, Read<Answer>> answers) {
        List<String> community = words(WordTable.COMMUNITY.get(dimension), text, folded);
        List<String> team = words(WordTable.TEAM.get(dimension), text, folded);
        if (!community.isEmpty() && !team.isEmpty())
            answers.put(dimension, new Read<>(Answer.BOTH, shown(community) + " … " + shown(team)));
        else if (!community.isEmpty())
            answers.put(dimension, new Read<>(Answer.COMMUNITY, shown(community)));
        else if (!team.isEmpty()) answers.put(dimension, new Read<>(Answer.TEAM, shown(team)));
    }

    // words for both ends cancel out: the questions know no "both"
    private static void channelAnswer(
            String text,
            String folded,
            ChannelQuestion question,
            EnumMap<ChannelQuestion, Read<ChannelPole>> answers) {
        List<String> social =
                words(ChannelWordTable.of(ChannelPole.SOCIAL_MEDIA).get(question), text, folded);
        List<String> community =
                words(ChannelWordTable.of(ChannelPole.COMMUNITY).get(question), text, folded);
        if (social.isEmpty() == community.isEmpty()) return;
        if (community.isEmpty())
            answers.put(question, new Read<>(ChannelPole.SOCIAL_MEDIA, shown(social)));
        else answers.put(question, new Read<>(ChannelPole.COMMUNITY, shown(community)));
    }

    private static List<String> words(@Nullable Phrases phrases, String text, String folded) {
        return phrases == null ? List.of() : phrases.in(text, folded);
    }

    private static String shown(List<String> words) {
        return String.join(" … ", words.subList(0, Math.min(3, words.size())));
    }
}
