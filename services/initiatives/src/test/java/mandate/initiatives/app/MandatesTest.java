package mandate.initiatives.app;

import static mandate.initiatives.domain.owning.OwningFixtures.accepting;
import static mandate.initiatives.domain.owning.OwningFixtures.readingCircle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import mandate.initiatives.app.Mandates.Outcome;
import mandate.initiatives.domain.owning.Decision;
import mandate.initiatives.domain.owning.Initiative;
import mandate.initiatives.domain.owning.Mandate;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.core.Position;
import mandate.platform.core.Write;
import mandate.testkit.MemoryDocuments;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class MandatesTest {
    private static final Author OFFICE =
            new Author("default", "program-office", Instant.parse("2026-11-23T09:00:00Z"));
    private static final Duration MOMENT = Duration.ofMillis(120);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MemoryDocuments<Initiative> documents = new MemoryDocuments<>();
    private final Mandates mandates = new Mandates(documents, new Plain());

    @Test
    void a_suggestion_that_is_still_on_its_way_can_be_accepted() {
        keep(readingCircle().with(null));
        var asked = mandates.ask(OFFICE, "reading-circle", accepting("agnes"), null);

        var heard = Mono.delay(MOMENT).then(hear()).then(Mono.delay(MOMENT)).then(confirmed());
        var both = Mono.zip(asked, heard.thenReturn(true));

        var outcome = Objects.requireNonNull(both.block(PATIENCE)).getT1();
        assertThat(outcome).isInstanceOf(Outcome.Standing.class);
        var mandate = ((Outcome.Standing) outcome).mandate();
        assertThat(mandate.origin()).isEqualTo(Mandate.Origin.ACCEPTED);
        assertThat(documents.told()).hasSize(1);
    }

    @Test
    void r28_a_reason_is_asked_for_when_no_suggestion_comes() {
        keep(readingCircle().with(null));

        var outcome =
                mandates.ask(OFFICE, "reading-circle", accepting("agnes"), null).block(PATIENCE);

        assertThat(outcome).isEqualTo(new Outcome.Refused(new Decision.ReasonNeeded("agnes")));
        assertThat(documents.told()).isEmpty();
    }

    private Mono<Void> hear() {
        var suggested = Objects.requireNonNull(readingCircle().suggested());
        var at = new Position("suggestion:default/reading-circle", 1);
        return mandates.hear(OFFICE, OFFICE.key("reading-circle"), at, suggested);
    }

    private Mono<Void> confirmed() {
        var at = new Position("person:default/agnes", 1);
        var key = OFFICE.key("reading-circle");
        return mandates.confirmed(OFFICE, key, at, "reading-circle.m1", List.of());
    }

    private void keep(Initiative initiative) {
        var key = OFFICE.key(initiative.id());
        documents.keep(Write.create(key, initiative, List.of(), OFFICE)).block(PATIENCE);
    }

    /** Says that something was said. */
    private record Plain() implements MandateAnnouncer {
        @Override
        public Announcement requested(Author by, Initiative initiative, Mandate mandate) {
            return new Announcement("mandate-requested.v1", mandate.id());
        }

        @Override
        public Announcement ended(Author by, Initiative initiative, Mandate mandate) {
            return new Announcement("mandate-ended.v1", mandate.id());
        }
    }
}
