package mandate.matching.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void case_accents_and_punctuation_fall_away() {
        assertThat(PlainText.fold("  Équipe-CLÉ, cœur & ﬁn! ")).isEqualTo("equipe cle coeur fin");
    }

    @Test
    void little_words_and_the_plural_fall_away_unless_nothing_else_is_left() {
        assertThat(PlainText.words("The planning of the machines"))
                .containsExactly("planning", "machine");
        assertThat(PlainText.words("L'animation des réseaux"))
                .containsExactly("animation", "reseaux");
        assertThat(PlainText.words("to the")).containsExactly("to", "the");
        assertThat(PlainText.words("?!")).isEmpty();
    }

    @Test
    void letters_of_other_scripts_stay() {
        assertThat(PlainText.words("Планирование ремонта")).hasSize(2);
    }

    @Test
    void a_sentence_is_filled_in_both_languages_and_refuses_a_value_too_many() {
        assertThat(Said.of("{} of {}", "{} sur {}", 1, 2)).isEqualTo(new Said("1 of 2", "1 sur 2"));
        assertThat(Said.of("{}", "{}", "{}").en()).isEqualTo("{}");
        assertThatThrownBy(() -> Said.of("{}", "{}", 1, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void any_french_tag_gives_french_and_all_else_english() {
        assertThat(Language.of("fr-CA")).isEqualTo(Language.FR);
        assertThat(Language.of("de")).isEqualTo(Language.EN);
    }
}
