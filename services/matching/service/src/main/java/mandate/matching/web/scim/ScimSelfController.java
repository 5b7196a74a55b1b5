package mandate.matching.web.scim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this subset of SCIM can do and which attributes it keeps. */
@RestController
class ScimSelfController {
    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";

    @GetMapping("/api/scim/v2/ServiceProviderConfig")
    ResponseEntity<Object> config() {
        var json = new LinkedHashMap<String, Object>();
        json.put("schemas", List.of(CORE + "ServiceProviderConfig"));
        json.put("patch", Map.of("supported", true));
        json.put("bulk", Map.of("supported", false, "maxOperations", 0, "maxPayloadSize", 0));
        json.put("filter", Map.of("supported", true, "maxResults", 200));
        json.put("changePassword", Map.of("supported", false));
        json.put("sort", Map.of("supported", false));
        json.put("etag", Map.of("supported", false));
        json.put("authenticationSchemes", List.of());
        return ScimAnswer.ok(json);
    }

    @GetMapping("/api/scim/v2/ResourceTypes")
    ResponseEntity<Object> types() {
        var user = new LinkedHashMap<String, Object>();
        user.put("schemas", List.of(CORE + "ResourceType"));
        user.put("id", "User");
        user.put("name", "User");
        user.put("endpoint", "/Users");
        user.put("schema", ScimUser.USER);
        user.put(
                "schemaExtensions",
                List.of(Map.of("schema", ScimUser.ENTERPRISE, "required", false)));
        return ScimAnswer.ok(ScimAnswer.list(1, 1, List.of(user)));
    }

    @GetMapping("/api/scim/v2/Schemas")
    ResponseEntity<Object> schemas() {
        var user =
                schema(
                        ScimUser.USER,
                        "User",
                        List.of(
                                attribute("userName", "string", true),
                                attribute("externalId", "string", false),
                                attribute("displayName", "string", false),
                                attribute("name", "complex", false),
                                attribute("title", "string", false),
                                attribute("userType", "string", false),
                                attribute("active", "boolean", false)));
        var enterprise =
                schema(
                        ScimUser.ENTERPRISE,
                        "EnterpriseUser",
                        List.of(attribute("department", "string", false)));
        return ScimAnswer.ok(ScimAnswer.list(2, 1, List.of(user, enterprise)));
    }

    private static Map<String, Object> schema(
            String id, String name, List<Map<String, Object>> attributes) {
        var json = new LinkedHashMap<String, Object>();
        json.put("schemas", List.of(CORE + "Schema"));
        json.put("id", id);
        json.put("name", name);
        json.put("attributes", attributes);
        return json;
    }

    private static Map<String, Object> attribute(String name, String type, boolean required) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", name);
        json.put("type", type);
        json.put("multiValued", false);
        json.put("required", required);
        json.put("mutability", "readWrite");
        json.put("returned", "default");
        json.put("uniqueness", name.equals("userName") ? "server" : "none");
        return json;
    }
}
