package mandate.roles.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import mandate.roles.domain.network.Holding.Asked;
import mandate.roles.domain.network.Holding.News;
import org.junit.jupiter.api.Test;

class HoldingsTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final News ASKED =
            new News.Requested(new Asked("whole", "2027-01", "2027-06", "coordinator", 2L));

    @Test
    void a_mandate_is_held_once_it_was_asked_for_and_confirmed() {
        var asked = heard(ASKED);
        assertThat(asked.isHeld(JANUARY)).isFalse();
        assertThat(asked.isOpen(JANUARY)).isTrue();
        assertThat(heard(ASKED, new News.Confirmed()).isHeld(JANUARY)).isTrue();
    }

    @Test
    void a_mandate_that_is_over_was_refused_or_ended_is_not_held() {
        var held = heard(ASKED, new News.Confirmed());
        assertThat(held.isHeld(YearMonth.of(2027, 6))).isTrue();
        assertThat(held.isHeld(YearMonth.of(2027, 7))).isFalse();
        assertThat(heard(ASKED, new News.Refused()).isOpen(JANUARY)).isFalse();
        assertThat(heard(ASKED, new News.Confirmed(), new News.Ended()).isOpen(JANUARY)).isFalse();
    }

    @Test
    void an_answer_that_is_heard_before_its_request_is_kept_for_it() {
        assertThat(heard(new News.Confirmed()).isHeld(JANUARY)).isFalse();
        assertThat(heard(new News.Confirmed(), ASKED))
                .isEqualTo(heard(ASKED, new News.Confirmed()));
    }

    /** The log repeats facts and mixes topics; what is known in the end must not hang on it. */
    @Test
    void whatever_the_order_and_however_often_the_same_news_come_to_the_same() {
        var random = new Random(33);
        for (int trial = 0; trial < 500; trial++) {
            var news = new ArrayList<Told>();
            for (int mandate = 0; mandate < 4; mandate++) news.addAll(life("m" + mandate, random));
            var once = told(news);
            news.addAll(List.copyOf(news.subList(0, random.nextInt(news.size()))));
            Collections.shuffle(news, random);
            assertThat(told(news)).isEqualTo(once);
        }
    }

    private record Told(String mandateId, News news) {}

    private static List<Told> life(String id, Random random) {
        var life = new ArrayList<Told>();
        life.add(new Told(id, ASKED));
        if (random.nextInt(4) == 0) life.add(new Told(id, new News.Refused()));
        else life.add(new Told(id, new News.Confirmed()));
        if (random.nextBoolean()) life.add(new Told(id, new News.Ended()));
        return life;
    }

    private static Holdings told(List<Told> news) {
        var holdings = Holdings.of("atlas");
        for (var one : news) holdings = holdings.after(one.mandateId(), "P04", one.news());
        return holdings;
    }

    private static Holding heard(News... news) {
        var holdings = Holdings.of("atlas");
        for (var one : news) holdings = holdings.after("m1", "P04", one);
        return holdings.all().getFirst();
    }
}
