package mandate.roles.web;

import mandate.platform.core.Expectation;
import mandate.platform.http.Authorship;
import mandate.platform.http.Ids;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Paging;
import mandate.platform.http.Precondition;
import mandate.platform.http.Problem;
import mandate.roles.app.Roles;
import mandate.roles.app.Roles.Outcome;
import mandate.roles.domain.RoleHistory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/roles}: role definitions and their versions. */
@RestController
class RoleController {
    private final Roles roles;
    private final Authorship authorship;

    RoleController(Roles roles, Authorship authorship) {
        this.roles = roles;
        this.authorship = authorship;
    }

    @PutMapping(path = "/api/roles/{id}", consumes = "application/json")
    Mono<ResponseEntity<Object>> put(
            @PathVariable String id, @RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        var path = "/api/roles/" + id;
        var wrongId = Ids.refusal("id", id);
        if (wrongId != null) return Mono.just(wrongId.answer(path));
        return switch (Precondition.of(headers)) {
            case Precondition.Unreadable(var problem) -> Mono.just(problem.answer(path));
            // no version is ever lost, so that the newest may win
            case Precondition.Silent _ -> define(id, path, new Expectation.Whatever(), body);
            case Precondition.Says(var expectation) -> define(id, path, expectation, body);
        };
    }

    @GetMapping("/api/roles/{id}")
    Mono<ResponseEntity<Object>> get(@PathVariable String id) {
        return roles.find(authorship.now(), id)
                .map(history -> RoleAnswers.role(HttpStatus.OK, history))
                .defaultIfEmpty(RoleAnswers.absent(id, "/api/roles/" + id));
    }

    @GetMapping("/api/roles")
    Mono<ResponseEntity<Object>> list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") String limit) {
        return switch (Paging.of("/api/roles", after, limit)) {
            case Paging.Wrong(var problem) -> Mono.just(problem.answer("/api/roles"));
            case Paging.Page page ->
                    roles.page(authorship.now(), page.after(), page.fetch())
                            .collectList()
                            .map(found -> page.answer(found, RoleHistory::id, RoleJson::of));
        };
    }

    private Mono<ResponseEntity<Object>> define(
            String id, String path, Expectation expectation, byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(path));
            case JsonBody.Read.Value value -> {
                var sent = RoleForm.read(id, JsonBody.map(value));
                yield sent.problems().isEmpty()
                        ? define(id, path, expectation, sent)
                        : Mono.just(
                                Problem.fields(
                                                "invalid-role",
                                                "The role definition has fields that are not"
                                                        + " allowed",
                                                sent.problems())
                                        .answer(path));
            }
        };
    }

    private Mono<ResponseEntity<Object>> define(
            String id, String path, Expectation expectation, RoleForm.Sent sent) {
        return roles.define(authorship.now(), id, expectation, sent.definition(), sent.why())
                .map(outcome -> answer(id, path, outcome));
    }

    private static ResponseEntity<Object> answer(String id, String path, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Defined(var history, var first) ->
                    RoleAnswers.role(first ? HttpStatus.CREATED : HttpStatus.OK, history);
            case Outcome.Unchanged(var history) -> RoleAnswers.role(HttpStatus.OK, history);
            case Outcome.Stale(var present) ->
                    Precondition.failed("Role " + id, present).answer(path);
        };
    }
}
