package mandate.matching.web.scim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers in the form of SCIM. */
final class ScimAnswer {
    static final MediaType TYPE = MediaType.parseMediaType("application/scim+json");
    private static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";
    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    private ScimAnswer() {}

    static ResponseEntity<Object> ok(Map<String, ?> body) {
        return ResponseEntity.ok().contentType(TYPE).body(body);
    }

    /** A refusal (RFC 7644, section 3.12). */
    static ResponseEntity<Object> error(
            HttpStatus status, @Nullable String scimType, String detail) {
        var json = new LinkedHashMap<String, Object>();
        json.put("schemas", List.of(ERROR));
        json.put("status", String.valueOf(status.value()));
        if (scimType != null) json.put("scimType", scimType);
        json.put("detail", detail);
        return ResponseEntity.status(status).contentType(TYPE).body(json);
    }

    static Map<String, Object> list(int total, int start, List<?> resources) {
        var json = new LinkedHashMap<String, Object>();
        json.put("schemas", List.of(LIST));
        json.put("totalResults", total);
        json.put("startIndex", start);
        json.put("itemsPerPage", resources.size());
        json.put("Resources", resources);
        return json;
    }
}
