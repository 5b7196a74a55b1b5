package mandate.matching.mongo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.matching.app.SuggestionState;
import mandate.matching.engine.text.Said;
import mandate.platform.document.StateTree;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes what an initiative wants, with its suggestion, as two JSON texts: the state, in which a
 * number stands wherever something is said, and the list of what is said, in both languages. Fifty
 * candidates and five hundred excluded people share few sentences, so that two languages take less
 * room than one did with every sentence in its place.
 *
 * <p>A document of the older form, which holds the sentences of one language in their places, is
 * read too: they stand for both until the suggestion is made anew, which its emptied basis asks
 * for.
 */
final class SuggestionTree implements StateTree<SuggestionState> {
    private static final String TEXT = "text";
    private static final String SAID = "said";
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Said.class, new ByNumber())
                                    .addDeserializer(Said.class, new FromNumber()))
                    .build();

    @Override
    public Map<String, Object> write(SuggestionState state) {
        var numbers = new LinkedHashMap<Said, Integer>();
        var text = MAPPER.writer().withAttribute(SAID, numbers).writeValueAsString(state);
        return Map.of(TEXT, text, SAID, MAPPER.writeValueAsString(spoken(numbers)));
    }

    @Override
    public SuggestionState read(Map<String, Object> tree) {
        var said = tree.get(SAID);
        var list = said == null ? List.<Said>of() : said(said.toString());
        SuggestionState state =
                MAPPER.readerFor(SuggestionState.class)
                        .withAttribute(SAID, list)
                        .readValue(String.valueOf(tree.get(TEXT)));
        return said == null ? state.outdated() : state;
    }

    private static List<List<String>> spoken(Map<Said, Integer> numbers) {
        return numbers.keySet().stream().map(one -> List.of(one.en(), one.fr())).toList();
    }

    private static List<Said> said(String text) {
        var list = new ArrayList<Said>();
        for (var pair : MAPPER.readValue(text, String[][].class))
            list.add(new Said(pair[0], pair[1]));
        return list;
    }

    private static final class ByNumber extends ValueSerializer<Said> {
        @Override
        @SuppressWarnings("unchecked") // put there by write
        public void serialize(Said said, JsonGenerator json, SerializationContext context) {
            var numbers = (Map<Said, Integer>) Objects.requireNonNull(context.getAttribute(SAID));
            json.writeNumber(numbers.computeIfAbsent(said, next -> numbers.size()));
        }
    }

    private static final class FromNumber extends ValueDeserializer<Said> {
        @Override
        @SuppressWarnings("unchecked") // put there by read
        public Said deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                var text = json.getString();
                return new Said(text, text);
            }
            var list = (List<Said>) Objects.requireNonNull(context.getAttribute(SAID));
            return list.get(json.getIntValue());
        }
    }
}
