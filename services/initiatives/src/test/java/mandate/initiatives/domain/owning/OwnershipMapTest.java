package mandate.initiatives.domain.owning;

import static mandate.initiatives.domain.owning.OwningFixtures.MONDAY;
import static mandate.initiatives.domain.owning.OwningFixtures.OFFICE;
import static mandate.initiatives.domain.owning.OwningFixtures.accepting;
import static mandate.initiatives.domain.owning.OwningFixtures.channel;
import static mandate.initiatives.domain.owning.OwningFixtures.lounge;
import static mandate.initiatives.domain.owning.OwningFixtures.readingCircle;
import static mandate.initiatives.domain.owning.OwningFixtures.release;
import static mandate.initiatives.domain.owning.OwningFixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import mandate.initiatives.domain.owning.OwnershipMap.Entry;
import mandate.initiatives.domain.owning.OwnershipMap.Status;
import org.junit.jupiter.api.Test;

class OwnershipMapTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    @Test
    void gaps_come_first_and_every_initiative_has_an_entry() {
        var map = map(NOVEMBER, owned(readingCircle(), "agnes"), release(), lounge());

        assertThat(map.entries())
                .extracting(Entry::initiativeId)
                .containsExactly("release", "reading-circle", "lounge");
        assertThat(map.entries())
                .extracting(Entry::status)
                .containsExactly(Status.OPEN, Status.OWNED, Status.NO_SEAT);
    }

    @Test
    void an_open_seat_names_its_first_suggestion_and_an_owned_one_does_not() {
        var map = map(NOVEMBER, owned(readingCircle(), "agnes"), channel());
        assertThat(entry(map, "channel").suggested()).isNotNull();
        assertThat(entry(map, "reading-circle").suggested()).isNull();
    }

    @Test
    void a_confirmed_mandate_is_active_from_its_first_month_and_over_after_its_last() {
        var circle = owned(readingCircle(), "agnes");
        assertThat(state(map(NOVEMBER, circle))).isEqualTo(Mandate.State.CONFIRMED);
        assertThat(state(map(MARCH, circle))).isEqualTo(Mandate.State.ACTIVE);
        assertThat(map(YearMonth.of(2027, 7), circle).entries().getFirst().status())
                .isEqualTo(Status.OPEN);
    }

    @Test
    void an_owner_of_what_needs_nobody_is_still_shown() {
        var requested = (Decision.Requested) lounge().decide(stated("bruno", 0), OFFICE, MONDAY);
        var owned = requested.after().confirmed(requested.mandate().id(), List.of());
        var entry = map(NOVEMBER, owned).entries().getFirst();
        assertThat(entry.status()).isEqualTo(Status.OWNED);
        assertThat(entry.owners())
                .extracting(OwnershipMap.Owner::personId)
                .containsExactly("bruno");
    }

    @Test
    void the_counts_agree_with_the_entries() {
        var map = map(NOVEMBER, owned(readingCircle(), "agnes"), release(), channel(), lounge());
        assertThat(map.counts().initiatives()).isEqualTo(4);
        assertThat(map.counts().byStatus())
                .containsEntry("OPEN", 2)
                .containsEntry("OWNED", 1)
                .containsEntry("NO_SEAT", 1);
        assertThat(map.counts().byVerdict().values().stream().mapToInt(n -> n).sum())
                .isEqualTo(map.entries().size());
    }

    private static Initiative owned(Initiative initiative, String person) {
        var requested = (Decision.Requested) initiative.decide(accepting(person), OFFICE, MONDAY);
        return requested.after().confirmed(requested.mandate().id(), List.of());
    }

    private static OwnershipMap map(YearMonth month, Initiative... initiatives) {
        return OwnershipMap.of(List.of(initiatives), month);
    }

    private static Entry entry(OwnershipMap map, String id) {
        return map.entries().stream()
                .filter(e -> e.initiativeId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Mandate.State state(OwnershipMap map) {
        return map.entries().getFirst().owners().getFirst().state();
    }
}
