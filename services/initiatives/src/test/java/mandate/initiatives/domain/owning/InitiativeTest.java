package mandate.initiatives.domain.owning;

import static mandate.initiatives.domain.owning.OwningFixtures.MONDAY;
import static mandate.initiatives.domain.owning.OwningFixtures.OFFICE;
import static mandate.initiatives.domain.owning.OwningFixtures.accepting;
import static mandate.initiatives.domain.owning.OwningFixtures.asking;
import static mandate.initiatives.domain.owning.OwningFixtures.channel;
import static mandate.initiatives.domain.owning.OwningFixtures.lounge;
import static mandate.initiatives.domain.owning.OwningFixtures.readingCircle;
import static mandate.initiatives.domain.owning.OwningFixtures.release;
import static mandate.initiatives.domain.owning.OwningFixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.owning.Mandate.Origin;
import mandate.initiatives.domain.owning.Mandate.Refusal;
import mandate.initiatives.domain.owning.Mandate.State;
import org.junit.jupiter.api.Test;

class InitiativeTest {
    @Test
    void the_first_suggestion_is_accepted_without_a_reason() {
        var mandate = requested(readingCircle(), accepting("agnes")).mandate();

        assertThat(mandate.origin()).isEqualTo(Origin.ACCEPTED);
        assertThat(mandate.state()).isEqualTo(State.REQUESTED);
        assertThat(mandate.responsibilityType()).isEqualTo(ResponsibilityType.MEANS);
        assertThat(mandate.loadPct()).isEqualTo(20);
        assertThat(mandate.by()).isEqualTo(OFFICE);
    }

    @Test
    void r28_whoever_chooses_somebody_else_says_why() {
        assertThat(refused(readingCircle(), accepting("bruno")))
                .isEqualTo(new Decision.ReasonNeeded("bruno"));

        var mandate =
                requested(readingCircle(), asking("bruno", "knows the planners", null)).mandate();
        assertThat(mandate.origin()).isEqualTo(Origin.OVERRIDDEN);
    }

    @Test
    void r80_the_mandate_keeps_how_many_open_points_were_shown() {
        assertThat(requested(readingCircle(), accepting("agnes")).mandate().shown())
                .isEqualTo(new Mandate.Shown(3, 2, 1));
    }

    @Test
    void a_seat_has_one_owner() {
        var taken = requested(readingCircle(), accepting("agnes")).after();
        assertThat(refused(taken, asking("bruno", "why not", null)))
                .isEqualTo(new Decision.SeatTaken(Seat.WHOLE, "reading-circle.m1", "agnes"));
    }

    @Test
    void r20_what_was_shown_stands_beside_what_has_to_be_shown() {
        var asked = requested(readingCircle(), accepting("agnes"));
        var owned = asked.after().confirmed(asked.mandate().id(), List.of());
        var mandate = Objects.requireNonNull(owned.mandate(asked.mandate().id()));
        var minutes = new Proof.Evidence("minutes of three meetings", "agnes", MONDAY);

        var shown = (Showing.Shown) owned.show(mandate, "R20", "owner", minutes);
        var again = (Showing.Shown) shown.after().show(shown.mandate(), "R20", "owner", minutes);

        assertThat(shown.mandate().burdenOfProof())
                .containsExactly(
                        new Proof(null, "owner", "the efforts made", "R20", List.of(minutes)));
        assertThat(again.after()).isEqualTo(shown.after());
        assertThat(owned.show(mandate, "R20", "organisation", minutes))
                .isEqualTo(new Showing.NotOwed(mandate.burdenOfProof()));
    }

    @Test
    void nobody_owes_a_proof_before_a_mandate_is_confirmed() {
        var asked = requested(readingCircle(), accepting("agnes"));
        var minutes = new Proof.Evidence("minutes", "agnes", MONDAY);

        assertThat(asked.after().show(asked.mandate(), "R20", "owner", minutes))
                .isEqualTo(new Showing.NotOwed(List.of()));
    }

    @Test
    void a_refused_request_leaves_the_seat_open() {
        var asked = requested(readingCircle(), accepting("agnes"));
        var refused = asked.after().refused(asked.mandate().id(), new Refusal("R90", null, 0, 0));
        assertThat(only(refused).state()).isEqualTo(State.REFUSED_RULE);
        assertThat(requested(refused, accepting("agnes")).mandate().id())
                .isEqualTo("reading-circle.m2");
    }

