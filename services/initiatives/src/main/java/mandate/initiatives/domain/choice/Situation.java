package mandate.initiatives.domain.choice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.FactValue;
import mandate.initiatives.domain.brief.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one scope when its kind of management is chosen.
 *
 * @param facts all facts that hold for it, those of the initiative included
 * @param own the facts said about this very scope; only these may lean
 * @param leanings the facts that lean; worked out once, as the search for flips asks often
 * @param read whether the answers were read from a text and not given by anybody
 */
public record Situation(
        Map<Dimension, Answer> answers,
        Map<ChannelQuestion, ChannelPole> channelAnswers,
        Facts facts,
        Facts own,
        List<Leaning> leanings,
        boolean read) {
    public Situation {
        answers = Collections.unmodifiableMap(answers);
        channelAnswers = Collections.unmodifiableMap(channelAnswers);
        leanings = List.copyOf(leanings);
    }

    private static final Dimension[] DIMENSIONS = Dimension.values();

    /** A situation whose leaning facts are found among its own. */
    public static Situation of(
            Map<Dimension, Answer> answers,
            Map<ChannelQuestion, ChannelPole> channelAnswers,
            Facts facts,
            Facts own,
            boolean read) {
        return new Situation(
                answers, channelAnswers, facts, own, FactLeanings.of(facts, own), read);
    }

    /** The same situation with one dimension answered otherwise. */
    public Situation with(Dimension dimension, Answer answer) {
        var changed = new EnumMap<Dimension, Answer>(Dimension.class);
        for (Dimension one : DIMENSIONS) {
            Answer given = answers.get(one);
            if (given != null) changed.put(one, given);
        }
        changed.put(dimension, answer);
        return new Situation(changed, channelAnswers, facts, own, leanings, false);
    }

    /** The same situation with one channel question answered otherwise. */
    public Situation with(ChannelQuestion question, ChannelPole pole) {
        var changed = new EnumMap<ChannelQuestion, ChannelPole>(ChannelQuestion.class);
        changed.putAll(channelAnswers);
        changed.put(question, pole);
        return new Situation(answers, changed, facts, own, leanings, false);
    }

    /** The same situation with one fact set, said about this scope or inherited. */
    public Situation with(Fact fact, FactValue value, boolean said) {
        return of(
                answers,
                channelAnswers,
                facts.with(fact, value),
                said ? own.with(fact, value) : own,
                read);
    }

    /** The same facts without any answer, as they stand before somebody answers for a read text. */
    public Situation unanswered() {
        return new Situation(Map.of(), Map.of(), facts, own, leanings, false);
    }

    /** The answer to a dimension, or null. */
    public @Nullable Answer answer(Dimension dimension) {
        return answers.get(dimension);
    }
}
