package mandate.matching.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageWantedTest {
    @Test
    void a_language_without_a_level_is_wanted_at_working_level() {
        assertThat(LanguageWanted.of("fr-CA"))
                .isEqualTo(new LanguageWanted("fr-CA", LanguageLevel.B1));
    }

    @Test
    void a_level_that_is_asked_for_is_the_least() {
        assertThat(LanguageWanted.of("fr:C1"))
                .isEqualTo(new LanguageWanted("fr", LanguageLevel.C1));
        assertThat(LanguageWanted.of("fr:native").least()).isEqualTo(LanguageLevel.NATIVE);
    }
}
