package mandate.platform.document;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a record by its component names. Maps inside it must have keys without dots. A list that
 * an older document does not have yet is empty.
 */
public final class RecordTree<S extends Record> implements StateTree<S> {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .withConfigOverride(
                            List.class,
                            list ->
                                    list.setNullHandling(
                                            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .build();
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Class<S> shape;

    public RecordTree(Class<S> shape) {
        this.shape = shape;
    }

    @Override
    public Map<String, Object> write(S state) {
        // by way of text, so that the tree holds nothing but what JSON has
        return MAPPER.readValue(MAPPER.writeValueAsBytes(state), TREE);
    }

    @Override
    public S read(Map<String, Object> tree) {
        return MAPPER.convertValue(tree, shape);
    }
}
