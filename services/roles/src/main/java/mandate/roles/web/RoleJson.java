package mandate.roles.web;

import java.util.LinkedHashMap;
import java.util.Map;
import mandate.roles.domain.RoleHistory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Roles and their versions as JSON. */
final class RoleJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private RoleJson() {}

    /** The current version, and whether the role can be given to somebody. */
    static Map<String, @Nullable Object> of(RoleHistory role) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", role.id());
        json.put("version", role.current().number());
        json.put("state", role.state());
        json.put("missing", role.current().definition().missing());
        json.put("retired", role.retired());
        json.putAll(said(role.current()));
        return json;
    }

    /** One version, whatever became of the role since. */
    static Map<String, @Nullable Object> version(String id, RoleHistory.Version version) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", id);
        json.put("version", version.number());
        json.putAll(said(version));
        return json;
    }

    /** Which version it is, by whom, when and why. */
    static Map<String, Object> heading(RoleHistory.Version version) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", version.number());
        json.put("by", version.by());
        json.put("at", version.at());
        json.put("why", version.why());
        return json;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> said(RoleHistory.Version version) {
        var json = new LinkedHashMap<String, Object>();
        json.putAll(JSON.convertValue(version.definition(), Map.class));
        json.put("by", version.by());
        json.put("at", version.at());
        json.put("why", version.why());
        return json;
    }
}
