package mandate.matching.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import mandate.matching.app.People;
import mandate.matching.app.People.Outcome;
import mandate.matching.app.People.Sent;
import mandate.matching.app.PersonState;
import mandate.platform.core.Expectation;
import mandate.platform.http.Authorship;
import mandate.platform.http.Ids;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Paging;
import mandate.platform.http.Precondition;
import mandate.platform.http.Problem;
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

/** {@code /api/people}: one person at a time. */
@RestController
class PersonController {
    private final People people;
    private final Authorship authorship;

    PersonController(People people, Authorship authorship) {
        this.people = people;
        this.authorship = authorship;
    }

    @PutMapping(path = "/api/people/{id}", consumes = "application/json")
    Mono<ResponseEntity<Object>> put(
            @PathVariable String id, @RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        var path = path(id);
        var wrongId = Ids.refusal("id", id);
        if (wrongId != null) return Mono.just(wrongId.answer(path));
        return switch (Precondition.of(headers)) {
            case Precondition.Unreadable(var problem) -> Mono.just(problem.answer(path));
            case Precondition.Silent _ -> put(id, new Expectation.Whatever(), body);
            case Precondition.Says(var expectation) -> put(id, expectation, body);
        };
    }

    @GetMapping("/api/people/{id}")
    Mono<ResponseEntity<Object>> get(@PathVariable String id) {
        return people.find(authorship.now(), id)
                .map(person -> answer(HttpStatus.OK, person))
                .defaultIfEmpty(absent(id));
    }

    @GetMapping("/api/people")
    Mono<ResponseEntity<Object>> list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") String limit) {
        return switch (Paging.of("/api/people", after, limit)) {
            case Paging.Wrong(var problem) -> Mono.just(problem.answer("/api/people"));
            case Paging.Page page ->
                    people.page(authorship.now(), page.after(), page.fetch())
                            .collectList()
                            .map(found -> page.answer(found, PersonState::id, PersonJson::of));
        };
    }

    private Mono<ResponseEntity<Object>> put(String id, Expectation expectation, byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(path(id)));
            case JsonBody.Read.Value value ->
                    people.put(authorship.now(), sent(id, value), expectation)
                            .map(outcome -> answer(id, outcome));
        };
    }

    @SuppressWarnings("NullAway") // a null value is the reader's to refuse
    private static Sent sent(String id, JsonBody.Read.Value value) {
        Map<String, ?> tree = JsonBody.map(value);
        return new Sent(id, tree);
    }

    private static ResponseEntity<Object> answer(String id, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded(var person, var first, _) ->
                    answer(first ? HttpStatus.CREATED : HttpStatus.OK, person);
            case Outcome.Unchanged(var person) -> answer(HttpStatus.OK, person);
            case Outcome.Unreadable(var problems) -> unreadable(PersonJson.problems(problems), id);
            case Outcome.Stale(var present) ->
                    Precondition.failed("Person " + id, present).answer(path(id));
        };
    }

    private static ResponseEntity<Object> unreadable(
            List<mandate.platform.http.FieldProblem> problems, String id) {
        return Problem.fields(
                        "invalid-person",
                        "The record of the person has fields that are not allowed",
                        problems)
                .answer(path(id));
    }

    private static ResponseEntity<Object> answer(HttpStatus status, PersonState person) {
        return ResponseEntity.status(status)
                .eTag(Precondition.etag(person.revision()))
                .location(URI.create(path(person.id())))
                .body(PersonJson.of(person));
    }

    private static ResponseEntity<Object> absent(String id) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-such-person",
                        "There is no such person",
                        "No person has the id " + id + ".")
                .answer(path(id));
    }

    private static String path(String id) {
        return "/api/people/" + id;
    }
}
