package mandate.matching.app;

import static mandate.matching.app.MatchingInMemory.CIRCLE;
import static mandate.matching.app.MatchingInMemory.asking;
import static mandate.matching.app.MatchingInMemory.person;
import static mandate.matching.app.MatchingInMemory.wanting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import mandate.matching.app.Heard.MandateOver;
import mandate.platform.core.Position;
import org.junit.jupiter.api.Test;

class WishesTest {
    @Test
    void a_mandate_that_is_asked_for_takes_capacity_once_however_often_it_is_told() {
        var world = MatchingInMemory.with(person("agnes", 60, false));
        var wanted = world.told(1, wanting(1, 40));
        var asked = world.told(2, asking("m1", "agnes", false));

        for (var told : List.of(wanted, asked, asked, wanted, asked)) world.hear(told);

        assertThat(world.find("agnes").held()).hasSize(1);
        assertThat(said(world)).containsOnlyOnce("confirmed m1");
    }

    @Test
    void what_comes_too_early_waits_for_what_was_before() {
        var world = MatchingInMemory.with(person("agnes", 60, false));
        var wanted = world.told(1, wanting(1, 40));
        var asked = world.told(2, asking("m1", "agnes", false));

        world.hear(asked);
        assertThat(world.find("agnes").held()).isEmpty();
        world.hear(wanted);

        assertThat(world.find("agnes").held()).hasSize(1);
    }

    @Test
    void any_order_and_any_repetition_ends_in_the_same_books() {
        for (int seed = 0; seed < 200; seed++) {
            var world = MatchingInMemory.with(person("agnes", 60, false), person("bo", 30, false));
            var told = new ArrayList<Wishes.Told>();
            told.add(world.told(1, wanting(1, 40)));
            told.add(world.told(2, asking("m1", "agnes", false)));
            told.add(world.told(3, asking("m2", "bo", false)));
            told.add(world.told(4, new MandateOver("m1", "agnes")));
            told.add(world.told(5, wanting(2, 20)));
            told.addAll(List.copyOf(told));
            Collections.shuffle(told, new Random(seed));

            told.forEach(world::hear);

            assertThat(world.find("agnes").held()).as("seed " + seed).isEmpty();
            assertThat(world.find("bo").held()).as("seed " + seed).isEmpty();
            assertThat(said(world))
                    .as("seed " + seed)
                    .containsOnlyOnce("confirmed m1")
                    .containsOnlyOnce("refused m2 CAPACITY");
            var kept = Objects.requireNonNull(world.suggestionDocuments.find(CIRCLE).block());
            assertThat(kept.state().revision()).as("seed " + seed).isEqualTo(2);
            assertThat(kept.inbox().last("initiative:default/circle")).isEqualTo(5);
            assertThat(kept.inbox().parked()).isEmpty();
        }
    }

    @Test
    void a_person_who_is_not_there_is_refused_by_the_initiative() {
        var world = MatchingInMemory.with();
        world.hear(world.told(1, wanting(1, 40)));
        world.hear(world.told(2, asking("m1", "nobody", false)));
        assertThat(said(world)).contains("refused m1 NO_SUCH_PERSON");
    }

    @Test
    void ownership_that_exists_is_booked_even_beyond_capacity() {
        var world = MatchingInMemory.with(person("agnes", 10, false));
        world.hear(world.told(1, wanting(1, 40)));
        world.hear(world.told(2, asking("m1", "agnes", true)));
        assertThat(world.find("agnes").held()).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_never_parked() {
        var world = MatchingInMemory.with(person("agnes", 60, false));
        var unreadable =
                new Wishes.Told(
                        MatchingInMemory.OFFICE,
                        CIRCLE,
                        new Position("initiative:default/circle", 2),
                        "any.v1",
                        "garbage");
        assertThatThrownBy(() -> world.hear(unreadable)).hasMessageContaining("garbage");
        world.hear(world.told(1, wanting(1, 40)));
        var kept = Objects.requireNonNull(world.suggestionDocuments.find(CIRCLE).block());
        assertThat(kept.state().revision()).isEqualTo(1);
    }

    private static List<String> said(MatchingInMemory world) {
        var all = new ArrayList<String>();
        for (var told : world.personDocuments.told())
            all.add(told.announcement().type() + " " + told.announcement().data());
        for (var told : world.suggestionDocuments.told())
            all.add(told.announcement().type() + " " + told.announcement().data());
        return all;
    }
}
