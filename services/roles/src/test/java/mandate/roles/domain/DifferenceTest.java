package mandate.roles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mandate.roles.domain.Difference.Change;
import mandate.roles.domain.Difference.Kind;
import mandate.roles.domain.RoleDefinition.Level;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final int TRIALS = 2_000;

    @Test
    void a_higher_level_of_a_skill_is_one_change_that_names_the_skill() {
        assertThat(Difference.between(Coaches.knowingPlants(2), Coaches.knowingPlants(4)))
                .containsExactly(
                        new Change(
                                "skills",
                                new Text("knowing plants", "connaître les plantes"),
                                "level",
                                Kind.CHANGED,
                                new Text("2", "2"),
                                new Text("4", "4")));
    }

    @Test
    void what_is_new_or_gone_is_shown_whole_and_once() {
        var skilled = Coaches.knowingPlants(2);
        var bare = Coaches.coach(List.of(), Level.GROUND);
        var gone = Difference.between(skilled, bare);
        assertThat(gone).hasSize(1);
        assertThat(gone.getFirst().kind()).isEqualTo(Kind.REMOVED);
        assertThat(gone.getFirst().after()).isNull();
        assertThat(gone.getFirst().before())
                .satisfies(text -> assertThat(String.valueOf(text)).contains("knowing plants · 2"));
        assertThat(Difference.between(bare, skilled))
                .extracting(Change::kind)
                .containsExactly(Kind.ADDED);
    }

    @Test
    void a_level_that_is_taken_away_is_a_change_of_the_level() {
        var change =
                Difference.between(
                        Coaches.coach(List.of(), Level.GROUND), Coaches.coach(List.of(), null));
        assertThat(change)
                .containsExactly(
                        new Change(
                                "level",
                                null,
                                null,
                                Kind.REMOVED,
                                new Text("ground", "terrain"),
                                null));
    }

    /** The law that makes it trustworthy: silence means that nothing changed. */
    @Test
    void there_is_a_difference_exactly_when_two_definitions_are_not_equal() {
        var roles = new RandomRoles(4);
        for (int trial = 0; trial < TRIALS; trial++) {
            var one = roles.next();
            var other = trial % 2 == 0 ? roles.next() : touched(one, roles.next(), trial);
            assertThat(Difference.between(one, one)).isEmpty();
            assertThat(Difference.between(one, other).isEmpty())
                    .as("%s%n%s", one, other)
                    .isEqualTo(one.equals(other));
        }
    }

    @Test
    void the_way_back_takes_away_what_the_way_there_added() {
        var roles = new RandomRoles(5);
        for (int trial = 0; trial < TRIALS; trial++) {
            var one = roles.next();
            var other = roles.next();
            var there = Difference.between(one, other);
            var back = Difference.between(other, one);
            assertThat(back.stream().map(DifferenceTest::inEnglish))
                    .containsExactlyInAnyOrderElementsOf(
                            there.stream()
                                    .map(DifferenceTest::reversed)
                                    .map(DifferenceTest::inEnglish)
                                    .toList());
        }
    }

    /** An item goes by its English name; the French one may be what changed. */
    private static Change inEnglish(Change change) {
        var item = change.item();
        return new Change(
                change.field(),
                item == null ? null : new Text(item.en(), item.en()),
                change.part(),
                change.kind(),
                change.before(),
                change.after());
    }

    private static Change reversed(Change change) {
        var kind =
                switch (change.kind()) {
                    case ADDED -> Kind.REMOVED;
                    case REMOVED -> Kind.ADDED;
                    case CHANGED -> Kind.CHANGED;
                    case REORDERED -> Kind.REORDERED;
                };
        return new Change(
                change.field(),
                change.item(),
                change.part(),
                kind,
                change.after(),
                change.before());
    }

    /** The same role but for one component, each in its turn. */
    private static RoleDefinition touched(RoleDefinition one, RoleDefinition by, int trial) {
        int n = trial / 2 % 16;
        return new RoleDefinition(
                n == 0 ? by.name() : one.name(),
                n == 1 ? by.serves() : one.serves(),
                n == 2 ? by.purpose() : one.purpose(),
                n == 3 ? by.duties().reversed() : one.duties(),
                n == 4 ? one.traits().reversed() : one.traits(),
                n == 5 ? by.skills() : one.skills(),
                n == 6 ? by.orientation() : one.orientation(),
                n == 7 ? by.obligation() : one.obligation(),
                n == 8 ? by.authority() : one.authority(),
                n == 9 ? by.seniority() : one.seniority(),
                n == 10 ? by.level() : one.level(),
                n == 11 ? one.kpis().reversed() : one.kpis(),
                n == 12 ? by.reporting() : one.reporting(),
                n == 13 ? by.inPersonPct() : one.inPersonPct(),
                n == 14 ? by.review() : one.review(),
                n == 15 ? one.sources().reversed() : one.sources());
    }
}
