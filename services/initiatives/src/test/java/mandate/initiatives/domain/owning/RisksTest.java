package mandate.initiatives.domain.owning;

import static mandate.initiatives.domain.owning.OwningFixtures.MONDAY;
import static mandate.initiatives.domain.owning.OwningFixtures.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.owning.OwnershipMap.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RisksTest {
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final YearMonth JUNE = YearMonth.of(2027, 6);

    @Test
    void a_seat_that_nobody_owns_has_no_owner_and_a_lounge_needs_none() {
        assertThat(risks(OwningFixtures.readingCircle())).containsKey(Risk.Code.NO_OWNER);
        assertThat(risks(OwningFixtures.lounge())).isEmpty();
    }

    @Test
    void results_without_a_word_on_what_they_are_are_not_armed() {
        var owed = team("release", "Line 4", Map.of(), 0);
        var written = team("press", "Line 4", Map.of("expectedResults", "ships in May"), 0);

        assertThat(risks(owned(owed, "celine")))
                .containsEntry(Risk.Code.RESULTS_NOT_ARMED, List.of("RESULTS_NOT_WRITTEN_DOWN"));
        assertThat(risks(owned(written, "celine"))).doesNotContainKey(Risk.Code.RESULTS_NOT_ARMED);
        assertThat(risks(owned(circle("tea", "Line 4"), "agnes")))
                .doesNotContainKey(Risk.Code.RESULTS_NOT_ARMED);
    }

    @Test
    void results_that_something_blocks_are_not_armed() {
        var blocked = team("release", "Line 4", Map.of("valueMetric", "scrap"), 2);

        assertThat(risks(owned(blocked, "celine")))
                .containsEntry(Risk.Code.RESULTS_NOT_ARMED, List.of("BLOCKED"));
    }

    @Test
    void many_more_results_than_others_owe_are_a_concentration() {
        var all = new ArrayList<Initiative>();
        for (var n : List.of("1", "2", "3", "4", "5"))
            all.add(owned(team("of-celine-" + n, "Line " + n, Map.of(), 0), "celine"));
        for (var who : List.of("agnes", "bruno", "dario"))
            all.add(owned(team("of-" + who, "Line 9", Map.of(), 0), who));

        var map = map(MARCH, all);

        assertThat(with(map, Risk.Code.RESULTS_CONCENTRATED))
                .hasSize(5)
                .allMatch(id -> id.startsWith("of-celine"));
        assertThat(map.counts().byRisk()).containsEntry("RESULTS_CONCENTRATED", 5);
    }

    @Test
    void two_results_are_no_concentration_however_few_the_others_have() {
        var map =
                map(
                        MARCH,
                        List.of(
                                owned(team("one", "Line 1", Map.of(), 0), "celine"),
                                owned(team("two", "Line 2", Map.of(), 0), "celine")));

        assertThat(with(map, Risk.Code.RESULTS_CONCENTRATED)).isEmpty();
    }

    @Test
    void hats_of_two_kinds_are_a_conflict_until_a_charter_parts_them() {
        var team = owned(team("release", "Line 4", Map.of(), 0), "celine");
        var circle = owned(circle("tea", "Line 5"), "celine");
        var charter = new Mandate.Charter("inside", "outside", "half and half", "none", "office");
        var chartered = owned(circle("tea", "Line 5"), "celine", charter);

        assertThat(with(map(MARCH, List.of(team, circle)), Risk.Code.HAT_CONFLICT))
                .containsExactlyInAnyOrder("release", "tea");
        assertThat(with(map(MARCH, List.of(team, chartered)), Risk.Code.HAT_CONFLICT)).isEmpty();
    }

    @Test
    void a_unit_whose_seats_all_hang_on_one_person_is_said_to() {
        var three = new ArrayList<Initiative>();
        for (var n : List.of("a", "b", "c")) three.add(owned(circle(n, "Line 4"), "agnes"));

        assertThat(with(map(MARCH, three), Risk.Code.BUS_FACTOR)).containsExactly("a", "b", "c");

        three.add(owned(circle("d", "Line 4"), "bruno"));
        assertThat(with(map(MARCH, three), Risk.Code.BUS_FACTOR)).isEmpty();
    }

    @Test
    void a_mandate_is_stale_in_its_last_month_and_when_the_diagnosis_says_something_else() {
        var circle = owned(circle("tea", "Line 4"), "agnes");
        var rediagnosed = with(team("tea", "Line 4", Map.of(), 0), circle.mandates());
        var gone = with(OwningFixtures.lounge(), circle.mandates());

        assertThat(risks(MARCH, circle)).doesNotContainKey(Risk.Code.STALE_MANDATE);
        assertThat(risks(JUNE, circle)).containsEntry(Risk.Code.STALE_MANDATE, List.of("RUNS_OUT"));
        assertThat(risks(MARCH, rediagnosed))
                .containsEntry(Risk.Code.STALE_MANDATE, List.of("OTHER_TYPE"));
        assertThat(risks(MARCH, gone))
                .containsEntry(Risk.Code.STALE_MANDATE, List.of("SEAT_IS_GONE"));
    }

    private static Initiative team(
            String id, String unit, Map<String, Object> facts, int blockers) {
        var kind = Verdict.TEAM_MANAGEMENT;
        return initiative(id, unit, facts, blockers, kind, ResponsibilityType.RESULTS);
    }

    private static Initiative circle(String id, String unit) {
        var kind = Verdict.COMMUNITY_MANAGEMENT;
        return initiative(id, unit, Map.of(), 0, kind, ResponsibilityType.MEANS);
    }

    private static Initiative initiative(
            String id,
            String unit,
            Map<String, Object> facts,
            int blockers,
            Verdict verdict,
            ResponsibilityType type) {
        var high = Confidence.HIGH;
        var seat =
                new Seat(
                        "whole",
                        verdict,
                        type,
                        high,
                        "role",
                        Level.GROUND,
                        20,
                        "2027-01",
                        "2027-06");
        var diagnosed =
                new Diagnosed(
                        "2026-11.1",
                        "2026-11-23",
                        verdict,
                        high,
                        type,
                        "because",
                        0,
                        0,
                        blockers,
                        List.of(seat),
                        List.of(),
                        "{}");
        var brief =
                Map.<String, Object>of(
                        "title", id, "area", "Operations", "unit", unit, "facts", facts);
        return new Initiative(id, 1, brief, diagnosed, List.of(), null);
    }

    private static Initiative owned(Initiative initiative, String person) {
        return owned(initiative, person, null);
    }

    private static Initiative owned(
            Initiative initiative, String person, Mandate.@Nullable Charter charter) {
        var asking =
                new Asking(
                        Asking.Wish.DECISION,
                        "whole",
                        person,
                        null,
                        "knows it",
                        charter,
                        "",
                        null,
                        null,
                        null);
        var requested = (Decision.Requested) initiative.decide(asking, OFFICE, MONDAY);
        return requested.after().confirmed(requested.mandate().id(), List.of());
    }

    private static Initiative with(Initiative initiative, List<Mandate> mandates) {
        return new Initiative(
                initiative.id(), 2, initiative.brief(), initiative.diagnosed(), mandates, null);
    }

    private static OwnershipMap map(YearMonth month, List<Initiative> initiatives) {
        return OwnershipMap.of(initiatives, month);
    }

    private static Map<Risk.Code, List<String>> risks(Initiative... initiatives) {
        return risks(MARCH, initiatives);
    }

    private static Map<Risk.Code, List<String>> risks(YearMonth month, Initiative... initiatives) {
        var found = new java.util.EnumMap<Risk.Code, List<String>>(Risk.Code.class);
        for (var risk : map(month, Arrays.asList(initiatives)).entries().getFirst().risks())
            found.put(risk.code(), risk.because());
        return found;
    }

    private static List<String> with(OwnershipMap map, Risk.Code code) {
        return map.entries().stream()
                .filter(entry -> entry.risks().stream().anyMatch(risk -> risk.code() == code))
                .map(Entry::initiativeId)
                .toList();
    }
}
