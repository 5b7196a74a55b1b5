package mandate.roles.web;

import java.net.URI;
import mandate.platform.http.Precondition;
import mandate.platform.http.Problem;
import mandate.roles.domain.RoleHistory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers that several calls about roles give. */
final class RoleAnswers {
    private RoleAnswers() {}

    static ResponseEntity<Object> role(HttpStatus status, RoleHistory role) {
        return ResponseEntity.status(status)
                .eTag(Precondition.etag(role.current().number()))
                .location(URI.create("/api/roles/" + role.id()))
                .body(RoleJson.of(role));
    }

    static ResponseEntity<Object> absent(String id, String path) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-such-role",
                        "There is no such role",
                        "No role has the id " + id + "; GET /api/roles lists them.")
                .answer(path);
    }
}
