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
import org.jspecify.annotations.Nullable;

/**
 * Proposes answers from a text in English or French. It knows words and no meaning, says which
 * words it saw, and never decides for a whole initiative: that takes a person's answer. What a
 * group is called – a community, a circle, a guild – is in no table: names weigh nothing.
 */
public final class TextReader {
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final ChannelQuestion[] QUESTIONS = ChannelQuestion.values();
    private static final Phrases NONE = Phrases.of();

    // four sets for each dimension, two for each question, then the two that belong to none
    private static final int ENDS = 4;
    private static final int CHANNELS = ENDS * DIMENSIONS.length;
    private static final int PLATFORMS = CHANNELS + 2 * QUESTIONS.length;
    private static final int REPLACEMENT = PLATFORMS + 1;
    private static final PhraseTree TREE = PhraseTree.of(sets());

    private TextReader() {}

    private static List<Phrases> sets() {
        var sets = new ArrayList<Phrases>();
        for (Dimension dimension : DIMENSIONS) {
            sets.add(WordTable.COMMUNITY.getOrDefault(dimension, NONE));
            sets.add(WordTable.TEAM.getOrDefault(dimension, NONE));
            sets.add(WordTable.COMMUNITY_WEAKLY.getOrDefault(dimension, NONE));
            sets.add(WordTable.TEAM_WEAKLY.getOrDefault(dimension, NONE));
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

    /** Reads a text and, for what it leaves open, its title. */
    public static TextReading read(String title, String text) {
        return read(text).before(read(title).asTitle());
    }

    private static Map<Dimension, Read<Answer>> answers(List<List<String>> found) {
        var answers = new EnumMap<Dimension, Read<Answer>>(Dimension.class);
        for (int i = 0; i < DIMENSIONS.length; i++) {
            int at = ENDS * i;
            Read<Answer> said = answer(found.get(at), found.get(at + 1));
            if (said == null) said = answer(found.get(at + 2), found.get(at + 3));
            if (said != null) answers.put(DIMENSIONS[i], said);
        }
        return answers;
    }

    private static @Nullable Read<Answer> answer(List<String> community, List<String> team) {
        if (community.isEmpty() && team.isEmpty()) return null;
        if (team.isEmpty()) return new Read<>(Answer.COMMUNITY, shown(community));
        if (community.isEmpty()) return new Read<>(Answer.TEAM, shown(team));
        return new Read<>(Answer.BOTH, shown(community) + " … " + shown(team));
    }

    // words for both ends cancel out: the questions know no "both"
    private static Map<ChannelQuestion, Read<ChannelPole>> channelAnswers(
            List<List<String>> found) {
        var answers = new EnumMap<ChannelQuestion, Read<ChannelPole>>(ChannelQuestion.class);
        for (int i = 0; i < QUESTIONS.length; i++) {
            List<String> social = found.get(CHANNELS + 2 * i);
            List<String> community = found.get(CHANNELS + 2 * i + 1);
            if (social.isEmpty() == community.isEmpty()) continue;
            if (community.isEmpty())
                answers.put(QUESTIONS[i], new Read<>(ChannelPole.SOCIAL_MEDIA, shown(social)));
            else answers.put(QUESTIONS[i], new Read<>(ChannelPole.COMMUNITY, shown(community)));
        }
        return answers;
    }

    private static String shown(List<String> words) {
        return String.join(" … ", words.subList(0, Math.min(3, words.size())));
    }
}
