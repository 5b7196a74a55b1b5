package mandate.platform.document;

import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a record as one JSON text, for states that are large and only ever read whole: a store
 * keeps a text of a hundred kilobytes in a tenth of the memory of its tree.
 */
public final class TextTree<S extends Record> implements StateTree<S> {
    private static final String TEXT = "text";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Class<S> shape;

    public TextTree(Class<S> shape) {
        this.shape = shape;
    }

    @Override
    public Map<String, Object> write(S state) {
        return Map.of(TEXT, MAPPER.writeValueAsString(state));
    }

    @Override
    public S read(Map<String, Object> tree) {
        return MAPPER.readValue(String.valueOf(tree.get(TEXT)), shape);
    }
}
