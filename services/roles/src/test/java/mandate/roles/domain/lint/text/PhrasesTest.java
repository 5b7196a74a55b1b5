package mandate.roles.domain.lint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    listen*              | Listening is work              | Listening
                    listen*              | It glistens                    |
                    ecout*               | Écouter les membres            | Écouter
                    bonne presentation   | bonne\u00a0présentation       | bonne\u00a0présentation
                    one to one*          | Hold one-to-ones each month    | one-to-ones
                    hire/fire .. staff   | fire and re-hire all the staff | fire and re-hire all the staff
                    hire .. staff        | Hire well. Staff follow.       |
                    link .. each_other/one_another | link them to one another | link them to one another
                    under #              | under 30                       | under 30
                    coeur                | le cœur du métier              | cœur
                    efficac*             | un réseau eﬃcace               | eﬃcace
                    l'outil              | l’outil                        | l’outil
                    members              | **mem\u00adbers** only         | mem\u00adbers
                    """)
    void a_phrase_is_found_as_people_write_it(String phrase, String text, @Nullable String found) {
        var plain = PlainText.of(text);
        var spans = Phrases.of(phrase).in(plain);

        assertThat(spans.stream().map(s -> text.substring(s.start(), s.end())))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void places_are_those_of_the_original_also_behind_letters_that_fall_apart() {
        var text = "Œuvre : e\u0301couter";
        var span = Phrases.of("ecouter").in(PlainText.of(text)).getFirst();

        assertThat(text.substring(span.start(), span.end())).isEqualTo("e\u0301couter");
    }

    @Test
    void what_stands_in_a_gap_is_no_part_of_the_phrase() {
        var text = PlainText.of("recruit and supervise volunteers");
        var wide = Phrases.of("recruit .. volunteers").matches(text).getFirst();
        var inner = Phrases.of("supervise").matches(text).getFirst();
        var tail = Phrases.of("volunteers").matches(text).getFirst();

        assertThat(wide.covers(inner)).isFalse();
        assertThat(wide.covers(tail)).isTrue();
        assertThat(tail.covers(wide)).isFalse();
    }

    @Test
    void a_star_in_the_middle_of_a_word_is_a_mistake_of_the_table() {
        assertThatThrownBy(() -> Phrases.of("organi*e")).hasMessageContaining("organi*e");
        assertThatThrownBy(() -> Phrases.of("one||two")).hasMessageContaining("Not a word");
    }
}
