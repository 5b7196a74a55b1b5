package mandate.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mandate.matching.engine.plan.problem.PlanProblemBuilder;
import mandate.matching.engine.plan.problem.ProblemFault;
import mandate.matching.engine.plan.problem.ProblemReading;
import org.junit.jupiter.api.Test;

class ProblemRulesTest {
    @Test
    void a_portfolio_without_people_and_seats_says_both() {
        assertThat(faults(new PlanProblemBuilder(1)))
                .containsExactly(new ProblemFault.NoPeople(), new ProblemFault.NoSeats());
    }

    @Test
    void a_capacity_that_does_not_fit_its_field_is_named() {
        var builder = new PlanProblemBuilder(12);
        var room = new int[12];
        room[3] = 501;
        builder.person("Amira", 2, room);
        builder.seat("S", 1, 1, 10);
        assertThat(faults(builder))
                .containsExactly(new ProblemFault.CapacityOutOfRange("Amira", 3, 501, 500));
    }

    @Test
    void seats_that_must_be_the_same_over_a_chain_and_differ_are_named() {
        var builder = threeSeats();
        builder.same(0, 1).same(1, 2).different(2, 0);
        assertThat(faults(builder)).containsExactly(new ProblemFault.SameAndDifferent("C", "A"));
    }

    @Test
    void a_signature_of_a_stranger_is_named() {
        var builder = threeSeats();
        int stranger = builder.person("Noor", 1, 100);
        builder.fix(1, stranger);
        assertThat(faults(builder)).containsExactly(new ProblemFault.FixedToStranger("B", "Noor"));
    }

    @Test
    void signatures_of_two_for_seats_that_must_be_the_same_are_named() {
        var builder = threeSeats();
        builder.same(0, 1).fix(0, 0).fix(1, 1);
        assertThat(faults(builder))
                .containsExactly(new ProblemFault.FixedToTwo("B", "Amira", "Bela"));
    }

    @Test
    void one_signature_for_seats_that_must_differ_is_named() {
        var builder = threeSeats();
        builder.different(0, 1).fix(0, 1).fix(1, 1);
        assertThat(faults(builder)).containsExactly(new ProblemFault.FixedToOne("A", "B", "Bela"));
    }

    @Test
    void signatures_that_take_more_than_there_is_are_named() {
        var builder = threeSeats();
        builder.fix(0, 0).fix(1, 0).fix(2, 0);
        assertThat(faults(builder))
                .containsExactly(
                        new ProblemFault.FixedAboveHats("Amira", 3, 2),
                        new ProblemFault.FixedAboveCapacity("Amira", 0, 120, 100));
    }

    @Test
    void crooked_figures_of_a_seat_are_all_named_at_once() {
        var builder = new PlanProblemBuilder(2);
        builder.person("Amira", -1, 50, -3);
        builder.seat("S", 4, 0, -1);
        builder.candidate(0, -5, -6).candidate(0, 1, 1);
        assertThat(faults(builder))
                .containsExactly(
                        new ProblemFault.HatsOutOfRange("Amira", -1),
                        new ProblemFault.CapacityOutOfRange("Amira", 1, -3, 1_000_000),
                        new ProblemFault.MonthsOutOfRange("S", 4, 2),
                        new ProblemFault.HatsOutOfRange("S", 0),
                        new ProblemFault.CostOutOfRange("S", -1, 100_000_000),
                        new ProblemFault.CostOutOfRange("S", -5, 100_000_000),
                        new ProblemFault.CostOutOfRange("S", -5, 100_000_000),
                        new ProblemFault.LoadOutOfRange("S", "Amira", -6, 1_000_000),
                        new ProblemFault.CandidateTwice("S", "Amira"));
    }

    private static PlanProblemBuilder threeSeats() {
        var builder = new PlanProblemBuilder(1);
        builder.person("Amira", 2, 100);
        builder.person("Bela", 2, 100);
        for (var name : List.of("A", "B", "C")) {
            builder.seat(name, 1, 1, 1000);
            builder.candidate(0, 100, 40).candidate(1, 200, 40);
        }
        return builder;
    }

    private static List<ProblemFault> faults(PlanProblemBuilder builder) {
        return switch (builder.build()) {
            case ProblemReading.Sound _ -> List.of();
            case ProblemReading.Faulty(var faults) -> faults;
        };
    }
}
