package mandate.matching.app;

import static mandate.matching.app.MatchingInMemory.CIRCLE;
import static mandate.matching.app.MatchingInMemory.OFFICE;
import static mandate.matching.app.MatchingInMemory.person;
import static mandate.matching.app.MatchingInMemory.wanting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import mandate.platform.core.Expectation;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    @Test
    void one_suggestion_is_made_for_one_revision_and_the_same_people() {
        var world = MatchingInMemory.with(person("agnes", 60, false));
        world.hear(world.told(1, wanting(1, 40)));

        world.suggestions.make(List.of(CIRCLE)).block();
        world.suggestions.make(List.of(CIRCLE)).block();

        assertThat(world.suggestionDocuments.told()).hasSize(1);
        assertThat(shown(world).ready()).isTrue();
    }

    @Test
    void a_new_person_makes_it_old_until_everybody_is_read_and_it_is_made_anew() {
        var world = MatchingInMemory.with(person("agnes", 60, false));
        world.hear(world.told(1, wanting(1, 40)));
        world.suggestions.make(List.of(CIRCLE)).block();

        world.people.put(OFFICE, person("bo", 80, false), new Expectation.Absent()).block();
        assertThat(shown(world).ready()).isFalse();
        world.memory.reload(List.of(OFFICE.key("bo"))).block();
        assertThat(shown(world).ready()).isFalse();
        world.suggestions.make(List.of(CIRCLE)).block();

        assertThat(shown(world).ready()).isTrue();
        var made = Objects.requireNonNull(shown(world).state().made());
        assertThat(made.people()).isEqualTo(2);
    }

    @Test
    void a_revision_that_has_not_been_heard_of_yet_is_pending() {
        var world = MatchingInMemory.with(person("agnes", 60, false));
        world.hear(world.told(1, wanting(1, 40)));
        world.suggestions.make(List.of(CIRCLE)).block();
        assertThat(
                        Objects.requireNonNull(world.suggestions.find(OFFICE, "circle", 2).block())
                                .ready())
                .isFalse();
    }

    private static Suggestions.Shown shown(MatchingInMemory world) {
        return Objects.requireNonNull(world.suggestions.find(OFFICE, "circle", 1).block());
    }
}
