package mandate.roles.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import mandate.platform.core.Author;
import mandate.roles.domain.network.Holding.Asked;
import mandate.roles.domain.network.Holding.News;
import mandate.roles.domain.network.Holdings;
import mandate.testkit.MemoryDocuments;
import org.junit.jupiter.api.Test;

class HoldersTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final Author OFFICE = author("default");

    private final MemoryDocuments<Holdings> documents = new MemoryDocuments<>();
    private final Holders holders = new Holders(documents);

    @Test
    void a_role_is_used_by_the_mandates_that_name_it_until_they_end() {
        ask(OFFICE, "atlas", "m1", "coordinator");
        ask(OFFICE, "atlas", "m2", "team-manager");
        ask(OFFICE, "garden", "m3", "coordinator");
        assertThat(using(OFFICE)).containsExactlyInAnyOrder("m1", "m3");
        hear(OFFICE, "garden", "m3", new News.Ended());
        assertThat(using(OFFICE)).containsExactly("m1");
    }

    @Test
    void organisations_do_not_see_each_others_mandates() {
        ask(author("north-works"), "atlas", "m1", "coordinator");
        assertThat(using(OFFICE)).isEmpty();
    }

    @Test
    void the_same_news_twice_is_kept_once() {
        assertThat(ask(OFFICE, "atlas", "m1", "coordinator")).isTrue();
        assertThat(ask(OFFICE, "atlas", "m1", "coordinator")).isFalse();
    }

    @Test
    void however_many_initiatives_there_are_all_are_looked_at() {
        for (int i = 0; i < 1_001; i++) ask(OFFICE, "i%04d".formatted(i), "m" + i, "coordinator");
        assertThat(using(OFFICE)).hasSize(1_001);
    }

    private List<String> using(Author by) {
        return Objects.requireNonNull(holders.using(by, "coordinator", JANUARY).block());
    }

    private boolean ask(Author by, String initiative, String mandate, String role) {
        var asked = new Asked("whole", "2027-01", "2027-06", role, 1L);
        return hear(by, initiative, mandate, new News.Requested(asked));
    }

    private boolean hear(Author by, String initiative, String mandate, News news) {
        return Objects.requireNonNull(holders.hear(by, initiative, mandate, "P04", news).block());
    }

    private static Author author(String organisation) {
        return new Author(organisation, "u-17", Instant.parse("2026-11-23T08:00:00Z"));
    }
}
