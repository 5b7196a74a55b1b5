package mandate.roles.web;

import java.util.List;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Problem;
import mandate.roles.app.Papers;
import mandate.roles.app.Papers.Order;
import mandate.roles.app.Papers.Outcome;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Job descriptions and mandate letters. About a seat they are made from what is posted: the
 * initiative and its people, which only the gateway can gather.
 */
@RestController
class PaperController {
    private final Papers papers;
    private final Authorship authorship;

    PaperController(Papers papers, Authorship authorship) {
        this.papers = papers;
        this.authorship = authorship;
    }

    @GetMapping("/api/roles/{id}/job-description")
    Mono<ResponseEntity<Object>> describe(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String initiative,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String format,
            @RequestHeader HttpHeaders headers) {
        var path = path(id, "job-description");
        if (!initiative.isEmpty()) return Mono.just(ungathered(initiative).answer(path));
        var query = new PaperForm.Query(version, scope, person, language, format);
        return describe(path, new PaperForm(id, query, headers).alone());
    }

    @PostMapping(path = "/api/roles/{id}/job-description", consumes = "application/json")
    Mono<ResponseEntity<Object>> describeFor(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String format,
            @RequestHeader HttpHeaders headers,
            @RequestBody byte[] body) {
        var query = new PaperForm.Query(version, scope, person, language, format);
        return describe(path(id, "job-description"), read(new PaperForm(id, query, headers), body));
    }

    /**
     * Past the gateway there is nobody to gather the seat; its parameters are those of the POST.
     */
    @GetMapping("/api/roles/{id}/mandate-letter")
    Mono<ResponseEntity<Object>> mandate(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String initiative,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String format) {
        return Mono.just(ungathered(initiative).answer(path(id, "mandate-letter")));
    }

    @PostMapping(path = "/api/roles/{id}/mandate-letter", consumes = "application/json")
    Mono<ResponseEntity<Object>> mandateFor(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String format,
            @RequestHeader HttpHeaders headers,
            @RequestBody byte[] body) {
        var query = new PaperForm.Query(version, scope, person, language, format);
        return mandate(path(id, "mandate-letter"), read(new PaperForm(id, query, headers), body));
    }

    private static PaperForm.Read read(PaperForm form, byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> new PaperForm.Read.Refused(problem);
            case JsonBody.Read.Value value -> form.gathered(Tree.of(value.tree()));
        };
    }

    private Mono<ResponseEntity<Object>> describe(String path, PaperForm.Read read) {
        return switch (read) {
            case PaperForm.Read.Refused(var problem) -> Mono.just(problem.answer(path));
            case PaperForm.Read.Wanted(var order) ->
                    papers.jobDescription(authorship.now(), order)
                            .map(outcome -> answer(path, order, outcome));
        };
    }

    private Mono<ResponseEntity<Object>> mandate(String path, PaperForm.Read read) {
        return switch (read) {
            case PaperForm.Read.Refused(var problem) -> Mono.just(problem.answer(path));
            case PaperForm.Read.Wanted(var order) -> {
                var setting = order.setting();
                if (setting == null)
                    throw new IllegalStateException("A letter for no seat: " + order);
                yield papers.mandateLetter(authorship.now(), order, setting)
                        .map(outcome -> answer(path, order, outcome));
            }
        };
    }

    private static ResponseEntity<Object> answer(String path, Order order, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Printed printed -> PaperAnswers.file(path, order, printed);
            case Outcome.NoRole _ -> RoleAnswers.absent(order.roleId(), path);
            case Outcome.NoVersion(var versions) ->
                    Problem.fields(
                                    "invalid-paper",
                                    "There is no such paper",
                                    List.of(
                                            FieldProblem.of(
                                                    "version",
                                                    order.version(),
                                                    "a number from 1 to " + versions)))
                            .answer(path);
            case Outcome.Draft(var missing) ->
                    PaperAnswers.draft(order.roleId(), missing).answer(path);
        };
    }

    private static Problem ungathered(String initiative) {
        return Problem.fields(
                "invalid-paper",
                "There is no such paper",
                List.of(
                        FieldProblem.of(
                                "initiative",
                                initiative.isEmpty() ? null : initiative,
                                "the id of an initiative, asked for through the gateway")));
    }

    private static String path(String id, String paper) {
        return "/api/roles/" + id + "/" + paper;
    }
}
