package mandate.initiatives.domain.owning;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** Who carries how much in a month, and what is risky about it. Made once for a whole map. */
final class Risks {
    /** Fewer seats than these are no concentration, and no unit that could hang on one person. */
    private static final int MANY = 3;

    private static final double TIMES_THE_MEAN = 2;
    private static final List<String> WHAT_RESULTS_ARE =
            List.of("expectedResults", "valueMetric", "kpis");

    private final YearMonth month;
    private final Map<String, Carried> byPerson;
    private final Map<String, UnitOwners> byUnit;
    private final double meanResults;

    private Risks(YearMonth month, Map<String, Carried> byPerson, Map<String, UnitOwners> byUnit) {
        this.month = month;
        this.byPerson = byPerson;
        this.byUnit = byUnit;
        this.meanResults =
                byPerson.values().stream()
                        .mapToInt(Carried::results)
                        .filter(owed -> owed > 0)
                        .average()
                        .orElse(0);
    }

    /** What one person carries. */
    private record Carried(int results, boolean chartered, Set<Verdict> kinds) {
        static final Carried NOTHING = new Carried(0, false, Set.of());

        Carried and(Initiative initiative, Mandate mandate) {
            var seat = initiative.diagnosed().seat(mandate.scope());
            return new Carried(
                    results + (owesResults(mandate) ? 1 : 0),
                    chartered || mandate.charter() != null,
                    seat == null ? kinds : and(seat.verdict()));
        }

        private Set<Verdict> and(Verdict kind) {
            if (kinds.contains(kind)) return kinds;
            var more = EnumSet.of(kind);
            more.addAll(kinds);
            return more;
        }
    }

    /** How many owned seats a unit has, and on whom they hang while that is one person. */
    private record UnitOwners(int seats, String person, boolean several) {
        UnitOwners and(String next) {
            return new UnitOwners(seats + 1, person, several || !person.equals(next));
        }
    }

    /** Counts over all initiatives. */
    static Risks in(Collection<Initiative> initiatives, YearMonth month) {
        var byPerson = new HashMap<String, Carried>();
        var byUnit = new HashMap<String, UnitOwners>();
        for (var initiative : initiatives)
            for (var mandate : initiative.mandates())
                if (mandate.isLive() && mandate.stateIn(month) != Mandate.State.ENDED) {
                    var person = mandate.personId();
                    var before = byPerson.getOrDefault(person, Carried.NOTHING);
                    byPerson.put(person, before.and(initiative, mandate));
                    var unit = byUnit.get(unit(initiative));
                    byUnit.put(
                            unit(initiative),
                            unit == null ? new UnitOwners(1, person, false) : unit.and(person));
                }
        return new Risks(month, byPerson, byUnit);
    }

    /**
     * The risks of a seat with its live mandates; of an initiative without a seat, seat is null.
     */
    List<Risk> of(Initiative initiative, @Nullable Seat seat, List<Mandate> live) {
        var risks = new ArrayList<Risk>();
        if (seat != null && live.isEmpty()) risks.add(Risk.of(Risk.Code.NO_OWNER));
        add(risks, Risk.Code.RESULTS_NOT_ARMED, unarmed(initiative, seat, live));
        add(risks, Risk.Code.RESULTS_CONCENTRATED, concentrated(live));
        add(risks, Risk.Code.HAT_CONFLICT, conflicting(live));
        add(risks, Risk.Code.BUS_FACTOR, hanging(initiative, live));
        add(risks, Risk.Code.STALE_MANDATE, stale(seat, live));
        return risks;
    }

    private static void add(List<Risk> risks, Risk.Code code, List<String> because) {
        if (!because.isEmpty()) risks.add(new Risk(code, because));
    }

    private static List<String> unarmed(
            Initiative initiative, @Nullable Seat seat, List<Mandate> live) {
        boolean owed =
                live.isEmpty()
                        ? seat != null && seat.responsibilityType() == ResponsibilityType.RESULTS
                        : live.stream().anyMatch(Risks::owesResults);
        if (!owed) return List.of();
        var because = new ArrayList<String>();
        if (!saysWhatResultsAre(initiative)) because.add("RESULTS_NOT_WRITTEN_DOWN");
        if (initiative.diagnosed().blockers() > 0) because.add("BLOCKED");
        return because;
    }

    private static boolean owesResults(Mandate mandate) {
        return mandate.responsibilityType() == ResponsibilityType.RESULTS;
    }

    private static boolean saysWhatResultsAre(Initiative initiative) {
        return initiative.brief().get("facts") instanceof Map<?, ?> facts
                && WHAT_RESULTS_ARE.stream().anyMatch(name -> facts.get(name) != null);
    }

    private List<String> concentrated(List<Mandate> live) {
        return live.stream()
                .filter(Risks::owesResults)
                .map(Mandate::personId)
                .filter(id -> resultsOf(id) >= MANY && resultsOf(id) > TIMES_THE_MEAN * meanResults)
                .distinct()
                .toList();
    }

    private int resultsOf(String person) {
        var carried = byPerson.get(person);
        return carried == null ? 0 : carried.results();
    }

    /** R142: one person may wear both hats when their expectations are spelled out. */
    private List<String> conflicting(List<Mandate> live) {
        return live.stream().map(Mandate::personId).filter(this::hasConflict).distinct().toList();
    }

    private boolean hasConflict(String person) {
        var carried = byPerson.get(person);
        return carried != null && carried.kinds().size() > 1 && !carried.chartered();
    }

    private List<String> hanging(Initiative initiative, List<Mandate> live) {
        var owners = byUnit.get(unit(initiative));
        if (owners == null || live.isEmpty()) return List.of();
        boolean hangs = owners.seats() >= MANY && !owners.several();
        return hangs ? List.of(owners.person()) : List.of();
    }

    private List<String> stale(@Nullable Seat seat, List<Mandate> live) {
        if (live.isEmpty()) return List.of();
        if (seat == null) return List.of("SEAT_IS_GONE");
        var because = new ArrayList<String>();
        if (live.stream().anyMatch(m -> differs(m.responsibilityType(), seat.responsibilityType())))
            because.add("OTHER_TYPE");
        if (live.stream().allMatch(m -> !YearMonth.parse(m.until()).isAfter(month)))
            because.add("RUNS_OUT");
        return because;
    }

    /** What is left open by either side contradicts nothing. */
    private static boolean differs(ResponsibilityType one, ResponsibilityType other) {
        return one != other
                && one != ResponsibilityType.UNDETERMINED
                && other != ResponsibilityType.UNDETERMINED;
    }

    private static String unit(Initiative initiative) {
        return initiative.area() + '\n' + initiative.unit();
    }
}
