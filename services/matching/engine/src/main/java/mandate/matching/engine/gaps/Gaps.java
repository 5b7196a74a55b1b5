package mandate.matching.engine.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.eligibility.Eligibility;
import mandate.matching.engine.eligibility.Exclusion;
import mandate.matching.engine.gaps.EmptySeat.Nearest;
import mandate.matching.engine.gaps.EmptySeat.Sieved;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.PooledPerson;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.ranking.SeatOffered;
import mandate.matching.engine.skills.PhraseScores;

/** Reads the gaps of a portfolio off its seats, people and mandates. */
public final class Gaps {
    private static final int NEAREST = 3;

    /** The rules in the order in which they are asked. */
    private static final List<String> ORDER =
            List.of("R6", "R90", "R74", "CAPACITY", "HATS", "LANGUAGE", "R142");

    private final PeoplePool people;
    private final Map<String, List<MandateHeld>> holdings;

    private Gaps(PeoplePool people, Map<String, List<MandateHeld>> holdings) {
        this.people = people;
        this.holdings = holdings;
    }

    /** The report over all seats; those that somebody owns already are not open. */
    public static GapReport report(
            List<SeatOffered> seats,
            PeoplePool people,
            Map<String, List<MandateHeld>> holdings,
            PhraseScores scores) {
        var owned = new HashSet<String>();
        holdings.values()
                .forEach(
                        held ->
                                held.forEach(
                                        one -> owned.add(one.initiativeId() + "/" + one.scope())));
        var open =
                seats.stream()
                        .filter(one -> one.seat().verdict().wantsSomebody())
                        .filter(one -> !owned.contains(place(one)))
                        .sorted(Comparator.comparing(Gaps::place))
                        .toList();
        var gaps = new Gaps(people, holdings);
        var empty = open.stream().flatMap(one -> gaps.empty(one).stream()).toList();
        var skills = new SkillSupply(people, holdings, scores).shortages(open);
        return new GapReport(open.size(), people.count(), empty, skills);
    }

    static String place(SeatOffered one) {
        return one.seat().initiativeId() + "/" + one.seat().scope();
    }

    private List<EmptySeat> empty(SeatOffered offered) {
        var rules = Eligibility.of(offered.seat(), offered.role(), people);
        var sieve = new TreeMap<String, Integer>(Comparator.comparingInt(Gaps::place));
        var eligible = new int[1];
        people.forEach(
                person -> {
                    if (eligible[0] > 0) return;
                    var no = rules.firstExclusion(person.profile(), held(person.profile()));
                    if (no == null) eligible[0]++;
                    else sieve.merge(no.rule(), 1, Integer::sum);
                });
        if (eligible[0] > 0) return List.of();
        var seat = offered.seat();
        return List.of(
                new EmptySeat(
                        seat.initiativeId(),
                        seat.scope(),
                        offered.role().roleId(),
                        sieve.isEmpty() ? "NOBODY" : sieve.lastKey(),
                        sieved(sieve),
                        nearest(rules)));
    }

    private static int place(String rule) {
        int at = ORDER.indexOf(rule);
        return at < 0 ? ORDER.size() : at;
    }

    private List<Sieved> sieved(Map<String, Integer> sieve) {
        var steps = new ArrayList<Sieved>();
        int left = people.count();
        for (var step : sieve.entrySet()) {
            left -= step.getValue();
            steps.add(new Sieved(step.getKey(), step.getValue(), left));
        }
        return steps;
    }

    private List<Nearest> nearest(Eligibility rules) {
        record Excluded(String id, List<Exclusion> no) {}
        var order =
                Comparator.comparingInt((Excluded one) -> one.no().size())
                        .thenComparing(Excluded::id);
        var best = new java.util.PriorityQueue<Excluded>(order.reversed());
        people.forEach(
                person -> {
                    var profile = person.profile();
                    best.add(new Excluded(profile.id(), rules.exclusions(profile, held(profile))));
                    if (best.size() > NEAREST) best.remove();
                });
        return best.stream()
                .sorted(order)
                .map(
                        one ->
                                new Nearest(
                                        one.id(),
                                        one.no().stream().map(Exclusion::rule).toList(),
                                        one.no().getFirst().reason()))
                .toList();
    }

    private List<MandateHeld> held(Profile person) {
        return holdings.getOrDefault(person.id(), List.of());
    }

    /** Free percent of a person in a month, never below nothing. */
    static int free(
            PooledPerson person,
            Map<String, List<MandateHeld>> holdings,
            java.time.YearMonth month) {
        var profile = person.profile();
        var held = holdings.getOrDefault(profile.id(), List.of());
        return Math.max(0, profile.book(held).free(month));
    }
}
