package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.choice.Answers;
import mandate.initiatives.domain.choice.Situation;
import mandate.initiatives.domain.finding.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * One kind of change to the answers of a scope: questions that weigh the same and stand on the same
 * side today, all of them moved to the same other side. The choice counts and weighs sides, so it
 * makes no difference to it which of these questions is moved; that is what keeps an exact search
 * small.
 *
 * @param pool the questions of one pool can be moved once, be it by this kind or by another
 */
record FlipKind(int pool, List<Move> moves) {
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final ChannelQuestion[] QUESTIONS = ChannelQuestion.values();

    FlipKind {
        moves = List.copyOf(moves);
    }

    /** One question moved to another answer. */
    sealed interface Move {
        /** The path below the scope. */
        String path();

        /** The answer as it stands on the wire. */
        String value();

        /** The answers with this question moved. */
        Answers on(Answers answers);
    }

    private record OfDimension(Dimension dimension, Answer answer) implements Move {
        @Override
        public String path() {
            return dimension.path();
        }

        @Override
        public String value() {
            return answer.name();
        }

        @Override
        public Answers on(Answers answers) {
            return answers.with(dimension, answer);
        }
    }

    private record OfChannel(ChannelQuestion question, ChannelPole pole) implements Move {
        @Override
        public String path() {
            return question.path();
        }

        @Override
        public String value() {
            return question.word(pole);
        }

        @Override
        public Answers on(Answers answers) {
            return answers.with(question, pole);
        }
    }

    /** What questions must have in common; of channel answers the choice counts heads alone. */
    private record Likeness(
            boolean channel, double weight, @Nullable Object today, boolean saysWhatFor) {}

    /** All kinds of change to the answers of a scope that stand so today. */
    static List<FlipKind> of(Answers today, Situation situation, RuleSet rules) {
        // R119: with a platform named, some questions count as saying what for, whatever the answer
        boolean platform = situation.facts().given(Fact.PLATFORM_NAMED);
        var dimensions = new LinkedHashMap<Likeness, List<Dimension>>();
        for (Dimension one : DIMENSIONS) {
            boolean whatFor = platform && one == Dimension.OBJECTIVE;
            var like = new Likeness(false, rules.weight(one), today.to(one), whatFor);
            dimensions.computeIfAbsent(like, _ -> new ArrayList<>()).add(one);
        }
        var questions = new LinkedHashMap<Likeness, List<ChannelQuestion>>();
        for (ChannelQuestion one : QUESTIONS) {
            boolean whatFor =
                    platform && (one == ChannelQuestion.SEGMENT || one == ChannelQuestion.KPI);
            var like = new Likeness(true, 0, today.to(one), whatFor);
            questions.computeIfAbsent(like, _ -> new ArrayList<>()).add(one);
        }
        var kinds = new ArrayList<FlipKind>();
        int pool = 0;
        for (var alike : dimensions.entrySet()) dimensionKinds(kinds, pool++, alike);
        for (var alike : questions.entrySet()) channelKinds(kinds, pool++, alike);
        return kinds;
    }

    private static void dimensionKinds(
            List<FlipKind> kinds, int pool, Map.Entry<Likeness, List<Dimension>> alike) {
        for (Answer answer : Answer.values()) {
            if (answer == alike.getKey().today()) continue;
            var moves = new ArrayList<Move>();
            for (Dimension one : alike.getValue()) moves.add(new OfDimension(one, answer));
            kinds.add(new FlipKind(pool, moves));
        }
    }

    private static void channelKinds(
            List<FlipKind> kinds, int pool, Map.Entry<Likeness, List<ChannelQuestion>> alike) {
        for (ChannelPole pole : ChannelPole.values()) {
            if (pole == alike.getKey().today()) continue;
            var moves = new ArrayList<Move>();
            for (ChannelQuestion one : alike.getValue()) moves.add(new OfChannel(one, pole));
            kinds.add(new FlipKind(pool, moves));
        }
    }
}
