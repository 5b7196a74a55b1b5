package mandate.initiatives.domain.choice;

import java.util.List;
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
        Answers answers, Facts facts, Facts own, List<Leaning> leanings, boolean read) {
    public Situation {
        leanings = List.copyOf(leanings);
    }

    /** A situation whose leaning facts are found among its own. */
    public static Situation of(Answers answers, Facts facts, Facts own, boolean read) {
        return new Situation(answers, facts, own, FactLeanings.of(facts, own), read);
    }

    /** The same situation answered otherwise, by people. */
    public Situation with(Answers changed) {
        return new Situation(changed, facts, own, leanings, false);
    }

    /** The same situation with one dimension answered otherwise. */
    public Situation with(Dimension dimension, Answer answer) {
        return with(answers.with(dimension, answer));
    }

    /** The same situation with one channel question answered otherwise. */
    public Situation with(ChannelQuestion question, ChannelPole pole) {
        return with(answers.with(question, pole));
    }

    /** The same situation with one fact set, said about this scope or inherited. */
    public Situation with(Fact fact, FactValue value, boolean said) {
        return of(answers, facts.with(fact, value), said ? own.with(fact, value) : own, read);
    }

    /** The same facts without any answer, as they stand before somebody answers for a read text. */
    public Situation unanswered() {
        return with(Answers.NONE);
    }

    /** The answer to a dimension, or null. */
    public @Nullable Answer answer(Dimension dimension) {
        return answers.to(dimension);
    }

    /** The answer to a channel question, or null. */
    public @Nullable ChannelPole answer(ChannelQuestion question) {
        return answers.to(question);
    }
}
