package mandate.initiatives.domain.owning;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
                        .mapToInt(one -> one.results)
                        .filter(owed -> owed > 0)
                        .average()
                        .orElse(0);
    }

    /** What one person carries. */
    private static final class Carried {
        private int results;
        private boolean chartered;
        private final Set<Verdict> kinds = EnumSet.noneOf(Verdict.class);
    }

    /** Who owns something in a unit, and how many seats. */
    private static final class UnitOwners {
        private int seats;
        private final Set<String> people = new HashSet<>();
    }

    /** Counts over all initiatives. */
    static Risks in(Collection<Initiative> initiatives, YearMonth month) {
        var byPerson = new HashMap<String, Carried>();
        var byUnit = new HashMap<String, UnitOwners>();
        for (var initiative : initiatives)
            for (var mandate : initiative.mandates())
                if (mandate.isLive() && mandate.stateIn(month) != Mandate.State.ENDED) {
                    var person = byPerson.computeIfAbsent(mandate.personId(), _ -> new Carried());
                    count(person, initiative, mandate);
                    var unit = byUnit.computeIfAbsent(unit(initiative), _ -> new UnitOwners());
                    unit.seats++;
                    unit.people.add(mandate.personId());
                }
        return new Risks(month, byPerson, byUnit);
    }

    private static void count(Carried person, Initiative initiative, Mandate mandate) {
        if (owesResults(mandate)) person.results++;
        if (mandate.charter() != null) person.chartered = true;
        var seat = initiative.diagnosed().seat(mandate.scope());
        if (seat != null) person.kinds.add(seat.verdict());
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
        return carried == null ? 0 : carried.results;
    }

    /** R142: one person may wear both hats when their expectations are spelled out. */
    private List<String> conflicting(List<Mandate> live) {
        return live.stream().map(Mandate::personId).filter(this::hasConflict).distinct().toList();
    }

    private boolean hasConflict(String person) {
        var carried = byPerson.get(person);
        return carried != null && carried.kinds.size() > 1 && !carried.chartered;
    }

    private List<String> hanging(Initiative initiative, List<Mandate> live) {
        var owners = byUnit.get(unit(initiative));
        if (owners == null || live.isEmpty()) return List.of();
        boolean hangs = owners.seats >= MANY && owners.people.size() == 1;
        return hangs ? List.copyOf(owners.people) : List.of();
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
