package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.FactValue;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.choice.Scope;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.choice.Situation;
import mandate.initiatives.domain.words.Language;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/** Everything that may be changed in a brief to see whether the outcome changes with it. */
final class FlipMoves {
    private static final Text SOMETHING = Text.of("named", "nommé");

    /** One value that one field could have instead. */
    record Move(@Nullable Object value, UnaryOperator<Scopes> change) {}

    /** One field with all the values it could have instead. */
    record Field(String path, List<Move> moves) {}

    private final Scopes scopes;
    private final Facts facts;
    private final FactValue something;
    private final List<Field> fields = new ArrayList<>();

    private FlipMoves(Scopes scopes, Language language) {
        this.scopes = scopes;
        this.facts = scopes.whole().facts();
        this.something = new FactValue.Words(SOMETHING.in(language));
    }

    static List<Field> of(Scopes scopes, Language language) {
        var moves = new FlipMoves(scopes, language);
        if (scopes.workstreams().isEmpty()) moves.answersOfWhole();
        else moves.answersOfWorkstreams();
        moves.gateFacts();
        return List.copyOf(moves.fields);
    }

    private void answersOfWhole() {
        answers("", scopes.whole(), change -> given -> given.withWhole(change));
    }

    private void answersOfWorkstreams() {
        for (int i = 0; i < scopes.workstreams().size(); i++) {
            int index = i;
            Scope scope = scopes.workstreams().get(i);
            answers(
                    "facts.workstreams[" + i + "].",
                    scope.situation(),
                    change -> given -> given.withWorkstream(index, change));
        }
    }

    private interface Lift {
        UnaryOperator<Scopes> lift(UnaryOperator<Situation> change);
    }

    private void answers(String path, Situation situation, Lift where) {
        for (Dimension dimension : Dimension.values()) {
            var moves = new ArrayList<Move>();
            for (Answer answer : Answer.values())
                if (situation.read() || situation.answer(dimension) != answer)
                    moves.add(
                            new Move(
                                    answer.name(),
                                    where.lift(s -> given(s).with(dimension, answer))));
            fields.add(new Field(path + dimension.path(), moves));
        }
        for (ChannelQuestion question : ChannelQuestion.values()) {
            var moves = new ArrayList<Move>();
            for (ChannelPole pole : ChannelPole.values())
                if (situation.read() || situation.answer(question) != pole)
                    moves.add(
                            new Move(
                                    question.word(pole),
                                    where.lift(s -> given(s).with(question, pole))));
            fields.add(new Field(path + question.path(), moves));
        }
    }

    // as soon as one answer is given, nothing is read from the aim any more
    private static Situation given(Situation s) {
        return s.read() ? s.unanswered() : s;
    }

    private void gateFacts() {
        for (Fact link : List.of(Fact.LINKED_PROJECT, Fact.LINKED_PROCESS))
            if (facts.given(link)) fact(link, new FactValue.None());
            else if (facts.none(link)) fact(link, something);
            else fact(link, something, new FactValue.None());
        words(Fact.BENEFIT_EVIDENCE, "MEASURED", "NONE");
        yesNo(Fact.STAFF_SEE_BENEFIT);
        words(Fact.LEADERSHIP_SUPPORT, "ACTIVE", "NONE");
        boolean life = facts.asked(Fact.ACTIVITY_LEVEL) || facts.asked(Fact.PARTICIPATION_RATE);
        if (life || facts.asked(Fact.MEMBER_INTEREST))
            words(Fact.MEMBER_INTEREST, "HIGH", "LOW", "UNMEASURED");
        if (facts.asked(Fact.ACTIVITY_LEVEL)) words(Fact.ACTIVITY_LEVEL, "MEDIUM", "NONE");
        if (facts.given(Fact.PLATFORM_NAMED)) {
            fact(Fact.PLATFORM_NAMED, new FactValue.None());
            if (!facts.given(Fact.DESIRED_OUTCOME)) fact(Fact.DESIRED_OUTCOME, something);
        }
        if (facts.is(Fact.PROBLEM_TYPE, "SYSTEM_REPLACEMENT"))
            fact(Fact.PROBLEM_TYPE, new FactValue.None());
    }

    private void words(Fact fact, String... words) {
        var values = new ArrayList<FactValue>();
        for (String word : words) if (!facts.is(fact, word)) values.add(new FactValue.Words(word));
        fact(fact, values.toArray(FactValue[]::new));
    }

    private void yesNo(Fact fact) {
        if (facts.yes(fact)) fact(fact, new FactValue.YesNo(false));
        else if (facts.no(fact)) fact(fact, new FactValue.YesNo(true));
        else fact(fact, new FactValue.YesNo(true), new FactValue.YesNo(false));
    }

    private void fact(Fact fact, FactValue... values) {
        var moves = new ArrayList<Move>();
        for (FactValue value : values)
            moves.add(new Move(plain(value), given -> given.with(fact, value)));
        fields.add(new Field(fact.path(), moves));
    }

    private static @Nullable Object plain(FactValue value) {
        return switch (value) {
            case FactValue.None _ -> null;
            case FactValue.Words(String text) -> text;
            case FactValue.YesNo(boolean yes) -> yes;
            case FactValue.Amount _, FactValue.Many _, FactValue.Measures _ ->
                    throw new IllegalArgumentException("no gate is set to " + value);
        };
    }
}
