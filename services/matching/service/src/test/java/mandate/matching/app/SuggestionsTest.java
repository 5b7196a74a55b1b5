package mandate.matching.app;

import static mandate.matching.app.MatchingInMemory.CIRCLE;
import static mandate.matching.app.MatchingInMemory.OFFICE;
import static mandate.matching.app.MatchingInMemory.person;
import static mandate.matching.app.MatchingInMemory.wanting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @Test
    void a_confirmed_phrase_is_a_word_of_the_role_from_then_on_and_until_it_is_taken_back() {
        var world = MatchingInMemory.with(person("agnes", 60, false), floorWalker());
        world.hear(world.told(1, wanting(1, 40)));
        world.suggestions.make(List.of(CIRCLE)).block();
        int before = fit(world, "bo");

        var confirmed =
                Objects.requireNonNull(
                        world.confirmations
                                .confirm(OFFICE, PHRASE, "urn:mandate:skill:listening", "listening")
                                .block());
        assertThat(shown(world).ready()).isFalse();
        world.suggestions.make(List.of(CIRCLE)).block();
        int after = fit(world, "bo");

        assertThat(shown(world).ready()).isTrue();
        assertThat(after).isGreaterThan(before).isEqualTo(fit(world, "agnes"));
        world.confirmations.withdraw(OFFICE, confirmed.id()).block();
        world.suggestions.make(List.of(CIRCLE)).block();
        assertThat(fit(world, "bo")).isEqualTo(before);
    }

    @Test
    void a_phrase_confirmed_under_another_uri_speaks_by_the_name_of_the_skill() {
        var world = MatchingInMemory.with(floorWalker());
        world.hear(world.told(1, wanting(1, 40)));
        world.suggestions.make(List.of(CIRCLE)).block();
        int before = fit(world, "bo");

        world.confirmations.confirm(OFFICE, PHRASE, "urn:other:7", "Écouter").block();
        world.suggestions.make(List.of(CIRCLE)).block();

        assertThat(fit(world, "bo")).isGreaterThan(before);
    }

    private static final String PHRASE = "walks the shop floor";

    private static People.Sent floorWalker() {
        var fields = new HashMap<String, Object>(person("bo", 60, false).tree());
        fields.put("skills", List.of(Map.of("text", PHRASE, "level", "5 of 5")));
        return new People.Sent("bo", fields);
    }

    private static int fit(MatchingInMemory world, String person) {
        var made = Objects.requireNonNull(shown(world).state().made());
        var ranked = Objects.requireNonNull(made.seats().getFirst().suggestion());
        return ranked.candidates().stream()
                .filter(one -> one.personId().equals(person))
                .findFirst()
                .orElseThrow()
                .fit();
    }

    private static Suggestions.Shown shown(MatchingInMemory world) {
        return Objects.requireNonNull(world.suggestions.find(OFFICE, "circle", 1).block());
    }
}
