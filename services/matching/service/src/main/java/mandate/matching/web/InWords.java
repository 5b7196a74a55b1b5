package mandate.matching.web;

import java.util.Map;
import java.util.Objects;
import mandate.matching.engine.text.Language;
import mandate.matching.engine.text.Said;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes answers in one language: of whatever is said in both, what is said in that one. */
final class InWords {
    private static final Map<Language, JsonMapper> JSON =
            Map.of(Language.EN, writing(Language.EN), Language.FR, writing(Language.FR));

    private InWords() {}

    /** An answer of status 200, its language chosen here and no earlier. */
    static ResponseEntity<Object> answer(Object value, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Objects.requireNonNull(JSON.get(language)).writeValueAsBytes(value));
    }

    private static JsonMapper writing(Language language) {
        var module = new SimpleModule().addSerializer(Said.class, new InOneLanguage(language));
        return JsonMapper.builder().addModule(module).build();
    }

    private static final class InOneLanguage extends ValueSerializer<Said> {
        private final Language language;

        InOneLanguage(Language language) {
            this.language = language;
        }

        @Override
        public void serialize(Said said, JsonGenerator json, SerializationContext context) {
            json.writeString(said.in(language));
        }
    }
}
