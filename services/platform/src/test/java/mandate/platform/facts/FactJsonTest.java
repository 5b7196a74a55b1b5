package mandate.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactJsonTest {
    private static final String WHOLE =
            "{\"by\":{\"actor\":\"program-office\",\"at\":\"2026-11-23T08:00:00Z\"},"
                    + "\"steps\":[{\"what\":\"plan\"}],\"size\":3}";
    private static final Told PLANNED =
            new Told(
                    new By("program-office", Instant.parse("2026-11-23T08:00:00Z")),
                    List.of(new Step("plan")),
                    3,
                    null);

    @Test
    void nulls_are_left_out_and_come_back_as_nulls() {
        assertThat(FactJson.write(PLANNED)).isEqualTo(WHOLE);
        assertThat(FactJson.read(WHOLE, Told.class)).isEqualTo(PLANNED);
    }

    @Test
    void fields_of_a_later_day_are_passed_over() {
        var later = WHOLE.replace("\"size\":3", "\"size\":3,\"mood\":{\"good\":true}");
        assertThat(FactJson.read(later, Told.class)).isEqualTo(PLANNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "\"text\"", "{\"steps\":3}", "{\"by\":\"me\"}"})
    void what_is_no_such_fact_is_poison(String data) {
        assertPoison(data);
    }

    @Test
    void a_fact_that_is_null_is_poison() {
        assertPoison("null");
    }

    @Test
    void a_fact_without_something_it_must_have_is_poison_that_names_it() {
        assertPoison("{\"steps\":[],\"size\":3}").hasMessageContaining("by");
        assertPoison(WHOLE.replace("\"actor\":\"program-office\",", ""))
                .hasMessageContaining("by.actor");
        assertPoison(WHOLE.replace("{\"what\":\"plan\"}", "{\"what\":\"plan\"},{}"))
                .hasMessageContaining("steps[1].what");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertPoison(String data) {
        return assertThatThrownBy(() -> FactJson.read(data, Told.class))
                .isInstanceOf(PoisonFact.class)
                .hasMessageContaining("Told");
    }

    private record By(String actor, Instant at) {}

    private record Step(String what) {}

    private record Told(By by, List<Step> steps, int size, @Nullable String reason) {
        Told {
            steps = List.copyOf(steps);
        }
    }
}
