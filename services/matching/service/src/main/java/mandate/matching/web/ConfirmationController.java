package mandate.matching.web;

import java.util.List;
import mandate.matching.app.SkillConfirmations;
import mandate.matching.app.SkillConfirmations.Outcome;
import mandate.matching.app.SkillConfirmations.Said;
import mandate.matching.engine.people.Confirmation.Relation;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Ids;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code /api/people/{id}/skills/confirmations}: a colleague or manager says what they have seen.
 */
@RestController
class ConfirmationController {
    private final SkillConfirmations confirmations;
    private final Authorship authorship;

    ConfirmationController(SkillConfirmations confirmations, Authorship authorship) {
        this.confirmations = confirmations;
        this.authorship = authorship;
    }

    @PostMapping(path = "/api/people/{id}/skills/confirmations", consumes = "application/json")
    Mono<ResponseEntity<Object>> confirm(@PathVariable String id, @RequestBody byte[] body) {
        var path = path(id);
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(path));
            case JsonBody.Read.Value value ->
                    switch (ConfirmationForm.read(JsonBody.map(value))) {
                        case ConfirmationForm.Wrong(var problems) ->
                                Mono.just(wrong(problems).answer(path));
                        case ConfirmationForm.Right(var said) -> confirm(id, said);
                    };
        };
    }

    @PostMapping(
            path = "/api/people/{id}/skills/confirmations/{confirmation}/withdrawal",
            consumes = "application/json")
    Mono<ResponseEntity<Object>> withdraw(
            @PathVariable String id, @PathVariable String confirmation, @RequestBody byte[] body) {
        var path = path(id) + "/" + confirmation + "/withdrawal";
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(path));
            case JsonBody.Read.Value value ->
                    switch (ConfirmationForm.reason(JsonBody.map(value))) {
                        case ConfirmationForm.Wrong(var problems) ->
                                Mono.just(wrong(problems).answer(path));
                        case ConfirmationForm.Right(var said) ->
                                confirmations
                                        .withdraw(
                                                authorship.now(), id, confirmation, said.evidence())
                                        .map(outcome -> answer(outcome, path));
                    };
        };
    }

    private Mono<ResponseEntity<Object>> confirm(String id, Said said) {
        return confirmations
                .confirm(authorship.now(), id, said)
                .map(outcome -> answer(outcome, path(id)));
    }

    private static ResponseEntity<Object> answer(Outcome outcome, String path) {
        return switch (outcome) {
            case Outcome.Confirmed(var one) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(PersonJson.confirmation(one));
            case Outcome.Withdrawn(var one) -> ResponseEntity.ok(PersonJson.confirmation(one));
            case Outcome.NoSuchPerson _ -> absent("no-such-person", "person").answer(path);
            case Outcome.NoSuchConfirmation _ ->
                    absent("no-such-confirmation", "confirmation").answer(path);
            case Outcome.NoSuchColleague(var by) ->
                    wrong(List.of(FieldProblem.of("by", by, "the id of a person in /api/people")))
                            .answer(path);
            case Outcome.NoSuchSkill(var skills) ->
                    wrong(List.of(FieldProblem.of("skill", null, skills))).answer(path);
            case Outcome.TooMany(var most) ->
                    conflict(
                                    "too-many-confirmations",
                                    "At most %d confirmations are kept for a person."
                                            .formatted(most))
                            .answer(path);
            case Outcome.Oneself _ ->
                    conflict(
                                    "own-skill",
                                    "Nobody confirms their own skills; a colleague or manager"
                                            + " does.")
                            .answer(path);
        };
    }

    private static Problem wrong(List<FieldProblem> problems) {
        return Problem.fields(
                "invalid-confirmation", "This is not a confirmation of a skill", problems);
    }

    private static Problem absent(String code, String what) {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                code,
                "There is no such " + what,
                "No " + what + " has that id.");
    }

    private static Problem conflict(String code, String detail) {
        return Problem.of(HttpStatus.CONFLICT, code, "The skill was not confirmed", detail);
    }

    private static String path(@Nullable String id) {
        return "/api/people/" + id + "/skills/confirmations";
    }

    /** What an id looks like, for the form. */
    static boolean isId(String text) {
        return Ids.refusal("by", text) == null;
    }

    /** The words of a relation. */
    static List<String> relations() {
        return List.of(Relation.COLLEAGUE.name(), Relation.MANAGER.name());
    }
}
