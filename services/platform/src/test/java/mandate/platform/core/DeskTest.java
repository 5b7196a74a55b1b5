package mandate.platform.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import mandate.platform.core.Desk.Overtaken;
import mandate.platform.core.Desk.Settled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class DeskTest {
    private static final Key ATLAS = new Key("default", "atlas");
    private static final Author OFFICE =
            new Author("default", "program-office", Instant.parse("2026-11-23T08:00:00Z"));

    private final Drawer drawer = new Drawer();
    private final Desk<String> desk = new Desk<>(drawer);
    private final List<String> seen = new ArrayList<>();

    @Test
    void a_first_decision_sees_nothing_and_creates() {
        desk.settle(ATLAS, this::append).as(StepVerifier::create).expectNext("a").verifyComplete();
        assertThat(drawer.state()).isEqualTo("a");
        assertThat(drawer.version()).isEqualTo(1);
    }

    @Test
    void an_answer_that_changes_nothing_writes_nothing() {
        desk.settle(ATLAS, kept -> Settled.unchanged("as it was"))
                .as(StepVerifier::create)
                .expectNext("as it was")
                .verifyComplete();
        assertThat(drawer.keeps).isZero();
    }

    @Test
    void the_answer_comes_only_after_its_write_was_kept() {
        var done = Sinks.<Boolean>one();
        drawer.keeping = write -> done.asMono();
        StepVerifier.create(desk.settle(ATLAS, this::append))
                .expectSubscription()
                .then(() -> assertThat(drawer.keeps).isEqualTo(1))
                .expectNoEvent(Duration.ofMillis(20))
                .then(() -> done.tryEmitValue(true))
                .expectNext("a")
                .verifyComplete();
    }

    @Test
    void it_decides_anew_over_what_a_rival_left() {
        drawer.rivals = 3;
        desk.settle(ATLAS, this::append)
                .as(StepVerifier::create)
                .expectNext("rrra")
                .verifyComplete();
        assertThat(seen).containsExactly("nothing", "r", "rr", "rrr");
        assertThat(drawer.state()).isEqualTo("rrra");
    }

    @Test
    void a_decision_that_a_rival_made_needless_is_not_written() {
        drawer.rivals = 1;
        desk.settle(ATLAS, kept -> kept == null ? append(null) : Settled.unchanged("too late"))
                .as(StepVerifier::create)
                .expectNext("too late")
                .verifyComplete();
        assertThat(drawer.state()).isEqualTo("r");
    }

    @Test
    void it_gives_up_loudly_after_fifty_more_attempts_and_says_where() {
        drawer.rivals = Integer.MAX_VALUE;
        desk.settle(ATLAS, this::append)
                .as(StepVerifier::create)
                .expectErrorSatisfies(
                        e -> {
                            assertThat(Exceptions.isRetryExhausted(e)).isTrue();
                            assertThat(e)
                                    .hasCauseInstanceOf(Overtaken.class)
                                    .hasRootCauseMessage("Overtaken at default/atlas");
                        })
                .verify();
        assertThat(seen).hasSize(51);
    }

    @Test
    void a_store_that_fails_is_not_asked_again() {
        drawer.keeping = write -> Mono.error(new IllegalStateException("disk full"));
        desk.settle(ATLAS, this::append)
                .as(StepVerifier::create)
                .expectErrorMessage("disk full")
                .verify();
        assertThat(seen).hasSize(1);
    }

    private Settled<String, String> append(@Nullable Kept<String> kept) {
        var before = kept == null ? "" : kept.state();
        seen.add(kept == null ? "nothing" : before);
        return new Settled<>(before + "a", Drawer.write(kept, before + "a"));
    }

    /** One document, and rivals who change it between reading and writing. */
    private static final class Drawer implements Documents<String> {
        private interface Keeping {
            Mono<Boolean> keep(Write<String> write);
        }

        private @Nullable Kept<String> document;
        private int rivals;
        private int keeps;
        private Keeping keeping = write -> Mono.fromSupplier(() -> compareAndSet(write));

        String state() {
            return Objects.requireNonNull(document).state();
        }

        long version() {
            return document == null ? 0 : document.version();
        }

        @Override
        public Mono<Kept<String>> find(Key key) {
            return Mono.defer(() -> Mono.justOrEmpty(document));
        }

        @Override
        public Mono<Boolean> keep(Write<String> write) {
            keeps++;
            if (rivals-- > 0) {
                var before = document == null ? "" : document.state();
                compareAndSet(write(document, before + "r"));
            }
            return keeping.keep(write);
        }

        private boolean compareAndSet(Write<String> write) {
            if (write.expectedVersion() != version()) return false;
            document =
                    new Kept<>(
                            write.key(),
                            version() + 1,
                            write.told(),
                            write.state(),
                            write.inbox(),
                            write.replies());
            return true;
        }

        static Write<String> write(@Nullable Kept<String> kept, String state) {
            return kept == null
                    ? Write.create(ATLAS, state, List.of(), OFFICE)
                    : Write.change(kept, state, List.of(), OFFICE);
        }

        @Override
        public Flux<Kept<String>> findAll(Collection<Key> keys) {
            throw new UnsupportedOperationException("One document is enough for a desk");
        }

        @Override
        public Flux<Kept<String>> page(String organisation, String after, int limit) {
            throw new UnsupportedOperationException("One document is enough for a desk");
        }

        @Override
        public Flux<Kept<String>> everything() {
            throw new UnsupportedOperationException("One document is enough for a desk");
        }

        @Override
        public Mono<Boolean> keepMany(List<Write<String>> writes) {
            throw new UnsupportedOperationException("One document is enough for a desk");
        }
    }
}
