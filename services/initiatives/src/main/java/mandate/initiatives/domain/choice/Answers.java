package mandate.initiatives.domain.choice;

import java.util.Map;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * All answers about one scope in one word of two bits a question, so that the search for flips can
 * change and count them thousands of times: the eleven dimensions from bit 0, the six channel
 * questions from bit 32; 0 is no answer.
 */
public record Answers(long word) {
    /** Nothing is answered. */
    public static final Answers NONE = new Answers(0);

    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final ChannelQuestion[] QUESTIONS = ChannelQuestion.values();
    private static final int CHANNELS = 32;
    private static final long LOW = 0x5555_5555L;
    private static final @Nullable Answer[] ANSWERS = {
        null, Answer.COMMUNITY, Answer.TEAM, Answer.BOTH
    };
    private static final @Nullable ChannelPole[] POLES = {
        null, ChannelPole.SOCIAL_MEDIA, ChannelPole.COMMUNITY, null
    };

    /** The answers of these maps. */
    public static Answers of(
            Map<Dimension, Answer> dimensions, Map<ChannelQuestion, ChannelPole> questions) {
        long word = 0;
        for (Dimension dimension : DIMENSIONS) {
            Answer answer = dimensions.get(dimension);
            if (answer != null) word |= code(answer) << place(dimension);
        }
        for (ChannelQuestion question : QUESTIONS) {
            ChannelPole pole = questions.get(question);
            if (pole != null) word |= code(pole) << place(question);
        }
        return new Answers(word);
    }

    /** The answer to a dimension, or null. */
    public @Nullable Answer to(Dimension dimension) {
        return ANSWERS[(int) (word >>> place(dimension)) & 3];
    }

    /** The answer to a channel question, or null. */
    public @Nullable ChannelPole to(ChannelQuestion question) {
        return POLES[(int) (word >>> place(question)) & 3];
    }

    /** The same answers with one dimension answered so. */
    public Answers with(Dimension dimension, Answer answer) {
        return with(place(dimension), code(answer));
    }

    /** The same answers with one channel question answered so. */
    public Answers with(ChannelQuestion question, ChannelPole pole) {
        return with(place(question), code(pole));
    }

    private static long code(Answer answer) {
        return switch (answer) {
            case COMMUNITY -> 1;
            case TEAM -> 2;
            case BOTH -> 3;
        };
    }

    private static long code(ChannelPole pole) {
        return switch (pole) {
            case SOCIAL_MEDIA -> 1;
            case COMMUNITY -> 2;
        };
    }

    private Answers with(int place, long code) {
        return new Answers((word & ~(3L << place)) | (code << place));
    }

    /** How many dimensions are answered. */
    public int dimensions() {
        return Long.bitCount((word | (word >>> 1)) & LOW);
    }

    /** How many of them with BOTH. */
    public int both() {
        return Long.bitCount(word & (word >>> 1) & LOW);
    }

    /** How many channel questions are answered on this side. */
    public int poles(ChannelPole pole) {
        long channels = word >>> CHANNELS;
        return switch (pole) {
            case SOCIAL_MEDIA -> Long.bitCount(channels & LOW);
            case COMMUNITY -> Long.bitCount((channels >>> 1) & LOW);
        };
    }

    /** Whether any channel question is answered. */
    public boolean channels() {
        return word >>> CHANNELS != 0;
    }

    @SuppressWarnings("EnumOrdinal") // a place in a word that is written nowhere
    private static int place(Dimension dimension) {
        return 2 * dimension.ordinal();
    }

    @SuppressWarnings("EnumOrdinal") // a place in a word that is written nowhere
    private static int place(ChannelQuestion question) {
        return CHANNELS + 2 * question.ordinal();
    }
}
