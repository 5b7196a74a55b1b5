package mandate.matching.engine.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.eligibility.Caution;
import mandate.matching.engine.eligibility.Eligibility;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.PooledPerson;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.people.VersionedProfile;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.skills.PhraseScores;
import mandate.matching.engine.skills.SkillSimilarity;
import mandate.matching.engine.text.Said;

/**
 * Ranks people for a seat. Same pool, holdings, seat, role, similarity and weights: same bytes,
 * whatever the order in which people came in. What was compared for one seat is remembered for the
 * next, which changes the time and nothing else; one ranking may serve many threads.
 */
public final class Ranking {
    /** Candidates that are explained and shown. */
    public static final int KEPT = 50;

    /** Excluded people that are named; all of them are counted. */
    public static final int EXCLUDED_SHOWN = 500;

    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingInt((Scored one) -> -one.fit())
                    .thenComparing(one -> one.person().profile().id());
    private static final Comparator<Profile> BY_ID = Comparator.comparing(Profile::id);

    private final PhraseScores scores;
    private final FitWeights weights;

    public Ranking(SkillSimilarity similarity, FitWeights weights) {
        this.scores = new PhraseScores(similarity);
        this.weights = weights;
    }

    /** Ranks once, remembering nothing. */
    public static SeatSuggestion rank(
            PeoplePool people,
            Map<String, List<MandateHeld>> holdings,
            SeatWanted seat,
            RoleNeed role,
            SkillSimilarity similarity,
            FitWeights weights) {
        return new Ranking(similarity, weights).rank(people, holdings, seat, role);
    }

    /**
     * Ranks everyone in the pool for the seat.
     *
     * @param holdings mandates held, by person id; a person left out holds none
     * @throws IllegalArgumentException for a verdict that wants nobody
     */
    public SeatSuggestion rank(
            PeoplePool people,
            Map<String, List<MandateHeld>> holdings,
            SeatWanted seat,
            RoleNeed role) {
        if (!seat.verdict().wantsSomebody())
            throw new IllegalArgumentException(
                    seat.initiativeId() + " is " + seat.verdict() + " and has no seat to fill");
        var needs =
                SeatNeeds.of(
                        seat,
                        role,
                        Eligibility.of(seat, role, people),
                        holdings,
                        people.phrases(),
                        scores,
                        weights);
        var values = new PartValues(needs);
        var sieve = new Sieve(needs, values, holdings);
        people.forEach(sieve::take);
        return suggestion(people, needs, sieve, new Explanation(needs, values));
    }

    /**
     * The other way round: how one person fits each of the seats, best first, those that a hard
     * rule closes last. Every number is that of the seat's own ranking over the same people.
     *
     * @throws IllegalArgumentException for somebody who is not in the pool
     */
    public List<SeatFit> seatsFor(
            String personId,
            PeoplePool people,
            Map<String, List<MandateHeld>> holdings,
            List<SeatOffered> seats) {
        var person = people.find(personId);
        if (person == null) throw new IllegalArgumentException(personId + " is not in the pool");
        // alone, so that only this person's own phrases are compared
        var alone = PeoplePool.of(List.of(new VersionedProfile(person.profile(), 1)));
        var self = Objects.requireNonNull(alone.find(personId));
        var own = new PhraseScores(scores.similarity());
        return seats.stream()
                .filter(one -> one.seat().verdict().wantsSomebody())
                .map(one -> fit(self, one, people, alone, own, holdings))
                .sorted(BEST_SEAT_FIRST)
                .toList();
    }

    private SeatFit fit(
            PooledPerson self,
            SeatOffered offered,
            PeoplePool people,
            PeoplePool alone,
            PhraseScores own,
            Map<String, List<MandateHeld>> holdings) {
        var rules = Eligibility.of(offered.seat(), offered.role(), people);
        var needs =
                SeatNeeds.of(
                        offered.seat(),
                        offered.role(),
                        rules,
                        holdings,
                        alone.phrases(),
                        own,
                        weights);
        var values = new PartValues(needs);
        var explanation = new Explanation(needs, values);
        var profile = self.profile();
        var held = holdings.getOrDefault(profile.id(), List.of());
        boolean closed = rules.firstExclusion(profile, held) != null;
        return new SeatFit(
                offered.seat(),
                offered.role().roleId(),
                offered.role().version(),
                closed ? null : explanation.candidate(self, 1, values.fit(self), false),
                closed ? Excluded.of(profile.id(), rules.exclusions(profile, held)) : null,
                explanation.growth(self));
    }

    private static final Comparator<SeatFit> BEST_SEAT_FIRST =
            Comparator.comparingInt((SeatFit one) -> -one.fit())
                    .thenComparing(one -> one.seat().initiativeId())
                    .thenComparing(one -> one.seat().scope());

