package mandate.matching.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import mandate.matching.app.SuggestionState;
import mandate.matching.engine.ranking.SeatSuggestion;
import mandate.matching.engine.text.Language;
import mandate.matching.engine.text.Said;
import mandate.matching.fixtures.SeatsInMemory;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class SuggestionTreeTest {
    private final SuggestionTree tree = new SuggestionTree();
    private final SuggestionState circle = new SeatsInMemory().wanted("circle", Language.EN);

    @Test
    void what_was_written_is_read_again_in_both_languages() {
        assertThat(tree.read(tree.write(circle))).isEqualTo(circle);
        assertThat(tree.write(circle)).isEqualTo(tree.write(tree.read(tree.write(circle))));
    }

    @Test
    void a_sentence_stands_once_however_many_people_it_is_about() {
        var excluded = suggestion(circle).excluded();
        assertThat(excluded).extracting(one -> one.reason().en()).isNotEmpty();

        var written = tree.write(circle).values().toString();
        var sentence = suggestion(circle).candidates().getFirst().gaps().getFirst().message();
        assertThat(suggestion(circle).candidates())
                .allSatisfy(one -> assertThat(one.gaps().getFirst().message()).isEqualTo(sentence));
        assertThat(written.split(java.util.regex.Pattern.quote(quoted(sentence.en())), -1))
                .hasSize(2);
        assertThat(written.split(java.util.regex.Pattern.quote(quoted(sentence.fr())), -1))
                .hasSize(2);
    }

    @Test
    void a_document_of_the_older_form_is_shown_as_it_was_and_made_anew() {
        var read = tree.read(Map.of("text", OLDER_FORM.writeValueAsString(circle)));

        assertThat(Objects.requireNonNull(read.made()).basis()).isEmpty();
        assertThat(read.seats()).isEqualTo(circle.seats());
        var reason = suggestion(circle).candidates().getFirst().parts().getFirst().reason().fr();
        assertThat(suggestion(read).candidates().getFirst().parts().getFirst().reason())
                .isEqualTo(new Said(reason, reason));
    }

    @Test
    void an_initiative_without_a_suggestion_is_read_too() {
        var bare =
                new SuggestionState(
                        "circle", 1, Language.FR, "r", "NO_STAFF", circle.seats(), null);
        assertThat(tree.read(tree.write(bare))).isEqualTo(bare);
        assertThat(tree.read(Map.of("text", OLDER_FORM.writeValueAsString(bare)))).isEqualTo(bare);
    }

    private static String quoted(String sentence) {
        return JsonMapper.shared().writeValueAsString(sentence);
    }

    private static SeatSuggestion suggestion(SuggestionState state) {
        return Objects.requireNonNull(
                Objects.requireNonNull(state.made()).seats().getFirst().suggestion());
    }

    /** Sentences stood in their places, in the language of the initiative; French here. */
    private static final JsonMapper OLDER_FORM =
            JsonMapper.builder()
                    .addModule(new SimpleModule().addSerializer(Said.class, new InPlace()))
                    .build();

    private static final class InPlace extends ValueSerializer<Said> {
        @Override
        public void serialize(Said said, JsonGenerator json, SerializationContext context) {
            json.writeString(said.fr());
        }
    }
}
