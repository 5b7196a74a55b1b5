package mandate.initiatives.domain.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.reading.TextReading.Read;

/**
 * Proposes answers from a text in English or French. It knows words and no meaning, says which
 * words it saw, and never decides for a whole initiative: that takes a person's answer.
 */
public final class TextReader {
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final ChannelQuestion[] QUESTIONS = ChannelQuestion.values();
    private static final Phrases NONE = Phrases.of();

    // two sets for each question, one for each end; then the two that belong to none
    private static final int CHANNELS = 2 * DIMENSIONS.length;
    private static final int PLATFORMS = CHANNELS + 2 * QUESTIONS.length;
    private static final int REPLACEMENT = PLATFORMS + 1;
    private static final PhraseTree TREE = PhraseTree.of(sets());

    private TextReader() {}

    private static List<Phrases> sets() {
        var sets = new ArrayList<Phrases>();
        for (Dimension dimension : DIMENSIONS) {
            sets.add(WordTable.COMMUNITY.getOrDefault(dimension, NONE));
            sets.add(WordTable.TEAM.getOrDefault(dimension, NONE));
        }
        for (ChannelQuestion question : QUESTIONS) {
            sets.add(ChannelWordTable.of(ChannelPole.SOCIAL_MEDIA).getOrDefault(question, NONE));
            sets.add(ChannelWordTable.of(ChannelPole.COMMUNITY).getOrDefault(question, NONE));
        }
        sets.add(ChannelWordTable.PLATFORMS);
        sets.add(ChannelWordTable.REPLACEMENT);
        return sets;
    }

    /** Reads one text. */
    public static TextReading read(String text) {
        List<List<String>> found = TREE.read(text);
        return new TextReading(
                answers(found),
                channelAnswers(found),
                found.get(PLATFORMS),
                String.join(" … ", found.get(REPLACEMENT)));
    }

    private static Map<Dimension, Read<Answer>> answers(List<List<String>> found) {
        var answers = new EnumMap<Dimension, Read<Answer>>(Dimension.class);
        for (int i = 0; i < DIMENSIONS.length; i++) {
            Dimension dimension = DIMENSIONS[i];
            List<String> community = found.get(2 * i);
            List<String> team = found.get(2 * i + 1);
            if (!community.isEmpty() && !team.isEmpty())
                answers.put(dimension, read(Answer.BOTH, shown(community) + " … " + shown(team)));
            else if (!community.isEmpty())
                answers.put(dimension, read(Answer.COMMUNITY, shown(community)));
            else if (!team.isEmpty()) answers.put(dimension, read(Answer.TEAM, shown(team)));
        }
        return answers;
    }

    // words for both ends cancel out: the questions know no "both"
    private static Map<ChannelQuestion, Read<ChannelPole>> channelAnswers(
            List<List<String>> found) {
        var answers = new EnumMap<ChannelQuestion, Read<ChannelPole>>(ChannelQuestion.class);
        for (int i = 0; i < QUESTIONS.length; i++) {
            ChannelQuestion question = QUESTIONS[i];
            List<String> social = found.get(CHANNELS + 2 * i);
            List<String> community = found.get(CHANNELS + 2 * i + 1);
            if (social.isEmpty() == community.isEmpty()) continue;
            if (community.isEmpty())
                answers.put(question, read(ChannelPole.SOCIAL_MEDIA, shown(social)));
            else answers.put(question, read(ChannelPole.COMMUNITY, shown(community)));
        }
        return answers;
    }

    private static <A> Read<A> read(A answer, String words) {
        return new Read<>(answer, words);
    }

    private static String shown(List<String> words) {
        return String.join(" … ", words.subList(0, Math.min(3, words.size())));
    }
}
