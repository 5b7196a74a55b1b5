package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.FactValue;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.choice.Situation;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the gates that may be changed in a brief to see whether the outcome changes with
 * them, each with the values it could have instead: those of the initiative, and those that a
 * workstream states for itself.
 */
final class FlipMoves {
    private static final Text NAMED = Text.of("named", "nommé");
    private static final FactValue SOMETHING = new FactValue.Words(NAMED.en());
    private static final int WHOLE = -1;

    /** One value that one fact could have instead; {@code shown} is how it stands in a flip. */
    record Move(int stream, Fact fact, FactValue value, @Nullable Object shown) {
        String path() {
            return stream == WHOLE
                    ? fact.path()
                    : "facts.workstreams[" + stream + "]." + fact.path();
        }

        Scopes on(Scopes scopes) {
            return stream == WHOLE
                    ? scopes.with(fact, value)
                    : scopes.withWorkstream(stream, one -> one.with(fact, value, true));
        }
    }

    private final int stream;
    private final Facts facts;
    private final List<List<Move>> fields = new ArrayList<>();

    private FlipMoves(int stream, Facts facts) {
        this.stream = stream;
        this.facts = facts;
    }

    /** The moves, field by field. */
    static List<List<Move>> of(Scopes scopes) {
        List<List<Move>> fields = new FlipMoves(WHOLE, scopes.whole().facts()).fields();
        for (int i = 0; i < scopes.workstreams().size(); i++) {
            Situation stream = scopes.workstreams().get(i).situation();
            // what it does not say itself moves with the initiative
            for (List<Move> field : new FlipMoves(i, stream.facts()).fields())
                if (!field.isEmpty() && stream.own().asked(field.getFirst().fact()))
                    fields.add(field);
        }
        return fields;
    }

    private List<List<Move>> fields() {
        links();
        results();
        interest();
        whatStopsEverything();
        return fields;
    }

    private void links() {
        for (Fact link : List.of(Fact.LINKED_PROJECT, Fact.LINKED_PROCESS))
            if (facts.given(link)) field(none(link));
            else if (facts.none(link)) field(something(link));
            else field(something(link), none(link));
    }

    private void results() {
        words(Fact.BENEFIT_EVIDENCE, "MEASURED", "NONE");
        Move yes = yesNo(Fact.STAFF_SEE_BENEFIT, true);
        Move no = yesNo(Fact.STAFF_SEE_BENEFIT, false);
        if (facts.yes(Fact.STAFF_SEE_BENEFIT)) field(no);
        else if (facts.no(Fact.STAFF_SEE_BENEFIT)) field(yes);
        else field(yes, no);
        words(Fact.LEADERSHIP_SUPPORT, "ACTIVE", "NONE");
    }

    private void interest() {
        boolean life = facts.asked(Fact.ACTIVITY_LEVEL) || facts.asked(Fact.PARTICIPATION_RATE);
        if (life || facts.asked(Fact.MEMBER_INTEREST))
            words(Fact.MEMBER_INTEREST, "HIGH", "LOW", "UNMEASURED");
        if (facts.asked(Fact.ACTIVITY_LEVEL)) words(Fact.ACTIVITY_LEVEL, "MEDIUM", "NONE");
    }

    private void whatStopsEverything() {
        if (facts.given(Fact.PLATFORM_NAMED)) {
            field(none(Fact.PLATFORM_NAMED));
            if (!facts.given(Fact.DESIRED_OUTCOME)) field(something(Fact.DESIRED_OUTCOME));
        }
        if (facts.is(Fact.PROBLEM_TYPE, "SYSTEM_REPLACEMENT")) field(none(Fact.PROBLEM_TYPE));
    }

    private void words(Fact fact, String... words) {
        var moves = new ArrayList<Move>();
        for (String word : words)
            if (!facts.is(fact, word))
                moves.add(new Move(stream, fact, new FactValue.Words(word), word));
        fields.add(moves);
    }

    private void field(Move... moves) {
        fields.add(List.of(moves));
    }

    private Move yesNo(Fact fact, boolean yes) {
        return new Move(stream, fact, new FactValue.YesNo(yes), yes);
    }

    private Move none(Fact fact) {
        return new Move(stream, fact, new FactValue.None(), null);
    }

    private Move something(Fact fact) {
        return new Move(stream, fact, SOMETHING, NAMED);
    }
}
