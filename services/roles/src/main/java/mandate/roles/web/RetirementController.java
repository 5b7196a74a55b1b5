package mandate.roles.web;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mandate.platform.core.Author;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Problem;
import mandate.roles.app.Holders;
import mandate.roles.app.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes roles out of use, into use again, and out of the library when nobody holds them. */
@RestController
class RetirementController {
    private static final int LONG = 2_000;

    private final Roles roles;
    private final Holders holders;
    private final Authorship authorship;

    RetirementController(Roles roles, Holders holders, Authorship authorship) {
        this.roles = roles;
        this.holders = holders;
        this.authorship = authorship;
    }

    @PutMapping(path = "/api/roles/{id}/retirement", consumes = "application/json")
    Mono<ResponseEntity<Object>> retire(@PathVariable String id, @RequestBody byte[] body) {
        var path = "/api/roles/" + id + "/retirement";
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(path));
            case JsonBody.Read.Value value -> retire(id, path, JsonBody.map(value));
        };
    }

    @DeleteMapping("/api/roles/{id}/retirement")
    Mono<ResponseEntity<Object>> recall(@PathVariable String id) {
        return roles.recall(authorship.now(), id)
                .map(role -> RoleAnswers.role(HttpStatus.OK, role))
                .defaultIfEmpty(RoleAnswers.absent(id, "/api/roles/" + id + "/retirement"));
    }

    @DeleteMapping("/api/roles/{id}")
    Mono<ResponseEntity<Object>> remove(@PathVariable String id) {
        var by = authorship.now();
        var month = YearMonth.from(by.at().atZone(ZoneOffset.UTC));
        return holders.using(by, id, month).flatMap(mandates -> remove(by, id, mandates));
    }

    private Mono<ResponseEntity<Object>> remove(Author by, String id, List<String> mandates) {
        var path = "/api/roles/" + id;
        if (!mandates.isEmpty()) return Mono.just(held(id, mandates).answer(path));
        return roles.remove(by, id)
                .map(_ -> ResponseEntity.noContent().build())
                .defaultIfEmpty(RoleAnswers.absent(id, path));
    }

    private Mono<ResponseEntity<Object>> retire(
            String id, String path, Map<String, @Nullable Object> body) {
        var problems = new ArrayList<FieldProblem>();
        var fields = Fields.of(body, problems);
        var why = fields.optionalText("why", LONG);
        fields.finish();
        if (!problems.isEmpty()) {
            var title = "The retirement has fields that are not allowed";
            return Mono.just(Problem.fields("invalid-retirement", title, problems).answer(path));
        }
        return roles.retire(authorship.now(), id, why == null ? "" : why)
                .map(role -> RoleAnswers.role(HttpStatus.OK, role))
                .defaultIfEmpty(RoleAnswers.absent(id, path));
    }

    private static Problem held(String id, List<String> mandates) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "role-in-use",
                        "The role is held by somebody",
                        "Role %s is used by %d mandates; retire it, and it serves no new seat."
                                .formatted(id, mandates.size()))
                .with("mandates", mandates.stream().sorted().toList());
    }
}
