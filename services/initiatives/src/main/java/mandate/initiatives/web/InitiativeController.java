package mandate.initiatives.web;

import java.net.URI;
import java.time.YearMonth;
import mandate.initiatives.app.Initiatives;
import mandate.initiatives.app.Initiatives.Outcome;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.initiatives.domain.owning.Initiative;
import mandate.platform.core.Expectation;
import mandate.platform.http.Authorship;
import mandate.platform.http.Ids;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Paging;
import mandate.platform.http.Precondition;
import mandate.platform.http.Problem;
import org.jspecify.annotations.Nullable;
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

/** {@code /api/initiatives}: a brief in, the initiative with all that is known of it out. */
@RestController
class InitiativeController {
    private final Initiatives initiatives;
    private final Authorship authorship;

    InitiativeController(Initiatives initiatives, Authorship authorship) {
        this.initiatives = initiatives;
        this.authorship = authorship;
    }

    @PutMapping(path = "/api/initiatives/{id}", consumes = "application/json")
    Mono<ResponseEntity<Object>> put(
            @PathVariable String id, @RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        var wrongId = Ids.refusal("id", id);
        if (wrongId != null) return Mono.just(wrongId.answer(path(id)));
        return switch (Precondition.of(headers)) {
            case Precondition.Unreadable(var problem) -> Mono.just(problem.answer(path(id)));
            case Precondition.Silent _ -> put(id, new Expectation.Unsaid(), body);
            case Precondition.Says(var expectation) -> put(id, expectation, body);
        };
    }

    @GetMapping("/api/initiatives/{id}")
    Mono<ResponseEntity<Object>> get(@PathVariable String id) {
        return initiatives
                .find(authorship.now(), id)
                .map(found -> answer(HttpStatus.OK, found))
                .defaultIfEmpty(absent(id, path(id)));
    }

    @GetMapping("/api/initiatives")
    Mono<ResponseEntity<Object>> list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") String limit) {
        return switch (Paging.of("/api/initiatives", after, limit)) {
            case Paging.Wrong(var problem) -> Mono.just(problem.answer("/api/initiatives"));
            case Paging.Page page -> list(page);
        };
    }

    private Mono<ResponseEntity<Object>> list(Paging.Page page) {
        var month = month();
        return initiatives
                .page(authorship.now(), page.after(), page.fetch())
                .collectList()
                .map(
                        found ->
                                page.answer(
                                        found,
                                        Initiative::id,
                                        one -> InitiativeJson.summary(one, month)));
    }

    private Mono<ResponseEntity<Object>> put(String id, Expectation expectation, byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(path(id)));
            case JsonBody.Read.Value value ->
                    put(id, expectation, BriefForm.read(JsonBody.map(value)));
        };
    }

    private Mono<ResponseEntity<Object>> put(
            String id, Expectation expectation, BriefReading reading) {
        return switch (reading) {
            case BriefReading.Refused refused ->
                    Mono.just(BriefForm.refusal(BriefForm.problems("", refused)).answer(path(id)));
            case BriefReading.Understood read -> {
                var wrongId = BriefForm.wrongId(id, read);
                yield wrongId != null
                        ? Mono.just(wrongId.answer(path(id)))
                        : initiatives
                                .put(authorship.now(), id, expectation, read.brief())
                                .map(outcome -> answer(id, expectation, outcome));
            }
        };
    }

    private ResponseEntity<Object> answer(String id, Expectation expectation, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Diagnosed(var initiative, var first) ->
                    answer(first ? HttpStatus.CREATED : HttpStatus.OK, initiative);
            case Outcome.Unchanged(var initiative) -> answer(HttpStatus.OK, initiative);
            case Outcome.Stale(var present) -> stale(id, expectation, present).answer(path(id));
        };
    }

    private static Problem stale(String id, Expectation expectation, @Nullable Long present) {
        return expectation instanceof Expectation.Unsaid && present != null
                ? Precondition.required("Initiative " + id, present)
                : Precondition.failed("Initiative " + id, present);
    }

    private ResponseEntity<Object> answer(HttpStatus status, Initiative initiative) {
        return ResponseEntity.status(status)
                .eTag(Precondition.etag(initiative.revision()))
                .location(URI.create(path(initiative.id())))
                .body(InitiativeJson.whole(initiative, month()));
    }

    private YearMonth month() {
        return YearMonth.from(Initiatives.day(authorship.now()));
    }

    static ResponseEntity<Object> absent(String id, String path) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-such-initiative",
                        "There is no such initiative",
                        "No initiative has the id " + id + ".")
                .answer(path);
    }

    static String path(String id) {
        return "/api/initiatives/" + id;
    }
}
