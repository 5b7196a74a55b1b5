package mandate.initiatives.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import mandate.initiatives.app.Initiatives;
import mandate.initiatives.app.Mandates;
import mandate.initiatives.app.Mandates.Mark;
import mandate.initiatives.app.Mandates.Outcome;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/initiatives/{id}/mandates}: a human accepts a suggestion, or decides otherwise. */
@RestController
class MandateController {
    private static final int LONGEST_KEY = 64;

    private final Mandates mandates;
    private final Authorship authorship;

    MandateController(Mandates mandates, Authorship authorship) {
        this.mandates = mandates;
        this.authorship = authorship;
    }

    @PostMapping(path = "/api/initiatives/{id}/mandates", consumes = "application/json")
    Mono<ResponseEntity<Object>> ask(
            @PathVariable String id, @RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        var path = path(id);
        var key = headers.getFirst("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY))
            return Mono.just(wrongKey(key).answer(path));
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(path));
            case JsonBody.Read.Value value ->
                    ask(id, MandateForm.read(JsonBody.map(value)), mark(key, body));
        };
    }

    @PostMapping("/api/initiatives/{id}/mandates/{mandateId}/end")
    Mono<ResponseEntity<Object>> end(@PathVariable String id, @PathVariable String mandateId) {
        return mandates.end(authorship.now(), id, mandateId)
                .map(outcome -> answer(id, "no reason asked", outcome));
    }

    @PostMapping(
            path = "/api/initiatives/{id}/mandates/{mandateId}/evidence",
            consumes = "application/json")
    Mono<ResponseEntity<Object>> show(
            @PathVariable String id, @PathVariable String mandateId, @RequestBody byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(path(id)));
            case JsonBody.Read.Value value ->
                    show(id, mandateId, EvidenceForm.read(JsonBody.map(value)));
        };
    }

    private Mono<ResponseEntity<Object>> show(String id, String mandateId, EvidenceForm.Sent sent) {
        if (!sent.problems().isEmpty()) return Mono.just(invalid(sent.problems()).answer(path(id)));
        return mandates.show(authorship.now(), id, mandateId, sent.rule(), sent.who(), sent.what())
                .map(showing -> MandateAnswers.showing(id, showing, month(), path(id)));
    }

    private static Problem invalid(List<FieldProblem> problems) {
        return Problem.fields(
                "invalid-mandate", "The request has fields that are not allowed", problems);
    }

    private Mono<ResponseEntity<Object>> ask(
            String id, MandateForm.Sent sent, @Nullable Mark mark) {
        if (!sent.problems().isEmpty()) return Mono.just(invalid(sent.problems()).answer(path(id)));
        return mandates.ask(authorship.now(), id, sent.asking(), mark)
                .map(outcome -> answer(id, sent.asking().reason(), outcome));
    }

    private ResponseEntity<Object> answer(String id, String reason, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Standing(var mandate) ->
                    MandateAnswers.standing(id, mandate, reason, month(), path(id));
            case Outcome.Refused(var why) -> MandateAnswers.refused(why).answer(path(id));
            case Outcome.Unknown _ -> InitiativeController.absent(id, path(id));
            case Outcome.KeyTaken _ -> MandateAnswers.keyTaken().answer(path(id));
            case Outcome.NotLive(var mandate) -> MandateAnswers.notLive(mandate).answer(path(id));
        };
    }

    private YearMonth month() {
        return YearMonth.from(Initiatives.day(authorship.now()));
    }

    private static String path(String id) {
        return InitiativeController.path(id) + "/mandates";
    }

    private static Problem wrongKey(String key) {
        return Problem.fields(
                "invalid-idempotency-key",
                "The Idempotency-Key cannot be used",
                List.of(FieldProblem.of("Idempotency-Key", key, "1 to 64 characters")));
    }

    private static @Nullable Mark mark(@Nullable String key, byte[] body) {
        return key == null ? null : new Mark(key, hash(body));
    }

    private static String hash(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("mandate\n".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
