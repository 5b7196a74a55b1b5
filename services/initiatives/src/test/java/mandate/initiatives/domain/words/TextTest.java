package mandate.initiatives.domain.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {
    private static final Text EGGS = Text.of("{1} sells {0} eggs", "{0} œufs de {1}");

    @Test
    void places_are_filled_in_the_order_of_each_language() {
        Text said = EGGS.with(12, "Ada");
        assertThat(said.in(Language.EN)).isEqualTo("Ada sells 12 eggs");
        assertThat(said.in(Language.FR)).isEqualTo("12 œufs de Ada");
    }

    @Test
    void a_text_inside_a_text_speaks_the_language_of_the_whole() {
        Text said = EGGS.with(12, Text.of("the farm", "la ferme"));
        assertThat(said.in(Language.FR)).isEqualTo("12 œufs de la ferme");
    }

    @Test
    void a_brace_inside_a_value_is_no_place() {
        assertThat(EGGS.with("{1}", "Ada").in(Language.EN)).isEqualTo("Ada sells {1} eggs");
    }

    @Test
    void the_same_pattern_with_the_same_values_is_the_same_text() {
        assertThat(EGGS.with(12, "Ada"))
                .isEqualTo(EGGS.with(12, "Ada"))
                .isNotEqualTo(EGGS.with(13, "Ada"));
    }

    @Test
    void a_place_without_a_value_is_a_bug_that_shows() {
        Text said = EGGS.with(12);
        assertThatThrownBy(() -> said.in(Language.EN))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
