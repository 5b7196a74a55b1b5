package mandate.matching.engine.ranking;

import static mandate.matching.engine.fixtures.People.pool;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.matching.engine.fixtures.Crowd;
import mandate.matching.engine.fixtures.Seats;
import mandate.matching.engine.people.EvidenceGrade;
import mandate.matching.engine.people.Interest;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.people.SkillHeld;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import org.junit.jupiter.api.Test;

class FirstPlaceTest {
    private static final SeatOffered SEAT =
            new SeatOffered(Seats.community().seat(), Seats.communityRole());
    private final Ranking ranking = new Ranking(new WordAndGramSimilarity(), FitWeights.standard());

    @Test
    void the_smallest_change_is_enough_and_no_smaller_one_is() {
        int reached = 0;
        int already = 0;
        for (int seed = 0; seed < 60; seed++) {
            var people = new Crowd(1_000 + seed).people(6);
            var pool = pool(people.toArray(new Profile[0]));
            for (var person : people)
                switch (ranking.firstPlace(person.id(), pool, Map.of(), SEAT)) {
                    case FirstPlace.Already(var fit) -> {
                        already++;
                        assertThat(first(pool, person.id())).isTrue();
                        assertThat(fit).isEqualTo(fit(pool, person.id()));
                    }
                    case FirstPlace.Closed _ -> assertThat(fit(pool, person.id())).isEqualTo(-1);
                    case FirstPlace.Reached(var changes, var fit, _) -> {
                        reached++;
                        var after = pool.with(after(person, changes), 2);
                        assertThat(first(after, person.id())).as("%s", changes).isTrue();
                        assertThat(fit(after, person.id())).isEqualTo(fit);
                        for (var fewer : withoutOne(changes))
                            assertThat(first(pool.with(after(person, fewer), 2), person.id()))
                                    .as("%s without one of %s", person.id(), changes)
                                    .isFalse();
                    }
                    case FirstPlace.OutOfReach(var tried, _, _) ->
                            assertThat(tried).isBetween(0, ChangeSearch.MOST_CHANGES);
                }
        }
        assertThat(reached).isGreaterThan(30);
        assertThat(already).isGreaterThan(20);
    }

    /** By brute force over single changes, built here and ranked anew. */
    @Test
    void where_one_change_would_do_one_change_is_found() {
        int single = 0;
        for (int seed = 0; seed < 40; seed++) {
            var people = new Crowd(5_000 + seed).people(5);
            var pool = pool(people.toArray(new Profile[0]));
            for (var person : people) {
                var found = ranking.firstPlace(person.id(), pool, Map.of(), SEAT);
                if (found instanceof FirstPlace.Closed || found instanceof FirstPlace.Already)
                    continue;
                boolean one =
                        singles(person).stream()
                                .anyMatch(variant -> first(pool.with(variant, 2), person.id()));
                if (one) single++;
                assertThat(
                                found instanceof FirstPlace.Reached(var changes, _, _)
                                        && changes.size() == 1)
                        .as("%s of seed %s: %s", person.id(), seed, found)
                        .isEqualTo(one);
            }
        }
        assertThat(single).isGreaterThan(5);
    }

    /** Every profile that differs in one thing that the seat asks about. */
    private static List<Profile> singles(Profile person) {
        var variants = new ArrayList<Profile>();
        variants.add(person.withInterest(Interest.HIGH));
        for (int at = 0; at < person.skills().size(); at++) {
            var held = person.skills().get(at);
            variants.add(
                    with(
                            person,
                            at,
                            new SkillHeld(
                                    held.text(),
                                    held.levelWritten(),
                                    held.level(),
                                    "",
                                    EvidenceGrade.CONFIRMED)));
            for (var need : needs())
                if (held.level().value() < need.level())
                    variants.add(
                            with(
                                    person,
                                    at,
                                    SkillHeld.of(
                                            held.text(),
                                            need.level() + " of 5",
                                            held.evidence(),
                                            held.grade())));
        }
        for (var need : needs()) variants.add(learnt(person, need.text(), need.level()));
        return variants;
    }

    private record Needed(String text, int level) {}

    private static List<Needed> needs() {
        var needs = new ArrayList<Needed>();
        for (var skill : SEAT.role().skills())
            needs.add(new Needed(skill.name().en(), skill.level()));
        for (var skill : SEAT.seat().skills()) needs.add(new Needed(skill.text(), skill.level()));
        return needs;
    }

    private static Profile after(Profile person, List<FirstPlace.Change> changes) {
        var so = person;
        for (var change : changes)
            so =
                    switch (change.kind()) {
                        case INTEREST -> so.withInterest(Interest.HIGH);
                        case LEARN -> learnt(so, change.skill().en(), change.toLevel());
                        case RAISE, CONFIRM -> changed(so, change);
                    };
        return so;
    }

    /** The change names the need; the skill that it is about is the one that proves most for it. */
    private static Profile changed(Profile person, FirstPlace.Change change) {
        var alone = pool(person);
        var match =
                Ranking.rank(
                                alone,
                                Map.of(),
                                SEAT.seat(),
                                SEAT.role(),
                                new WordAndGramSimilarity(),
                                FitWeights.standard())
                        .candidates()
                        .getFirst()
                        .matches()
                        .stream()
                        .filter(one -> one.skill().equals(change.skill()))
                        .findFirst()
                        .orElseThrow();
        int at = 0;
        while (!person.skills().get(at).text().equals(match.phrase())
                || person.skills().get(at).level().value()
                        != Objects.requireNonNullElse(match.hasLevel(), -1)) at++;
        var held = person.skills().get(at);
        return with(
                person,
                at,
                change.kind() == FirstPlace.Kind.RAISE
                        ? SkillHeld.of(
                                held.text(),
                                change.toLevel() + " of 5",
                                held.evidence(),
                                held.grade())
                        : new SkillHeld(
                                held.text(),
                                held.levelWritten(),
                                held.level(),
                                "",
                                EvidenceGrade.CONFIRMED));
    }

    private static List<List<FirstPlace.Change>> withoutOne(List<FirstPlace.Change> changes) {
        var all = new ArrayList<List<FirstPlace.Change>>();
        for (int at = 0; at < changes.size(); at++) {
            var fewer = new ArrayList<>(changes);
            fewer.remove(at);
            all.add(fewer);
        }
        return all;
    }

    private static Profile learnt(Profile person, String text, int level) {
        var more = new ArrayList<>(person.skills());
        more.add(SkillHeld.of(text, level + " of 5", "", EvidenceGrade.JUSTIFIED));
        return person.withSkills(more);
    }

    private static Profile with(Profile person, int at, SkillHeld skill) {
        var others = new ArrayList<>(person.skills());
        others.set(at, skill);
        return person.withSkills(others);
    }

    private boolean first(PeoplePool pool, String id) {
        var ranked = ranked(pool);
        return !ranked.isEmpty()
                && ranked.getFirst().personId().equals(id)
                && !ranked.getFirst().tiedWithNext();
    }

    private int fit(PeoplePool pool, String id) {
        return ranked(pool).stream()
                .filter(one -> one.personId().equals(id))
                .mapToInt(Candidate::fit)
                .findFirst()
                .orElse(-1);
    }

    private List<Candidate> ranked(PeoplePool pool) {
        return ranking.rank(pool, Map.of(), SEAT.seat(), SEAT.role()).candidates();
    }
}
