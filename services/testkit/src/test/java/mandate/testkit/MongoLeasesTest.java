package mandate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import mandate.embedded.EmbeddedStore;
import mandate.platform.document.MongoLeases;
import mandate.platform.relay.Lease;
import mandate.platform.relay.LeaseStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MongoLeasesTest {
    private static final EmbeddedStore STORE = EmbeddedStore.start(null, 0);
    private static final MongoClient CLIENT = MongoClients.create(STORE.connectionString());
    private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private final LeaseStore leases =
            new MongoLeases(
                    CLIENT.getDatabase(Servers.freshName("leases")).getCollection("leases"));

    @AfterAll
    static void stop() {
        CLIENT.close();
        STORE.close();
    }

    @Test
    void the_first_to_ask_gets_the_lease() {
        assertThat(acquire("north", 0).blockOptional())
                .contains(new Lease("north", 1, EIGHT.plusSeconds(10)));
        assertThat(acquire("south", 9).blockOptional()).isEmpty();
    }

    @Test
    void its_holder_renews_it_under_the_same_number_even_after_its_end() {
        acquire("north", 0).block();
        assertThat(acquire("north", 6).blockOptional())
                .contains(new Lease("north", 1, EIGHT.plusSeconds(16)));
        assertThat(acquire("north", 60).blockOptional())
                .contains(new Lease("north", 1, EIGHT.plusSeconds(70)));
    }

    @Test
    void once_it_has_ended_another_takes_it_under_the_next_number() {
        acquire("north", 0).block();
        assertThat(acquire("south", 10).blockOptional())
                .contains(new Lease("south", 2, EIGHT.plusSeconds(20)));
        assertThat(acquire("north", 11).blockOptional()).isEmpty();
        assertThat(acquire("north", 20).map(Lease::fence).blockOptional()).contains(3L);
    }

    @Test
    void leases_of_different_names_are_strangers() {
        acquire("north", 0).block();
        assertThat(leases.acquire("other", "south", EIGHT, TEN_SECONDS).blockOptional())
                .contains(new Lease("south", 1, EIGHT.plusSeconds(10)));
    }

    @Test
    void of_many_who_ask_first_at_once_one_gets_it() {
        for (int round = 0; round < 20; round++)
            assertThat(granted("first-" + round, 0)).hasSize(1);
    }

    @Test
    void of_its_holder_and_others_who_ask_at_its_end_one_gets_it() {
        for (int round = 0; round < 50; round++) {
            var name = "ended-" + round;
            leases.acquire(name, "north", EIGHT, TEN_SECONDS).block();
            assertThat(granted(name, 30)).hasSize(1);
        }
    }

    private List<Lease> granted(String name, long second) {
        var granted =
                Flux.just("east", "north", "south", "west")
                        .flatMap(
                                holder ->
                                        leases.acquire(
                                                name,
                                                holder,
                                                EIGHT.plusSeconds(second),
                                                TEN_SECONDS))
                        .collectList();
        return Objects.requireNonNull(granted.block());
    }

    private Mono<Lease> acquire(String holder, long second) {
        return leases.acquire("relay-plans", holder, EIGHT.plusSeconds(second), TEN_SECONDS);
    }
}