    @Test
    void a_lack_of_capacity_is_told_apart_from_a_rule() {
        var asked = requested(readingCircle(), accepting("agnes"));
        var why = new Refusal("CAPACITY", "2027-02", 20, 5);
        var mandate = only(asked.after().refused(asked.mandate().id(), why));
        assertThat(mandate.state()).isEqualTo(State.REFUSED_CAPACITY);
        assertThat(mandate.refusal()).isEqualTo(why);
    }

    @Test
    void what_was_answered_once_is_not_answered_again() {
        var asked = requested(readingCircle(), accepting("agnes"));
        var confirmed = asked.after().confirmed(asked.mandate().id(), List.of());
        var late = confirmed.refused(asked.mandate().id(), new Refusal("R6", null, 0, 0));
        assertThat(late).isEqualTo(confirmed);
        assertThat(only(late).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void r57_nobody_can_own_what_is_not_to_be_staffed() {
        assertThat(refused(lounge(), accepting("agnes")))
                .isEqualTo(new Decision.NoSuchSeat(Seat.WHOLE, List.of(), Verdict.NO_STAFF));
    }

    @Test
    void r21_results_cannot_be_promised_before_their_benefit_is_proven() {
        assertThat(refused(release(), asking("celine", "hurry", ResponsibilityType.RESULTS)))
                .isEqualTo(
                        new Decision.TypeNotOpen(
                                ResponsibilityType.RESULTS,
                                ResponsibilityType.RESULTS_CONDITIONAL,
                                "R21"));
    }

    @Test
    void r19_a_community_owes_means_whatever_somebody_wishes() {
        assertThat(refused(readingCircle(), asking("agnes", "", ResponsibilityType.RESULTS)))
                .isInstanceOfSatisfying(
                        Decision.TypeNotOpen.class, why -> assertThat(why.rule()).isEqualTo("R19"));
    }

    @Test
    void a_human_chooses_the_type_of_a_channel() {
        var mandate = requested(channel(), asking("dario", "", ResponsibilityType.MEANS)).mandate();
        assertThat(mandate.responsibilityType()).isEqualTo(ResponsibilityType.MEANS);
        assertThat(requested(channel(), accepting("dario")).mandate().responsibilityType())
                .isEqualTo(ResponsibilityType.UNDETERMINED);
    }

    @Test
    void ownership_that_exists_is_brought_in_even_where_there_is_no_seat() {
        var mandate = requested(lounge(), stated("bruno", 0)).mandate();
        assertThat(mandate.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(mandate.capacity()).isEqualTo("chair");
        assertThat(mandate.from()).isEqualTo("2026-03");
    }

    @Test
    void several_people_may_be_brought_in_but_each_once() {
        var one = requested(readingCircle(), stated("agnes", 5)).after();
        var two = requested(one, stated("bruno", 5)).after();
        assertThat(two.mandates()).hasSize(2);
        assertThat(refused(two, stated("bruno", 5))).isInstanceOf(Decision.SeatTaken.class);
    }

    @Test
    void a_new_brief_keeps_the_mandates() {
        var owned = requested(readingCircle(), accepting("agnes")).after();
        var revised = owned.revised(owned.brief(), lounge().diagnosed());
        assertThat(revised.revision()).isEqualTo(2);
        assertThat(revised.mandates()).isEqualTo(owned.mandates());
    }

    private static Decision.Requested requested(Initiative initiative, Asking asking) {
        return switch (initiative.decide(asking, OFFICE, MONDAY)) {
            case Decision.Requested requested -> requested;
            case Decision.Refused(var why) -> throw new AssertionError("Refused: " + why);
        };
    }

    private static Decision.Why refused(Initiative initiative, Asking asking) {
        return switch (initiative.decide(asking, OFFICE, MONDAY)) {
            case Decision.Requested(_, var mandate) ->
                    throw new AssertionError("Not refused: " + mandate);
            case Decision.Refused(var why) -> why;
        };
    }

    private static Mandate only(Initiative initiative) {
        assertThat(initiative.mandates()).hasSize(1);
        return initiative.mandates().getFirst();
    }
}
