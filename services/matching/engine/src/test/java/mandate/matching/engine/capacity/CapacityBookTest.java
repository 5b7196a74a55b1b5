package mandate.matching.engine.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CapacityBookTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @Test
    void a_mandate_that_fits_is_confirmed_and_takes_its_share() {
        var book = new CapacityBook(FreeCapacity.of(50), 2, List.of());
        assertThat(book.reserve(mandate("M1", 30, 0, 3)))
                .isInstanceOfSatisfying(
                        Reservation.Confirmed.class,
                        confirmed -> {
                            assertThat(confirmed.book().free(JANUARY)).isEqualTo(20);
                            assertThat(confirmed.book().free(JANUARY.plusMonths(4))).isEqualTo(50);
                        });
    }

    @Test
    void a_mandate_that_does_not_fit_is_told_the_first_month_short() {
        var months = List.of(new MonthCapacity(JANUARY.plusMonths(2), 10));
        var book = new CapacityBook(new FreeCapacity(50, false, months), 2, List.of());
        assertThat(book.reserve(mandate("M1", 30, 0, 5)))
                .isEqualTo(
                        new Reservation.Refused(
                                new Shortage.TooLittleFree(JANUARY.plusMonths(2), 30, 10)));
    }

    @Test
    void one_hat_too_many_is_refused_even_when_the_load_would_fit() {
        var book = new CapacityBook(FreeCapacity.of(100), 1, List.of(mandate("M1", 5, 3, 4)));
        assertThat(book.reserve(mandate("M2", 5, 0, 5)))
                .isEqualTo(
                        new Reservation.Refused(
                                new Shortage.TooManyHats(JANUARY.plusMonths(3), 1, 1)));
    }

    @Test
    void asking_twice_for_the_same_mandate_changes_nothing() {
        var book = new CapacityBook(FreeCapacity.of(50), 2, List.of(mandate("M1", 40, 0, 3)));
        assertThat(book.reserve(mandate("M1", 40, 0, 3)))
                .isEqualTo(new Reservation.Confirmed(book));
    }

    @Test
    void the_present_holder_does_not_compete_with_himself() {
        var book = new CapacityBook(FreeCapacity.of(50), 1, List.of(mandate("M1", 40, 0, 3)));
        assertThat(book.withoutSeat("I", "M1").shortage(40, JANUARY, JANUARY)).isNull();
        assertThat(book.withoutSeat("I", "other").shortage(40, JANUARY, JANUARY)).isNotNull();
    }

    @Test
    void overloaded_months_of_imported_mandates_show_nothing_free_rather_than_less() {
        var held = List.of(mandate("M1", 80, 0, 0), mandate("M2", 80, 0, 0));
        var book = new CapacityBook(FreeCapacity.of(100), 5, held);
        assertThat(book.shortage(1, JANUARY, JANUARY))
                .isEqualTo(new Shortage.TooLittleFree(JANUARY, 1, 0));
    }

    @Test
    void no_sequence_of_reserving_and_releasing_ever_exceeds_a_month_or_the_hats() {
        for (int seed = 0; seed < 60; seed++) {
            var dice = new Random(seed);
            var capacity = new FreeCapacity(dice.nextInt(101), false, months(dice));
            int maxHats = 1 + dice.nextInt(4);
            var book = new CapacityBook(capacity, maxHats, List.of());
            var naive = new LinkedHashMap<String, MandateHeld>();
            for (int step = 0; step < 80; step++) {
                var id = "M" + dice.nextInt(12);
                if (dice.nextInt(3) == 0) {
                    book = book.release(id);
                    naive.remove(id);
                    continue;
                }
                var from = dice.nextInt(24);
                var wanted = mandate(id, dice.nextInt(60), from, from + dice.nextInt(12));
                var answer = book.reserve(wanted);
                assertThat(answer instanceof Reservation.Confirmed)
                        .as("seed %d step %d", seed, step)
                        .isEqualTo(fitsByRecount(capacity, maxHats, naive, wanted));
                if (answer instanceof Reservation.Confirmed(var next)) {
                    book = next;
                    naive.put(id, wanted);
                }
                assertThat(book.held()).containsExactlyInAnyOrderElementsOf(naive.values());
            }
        }
    }

    /** Month by month, without any knowledge of where things change. */
    private static boolean fitsByRecount(
            FreeCapacity capacity, int maxHats, Map<String, MandateHeld> held, MandateHeld wanted) {
        var after = new LinkedHashMap<>(held);
        after.put(wanted.mandateId(), wanted);
        for (int at = 0; at < 40; at++) {
            var month = JANUARY.plusMonths(at);
            if (!wanted.runsIn(month)) continue;
            int load = 0;
            int hats = 0;
            for (var one : after.values())
                if (one.runsIn(month)) {
                    load += one.loadPct();
                    hats++;
                }
            if (load > capacity.in(month) || hats > maxHats) return false;
        }
        return true;
    }

    private static List<MonthCapacity> months(Random dice) {
        var months = new ArrayList<MonthCapacity>();
        for (int at = 0; at < 36; at++)
            if (dice.nextInt(4) == 0)
                months.add(new MonthCapacity(JANUARY.plusMonths(at), dice.nextInt(101)));
        return months;
    }

    private static MandateHeld mandate(String id, int load, int from, int until) {
        return new MandateHeld(
                id, "I", id, load, JANUARY.plusMonths(from), JANUARY.plusMonths(until));
    }
}
