package mandate.roles.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Problem;
import mandate.roles.app.Roles;
import mandate.roles.domain.Difference;
import mandate.roles.domain.RoleHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/roles/{id}/versions}: what a role said, by whom, and what became different. */
@RestController
class RoleVersionController {
    private final Roles roles;
    private final Authorship authorship;

    RoleVersionController(Roles roles, Authorship authorship) {
        this.roles = roles;
        this.authorship = authorship;
    }

    @GetMapping("/api/roles/{id}/versions")
    Mono<ResponseEntity<Object>> versions(@PathVariable String id) {
        var path = "/api/roles/" + id + "/versions";
        return roles.versions(authorship.now(), id)
                .map(role -> ResponseEntity.<Object>ok(versions(role)))
                .defaultIfEmpty(RoleAnswers.absent(id, path));
    }

    @GetMapping("/api/roles/{id}/versions/{number}")
    Mono<ResponseEntity<Object>> version(@PathVariable String id, @PathVariable String number) {
        var path = "/api/roles/" + id + "/versions/" + number;
        return roles.versions(authorship.now(), id)
                .map(role -> version(role, number, path))
                .defaultIfEmpty(RoleAnswers.absent(id, path));
    }

    @GetMapping("/api/roles/{id}/versions/{number}/difference")
    Mono<ResponseEntity<Object>> difference(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String to) {
        var path = "/api/roles/" + id + "/versions/" + number + "/difference";
        return roles.versions(authorship.now(), id)
                .map(role -> difference(role, number, to, path))
                .defaultIfEmpty(RoleAnswers.absent(id, path));
    }

    private static List<Map<String, @Nullable Object>> versions(RoleHistory role) {
        return role.versions().stream().map(v -> RoleJson.version(role.id(), v)).toList();
    }

    private static ResponseEntity<Object> version(RoleHistory role, String number, String path) {
        var version = find(role, number);
        return version == null
                ? absent(role, number, path)
                : ResponseEntity.ok(RoleJson.version(role.id(), version));
    }

    private static ResponseEntity<Object> difference(
            RoleHistory role, String from, String to, String path) {
        var before = find(role, from);
        if (before == null) return absent(role, from, path);
        var after = to.isEmpty() ? role.current() : find(role, to);
        if (after == null) return unknown(role, to).answer(path);
        var json = new LinkedHashMap<String, Object>();
        json.put("from", RoleJson.heading(before));
        json.put("to", RoleJson.heading(after));
        json.put("changes", Difference.between(before.definition(), after.definition()));
        return ResponseEntity.ok(json);
    }

    private static RoleHistory.@Nullable Version find(RoleHistory role, String number) {
        return number.matches("[0-9]{1,9}") ? role.version(Long.parseLong(number)) : null;
    }

    private static Problem unknown(RoleHistory role, String to) {
        return Problem.fields(
                "invalid-version",
                "There is no such version",
                List.of(FieldProblem.of("to", to, known(role))));
    }

    private static ResponseEntity<Object> absent(RoleHistory role, String number, String path) {
        return Problem.of(
                        org.springframework.http.HttpStatus.NOT_FOUND,
                        "no-such-version",
                        "There is no such version",
                        "Role %s has no version %s; it has %s."
                                .formatted(role.id(), number, known(role)))
                .answer(path);
    }

    private static String known(RoleHistory role) {
        return "version 1 to " + role.versions().size();
    }
}
