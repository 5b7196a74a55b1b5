package mandate.roles.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The roles that the product brings along, for tests of what is made of them. */
public final class BuiltIns {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private BuiltIns() {}

    /** One of them. */
    public static RoleDefinition read(String id) {
        try (var in = BuiltIns.class.getResourceAsStream("/mandate/roles/" + id + ".json")) {
            return JSON.readValue(in, RoleDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
