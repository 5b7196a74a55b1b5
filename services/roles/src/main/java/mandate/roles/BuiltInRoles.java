package mandate.roles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mandate.roles.domain.RoleDefinition;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The role definitions that the product brings along. */
final class BuiltInRoles {
    private static final String FILES = "classpath*:mandate/roles/*.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private BuiltInRoles() {}

    /** A role that is there from the start. */
    record BuiltIn(String id, RoleDefinition definition) {}

    static List<BuiltIn> read() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(BuiltInRoles::read)
                    .sorted(Comparator.comparing(BuiltIn::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuiltIn read(Resource file) {
        try (var in = file.getInputStream()) {
            var tree = JSON.readTree(in);
            return new BuiltIn(
                    tree.get("id").stringValue(), JSON.treeToValue(tree, RoleDefinition.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
