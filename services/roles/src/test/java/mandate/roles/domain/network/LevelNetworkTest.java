package mandate.roles.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mandate.roles.domain.Coaches;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleDefinition.Link;
import mandate.roles.domain.RoleDefinition.Reporting;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.Text;
import mandate.roles.domain.network.Holding.Asked;
import mandate.roles.domain.network.Holding.News;
import mandate.roles.domain.network.LevelNetwork.Bridge;
import mandate.roles.domain.network.LevelNetwork.Missing;
import org.junit.jupiter.api.Test;

class LevelNetworkTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final RoleHistory HEAD = role("head", Level.STRATEGY);
    private static final RoleHistory LINK = role("link", Level.COORDINATION, Level.STRATEGY);
    private static final RoleHistory HOST = role("host", Level.GROUND);

    @Test
    void whoever_has_a_confirmed_mandate_holds_the_level_of_its_role() {
        var network = network(List.of(HEAD, LINK, HOST), "host");
        var ground = network.levels().getLast();
        assertThat(ground.level()).isEqualTo(Level.GROUND);
        assertThat(ground.roles().getFirst().holders())
                .extracting(LevelNetwork.Holder::personId)
                .containsExactly("P-host");
    }

    @Test
    void a_level_that_nobody_holds_is_missing_and_so_is_one_without_a_role() {
        assertThat(network(List.of(HEAD, HOST), "host").missing())
                .extracting(Missing::rule, Missing::code, Missing::levels)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "R32", "LEVEL_NOT_HELD", List.of(Level.STRATEGY)),
                        org.assertj.core.groups.Tuple.tuple(
                                "R32", "LEVEL_WITHOUT_ROLE", List.of(Level.COORDINATION)));
    }

    @Test
    void levels_that_are_held_must_be_linked_by_one_of_the_two() {
        var network = network(List.of(HEAD, LINK, HOST), "head", "link", "host");
        assertThat(network.links())
                .containsExactly(
                        new Bridge(Level.STRATEGY, Level.COORDINATION, List.of("link")),
                        new Bridge(Level.COORDINATION, Level.GROUND, List.of()));
        assertThat(network.missing())
                .extracting(Missing::code)
                .containsExactly("LEVELS_NOT_LINKED");
        assertThat(network.missing().getFirst().message().en()).contains("coordination", "ground");
    }

    @Test
    void where_nobody_coordinates_strategy_and_ground_are_next_to_each_other() {
        var network = network(List.of(HEAD, LINK, HOST), "head", "host");
        assertThat(network.links())
                .containsExactly(new Bridge(Level.STRATEGY, Level.GROUND, List.of()));
    }

    @Test
    void a_retired_role_counts_for_those_who_still_hold_it_and_for_nobody_else() {
        var retired = HOST.retired("u-17", "2026-12-01T00:00:00Z", "");
        assertThat(network(List.of(retired), "host").levels().getLast().roles()).hasSize(1);
        assertThat(network(List.of(retired)).levels().getLast().roles()).isEmpty();
    }

    @Test
    void a_draft_is_at_no_level() {
        var draft =
                RoleHistory.of("draft")
                        .rewritten(Coaches.coach(List.of(), Level.GROUND), "u-17", "2026", "");
        assertThat(network(List.of(draft)).levels())
                .allSatisfy(floor -> assertThat(floor.roles()).isEmpty());
    }

    private static LevelNetwork network(List<RoleHistory> library, String... held) {
        var holdings = new ArrayList<Holdings>();
        for (var role : held) {
            var asked = new Asked("whole", "2027-01", "2027-06", role, 1L);
            holdings.add(
                    Holdings.of("initiative-" + role)
                            .after("m1", "P-" + role, new News.Requested(asked))
                            .after("m1", "P-" + role, new News.Confirmed()));
        }
        return LevelNetwork.of(library, holdings, JANUARY);
    }

    private static RoleHistory role(String id, Level level, Level... links) {
        var coach = Coaches.coach(Coaches.knowingPlants(2).skills(), level);
        var linked =
                new RoleDefinition(
                        coach.name(),
                        coach.serves(),
                        coach.purpose(),
                        coach.duties(),
                        coach.traits(),
                        coach.skills(),
                        coach.orientation(),
                        coach.obligation(),
                        coach.authority(),
                        coach.seniority(),
                        coach.level(),
                        coach.kpis(),
                        new Reporting(
                                null,
                                Stream.of(links)
                                        .map(with -> new Link(with, new Text("Talk.", "Parler.")))
                                        .toList()),
                        coach.inPersonPct(),
                        coach.review(),
                        coach.sources());
        return RoleHistory.of(id).rewritten(linked, "u-17", "2026-11-23T08:00:00Z", "");
    }
}