    /**
     * The smallest change that would bring a person to the first place of a seat, alone there.
     *
     * @throws IllegalArgumentException for somebody who is not in the pool
     */
    public FirstPlace firstPlace(
            String personId,
            PeoplePool people,
            Map<String, List<MandateHeld>> holdings,
            SeatOffered offered) {
        var person = people.find(personId);
        if (person == null) throw new IllegalArgumentException(personId + " is not in the pool");
        var rules = Eligibility.of(offered.seat(), offered.role(), people);
        var held = holdings.getOrDefault(personId, List.of());
        var no = rules.exclusions(person.profile(), held);
        if (!no.isEmpty()) return new FirstPlace.Closed(Excluded.of(personId, no));
        var search = ChangeSearch.of(person, people, holdings, offered, rules, scores, weights);
        return search.search();
    }

    private SeatSuggestion suggestion(
            PeoplePool people, SeatNeeds needs, Sieve sieve, Explanation explanation) {
        return new SeatSuggestion(
                needs.seat().initiativeId(),
                needs.seat().scope(),
                needs.role().roleId(),
                needs.role().version(),
                weights.version(),
                scores.similarity().version(),
                people.count(),
                people.digest(),
                needs.eligibility().isConditional(),
                candidates(sieve, explanation),
                sieve.eligible,
                sieve.excluded(),
                sieve.excludedByRule,
                warnings(people, needs).stream().map(explanation::warning).toList());
    }

    private static List<Candidate> candidates(Sieve sieve, Explanation explanation) {
        var best = new ArrayList<>(sieve.best);
        best.sort(BEST_FIRST);
        var candidates = new ArrayList<Candidate>();
        int rank = 0;
        for (int at = 0; at < Math.min(KEPT, best.size()); at++) {
            var one = best.get(at);
            if (at == 0 || best.get(at - 1).fit() != one.fit()) rank = at + 1;
            var tied = at + 1 < best.size() && best.get(at + 1).fit() == one.fit();
            candidates.add(explanation.candidate(one.person(), rank, one.fit(), tied));
        }
        return candidates;
    }

    private static List<Caution> warnings(PeoplePool people, SeatNeeds needs) {
        if (needs.eligibility().isConditional()) return List.of(LINE_MANAGER_UNKNOWN);
        var absent =
                needs.eligibility().lineManagers().stream()
                        .filter(id -> people.find(id) == null)
                        .toList();
        return absent.isEmpty() ? List.of() : List.of(lineManagerAbsent(absent));
    }

    private static final Caution LINE_MANAGER_UNKNOWN =
            new Caution(
                    "R6",
                    "LINE_MANAGER_UNKNOWN",
                    Said.of(
                            "Nobody has said who leads this group, so this list is on condition:"
                                    + " name the line manager.",
                            "Le responsable de ce groupe n'est pas connu, cette liste est donc sous"
                                    + " condition : indiquez-le."));

    private static Caution lineManagerAbsent(List<String> ids) {
        return new Caution(
                "R6",
                "LINE_MANAGER_NOT_AMONG_PEOPLE",
                Said.of(
                        "Line managers who are not among the people here: {}.",
                        "Responsables absents des personnes connues ici : {}.",
                        String.join(", ", ids)));
    }

    private record Scored(PooledPerson person, int fit) {}

    /** Keeps the best and counts the rest, in one pass; one more than shown, to see ties. */
    private static final class Sieve {
        private final SeatNeeds needs;
        private final PartValues values;
        private final Map<String, List<MandateHeld>> holdings;
        private final PriorityQueue<Scored> best = new PriorityQueue<>(BEST_FIRST.reversed());
        private final PriorityQueue<Profile> firstExcluded = new PriorityQueue<>(BY_ID.reversed());
        private final TreeMap<String, Integer> excludedByRule = new TreeMap<>();
        private int eligible;

        Sieve(SeatNeeds needs, PartValues values, Map<String, List<MandateHeld>> holdings) {
            this.needs = needs;
            this.values = values;
            this.holdings = holdings;
        }

        void take(PooledPerson person) {
            var exclusion =
                    needs.eligibility().firstExclusion(person.profile(), held(person.profile()));
            if (exclusion != null) {
                excludedByRule.merge(exclusion.rule(), 1, Integer::sum);
                firstExcluded.add(person.profile());
                if (firstExcluded.size() > EXCLUDED_SHOWN) firstExcluded.remove();
                return;
            }
            eligible++;
            best.add(new Scored(person, values.fit(person)));
            if (best.size() > KEPT + 1) best.remove();
        }

        List<Excluded> excluded() {
            return firstExcluded.stream().sorted(BY_ID).map(this::excluded).toList();
        }

        private Excluded excluded(Profile person) {
            return Excluded.of(person.id(), needs.eligibility().exclusions(person, held(person)));
        }

        private List<MandateHeld> held(Profile person) {
            return holdings.getOrDefault(person.id(), List.of());
        }
    }
}
