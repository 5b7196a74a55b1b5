package mandate.initiatives.domain.brief;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One scope of a mixed initiative.
 *
 * @param demand its own demand, or null where it shares that of the initiative
 */
public record Workstream(
        String name,
        String aim,
        Map<Dimension, Answer> answers,
        Map<ChannelQuestion, ChannelPole> channelAnswers,
        Facts facts,
        @Nullable DemandWish demand) {
    public Workstream {
        answers = ordered(Dimension.class, answers);
        channelAnswers = ordered(ChannelQuestion.class, channelAnswers);
    }

    /** Whether anybody answered a question about this workstream. */
    public boolean answered() {
        return !answers.isEmpty() || !channelAnswers.isEmpty();
    }

    // enum order, whatever order the brief came in: the same brief gives the same bytes
    static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> keys, Map<K, V> values) {
        var copy = new EnumMap<K, V>(keys);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }
}
