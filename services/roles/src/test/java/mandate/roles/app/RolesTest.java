package mandate.roles.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.core.Expectation;
import mandate.roles.app.Roles.Outcome;
import mandate.roles.domain.Coaches;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.RoleHistory.Version;
import mandate.roles.domain.RoleState;
import mandate.testkit.MemoryDocuments;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class RolesTest {
    private static final String COACH = "garden-coach";
    private static final RoleDefinition BEGINNER = Coaches.knowingPlants(2);
    private static final RoleDefinition EXPERT = Coaches.knowingPlants(5);
    private static final Author OFFICE = author("default");
    private static final Author OTHERS = author("north-works");
    private static final Expectation ABSENT = new Expectation.Absent();

    private final MemoryDocuments<RoleHistory> documents = new MemoryDocuments<>();
    private final Roles roles =
            new Roles(
                    documents,
                    (by, role) ->
                            new Announcement(
                                    "defined",
                                    "%s %s %d"
                                            .formatted(
                                                    by.actor(),
                                                    role.id(),
                                                    role.current().number())));

    @Test
    void a_new_role_has_a_first_version_and_is_announced() {
        var outcome = define(ABSENT, BEGINNER);
        assertThat(outcome).isEqualTo(new Outcome.Defined(history(OFFICE), true));
        assertThat(history(OFFICE).current())
                .isEqualTo(new Version(1, BEGINNER, "u-17", "2026-11-23T08:00:00Z", "why not"));
        assertThat(announced()).containsExactly("u-17 garden-coach 1");
    }

    @Test
    void a_change_is_the_next_version_and_the_old_one_stays() {
        define(ABSENT, BEGINNER);
        var outcome = define(new Expectation.At(1), EXPERT);
        assertThat(outcome).isEqualTo(new Outcome.Defined(history(OFFICE), false));
        assertThat(history(OFFICE).versions())
                .extracting(Version::definition)
                .containsExactly(BEGINNER, EXPERT);
        assertThat(announced()).containsExactly("u-17 garden-coach 1", "u-17 garden-coach 2");
    }

    @Test
    void a_change_that_changes_nothing_is_neither_kept_nor_announced() {
        define(ABSENT, BEGINNER);
        assertThat(define(new Expectation.At(1), BEGINNER))
                .isEqualTo(new Outcome.Unchanged(history(OFFICE)));
        assertThat(history(OFFICE).versions()).hasSize(1);
        assertThat(announced()).hasSize(1);
    }

    @Test
    void a_stale_expectation_is_refused_with_the_present_version() {
        assertThat(define(new Expectation.At(1), BEGINNER)).isEqualTo(new Outcome.Stale(null));
        assertThat(define(new Expectation.Present(), BEGINNER)).isEqualTo(new Outcome.Stale(null));
        define(ABSENT, BEGINNER);
        define(new Expectation.Present(), EXPERT);
        assertThat(define(new Expectation.At(1), BEGINNER)).isEqualTo(new Outcome.Stale(2L));
        assertThat(define(ABSENT, BEGINNER)).isEqualTo(new Outcome.Stale(2L));
        assertThat(history(OFFICE).current().definition()).isEqualTo(EXPERT);
        assertThat(announced()).hasSize(2);
    }

    @Test
    void what_the_product_brings_along_is_added_and_brought_up_to_date() {
        assertThat(supply(BEGINNER)).isTrue();
        assertThat(supply(BEGINNER)).isFalse();
        assertThat(supply(EXPERT)).isTrue();
        assertThat(history(OFFICE).versions())
                .extracting(Version::definition)
                .containsExactly(BEGINNER, EXPERT);
        assertThat(announced())
                .containsExactly("built-in garden-coach 1", "built-in garden-coach 2");
    }

    @Test
    void what_somebody_wrote_is_not_overwritten_by_the_product() {
        supply(BEGINNER);
        define(new Expectation.At(1), EXPERT);
        assertThat(supply(Coaches.knowingPlants(1))).isFalse();
        assertThat(history(OFFICE).current().definition()).isEqualTo(EXPERT);
        assertThat(announced()).hasSize(2);
    }

    @Test
    void a_retired_role_is_announced_once_and_can_be_recalled() {
        define(ABSENT, BEGINNER);
        var retired = Objects.requireNonNull(roles.retire(OFFICE, COACH, "closed").block());
        assertThat(retired.state()).isEqualTo(RoleState.RETIRED);
        assertThat(roles.retire(OFFICE, COACH, "again").block()).isEqualTo(retired);
        assertThat(announced()).hasSize(2);
        assertThat(Objects.requireNonNull(roles.recall(OFFICE, COACH).block()).state())
                .isEqualTo(RoleState.IN_USE);
        assertThat(announced()).hasSize(3);
        assertThat(roles.retire(OFFICE, "nobody", "").blockOptional()).isEmpty();
    }

    @Test
    void a_removed_role_is_shown_no_more_but_its_versions_are_read() {
        define(ABSENT, BEGINNER);
        roles.remove(OFFICE, COACH).block();
        assertThat(roles.find(OFFICE, COACH).blockOptional()).isEmpty();
        assertThat(roles.remove(OFFICE, COACH).blockOptional()).isEmpty();
        assertThat(roles.versions(OFFICE, COACH).map(RoleHistory::versions).block()).hasSize(1);
        assertThat(announced()).hasSize(2);
    }

    @Test
    void a_role_that_is_defined_again_goes_on_counting_its_versions() {
        define(ABSENT, BEGINNER);
        roles.remove(OFFICE, COACH).block();
        assertThat(define(new Expectation.At(1), BEGINNER)).isEqualTo(new Outcome.Stale(null));
        assertThat(define(ABSENT, BEGINNER)).isEqualTo(new Outcome.Defined(history(OFFICE), true));
        assertThat(history(OFFICE).current().number()).isEqualTo(2);
    }

    @Test
    void the_product_does_not_bring_back_what_somebody_took_away() {
        supply(BEGINNER);
        roles.remove(OFFICE, COACH).block();
        assertThat(supply(EXPERT)).isFalse();
        assertThat(roles.find(OFFICE, COACH).blockOptional()).isEmpty();
    }

    @Test
    void a_page_is_full_although_roles_were_removed_from_it() {
        for (var id : List.of("a", "b", "c", "d", "e"))
            roles.define(OFFICE, id, ABSENT, BEGINNER, "").block();
        for (var id : List.of("a", "c", "d")) roles.remove(OFFICE, id).block();
        assertThat(roles.page(OFFICE, "", 2).map(RoleHistory::id).collectList().block())
                .containsExactly("b", "e");
        assertThat(roles.page(OFFICE, "b", 2).map(RoleHistory::id).collectList().block())
                .containsExactly("e");
    }

    @Test
    void organisations_do_not_see_each_others_roles() {
        define(ABSENT, BEGINNER);
        assertThat(roles.find(OTHERS, COACH).blockOptional()).isEmpty();
        assertThat(roles.define(OTHERS, COACH, ABSENT, EXPERT, "").block())
                .isInstanceOf(Outcome.Defined.class);
        assertThat(history(OFFICE).current().definition()).isEqualTo(BEGINNER);
    }

    @Test
    void the_library_is_by_id() {
        for (var id : List.of("weaver", "baker", "smith"))
            roles.define(OFFICE, id, ABSENT, BEGINNER, "").block();
        roles.define(OTHERS, "miller", ABSENT, BEGINNER, "").block();
        assertThat(roles.page(OFFICE, "", 100).map(RoleHistory::id).collectList().block())
                .containsExactly("baker", "smith", "weaver");
    }

    @Test
    void of_many_who_change_the_same_version_one_succeeds() {
        define(ABSENT, Coaches.knowingPlants(0));
        var outcomes =
                Flux.range(1, 5)
                        .flatMap(
                                level ->
                                        roles.define(
                                                        OFFICE,
                                                        COACH,
                                                        new Expectation.At(1),
                                                        Coaches.knowingPlants(level),
                                                        "")
                                                .subscribeOn(Schedulers.boundedElastic()))
                        .collectList()
                        .block();
        assertThat(outcomes).filteredOn(Outcome.Defined.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(new Outcome.Stale(2L)::equals).hasSize(4);
        assertThat(history(OFFICE).versions()).hasSize(2);
    }

    private Outcome define(Expectation expectation, RoleDefinition definition) {
        var defined = roles.define(OFFICE, COACH, expectation, definition, "why not");
        return Objects.requireNonNull(defined.block());
    }

    private boolean supply(RoleDefinition definition) {
        var product = new Author("default", "built-in", Instant.parse("2026-11-21T08:00:00Z"));
        return Objects.requireNonNull(roles.supply(product, COACH, definition).block());
    }

    private RoleHistory history(Author by) {
        return Objects.requireNonNull(roles.find(by, COACH).block());
    }

    private List<String> announced() {
        return documents.told().stream().map(told -> told.announcement().data()).toList();
    }

    private static Author author(String organisation) {
        return new Author(organisation, "u-17", Instant.parse("2026-11-23T08:00:00Z"));
    }
}
