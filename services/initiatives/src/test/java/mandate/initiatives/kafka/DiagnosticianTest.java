package mandate.initiatives.kafka;

import static mandate.initiatives.domain.Tree.DAY;
import static mandate.initiatives.domain.Tree.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.diagnosis.RandomBriefs;
import mandate.initiatives.domain.words.Language;
import mandate.initiatives.domain.words.Text;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DiagnosticianTest {

    @Test
    void a_letter_speaks_the_language_of_its_brief() {
        Brief circle = brief("Cercle").all("COMMUNITY").french().understood();
        assertThat(letter(circle))
                .contains("\"reason\":\"Les personnes sont réunies par un sujet")
                .doesNotContain("The people are gathered");
        assertThat(letter(circle.answeredIn(Language.EN)))
                .contains("\"reason\":\"The people are gathered by a subject");
    }

    @Test
    void every_text_of_a_letter_is_one_finished_sentence() {
        var chance = new Random(41);
        for (int i = 0; i < 100; i++)
            assertThat(letter(RandomBriefs.any(chance).understood()))
                    .doesNotContain("{0}", "{1}", "\"values\"", "\"fr\":");
    }

    @Test
    void the_same_brief_on_the_same_day_gives_the_same_bytes() {
        var chance = new Random(42);
        for (int i = 0; i < 100; i++) {
            Brief any = RandomBriefs.any(chance).understood();
            assertThat(letter(any)).isEqualTo(letter(any));
        }
    }

    @Test
    void a_text_without_a_language_is_never_guessed() {
        JsonMapper mapper = TextInOneLanguage.mapper();
        Map<String, Text> said = Map.of("said", Text.of("yes", "oui"));
        assertThatThrownBy(() -> mapper.writeValueAsString(said))
                .hasStackTraceContaining("in which language?");
    }

    private static String letter(Brief brief) {
        return new Diagnostician().diagnose(brief, DAY).diagnosed().letter();
    }
}
