package mandate.matching.web.skills;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mandate.matching.app.Confirmations;
import mandate.matching.app.SkillConfirmation;
import mandate.matching.app.Vocabulary;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code /api/skills/confirmations}: somebody says what a phrase means; it becomes a label of the
 * organisation's own, and can be taken back.
 */
@RestController
class PhraseConfirmationController {
    static final String PATH = "/api/skills/confirmations";
    private static final int LONGEST_URI = 500;

    private final Confirmations confirmations;
    private final Vocabulary vocabulary;
    private final Authorship authorship;

    PhraseConfirmationController(
            Confirmations confirmations, Vocabulary vocabulary, Authorship authorship) {
        this.confirmations = confirmations;
        this.vocabulary = vocabulary;
        this.authorship = authorship;
    }

    @PostMapping(path = PATH, consumes = "application/json")
    Mono<ResponseEntity<Object>> confirm(@RequestBody byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(PATH));
            case JsonBody.Read.Value value -> confirm(value);
        };
    }

    @GetMapping(PATH)
    Mono<Map<String, List<SkillConfirmation>>> list() {
        return Mono.fromSupplier(
                () -> Map.of("items", confirmations.all(authorship.now().organisation())));
    }

    @DeleteMapping(PATH + "/{id}")
    Mono<ResponseEntity<Object>> withdraw(@PathVariable String id) {
        return confirmations
                .withdraw(authorship.now(), id)
                .map(gone -> ResponseEntity.ok((Object) gone))
                .defaultIfEmpty(
                        Problem.of(
                                        HttpStatus.NOT_FOUND,
                                        "no-such-confirmation",
                                        "There is no such confirmation",
                                        "No confirmation that holds has the id " + id + ".")
                                .answer(PATH + "/" + id));
    }

    private Mono<ResponseEntity<Object>> confirm(JsonBody.Read.Value value) {
        var problems = new ArrayList<FieldProblem>();
        var fields = Fields.of(JsonBody.map(value), problems);
        var phrase = fields.text("phrase", NormalisationController.LONGEST_PHRASE);
        var skill = fields.text("skill", LONGEST_URI);
        fields.finish();
        if (!problems.isEmpty()) return Mono.just(refused(problems));
        return vocabulary
                .label(authorship.now().organisation(), skill)
                .flatMap(label -> confirmations.confirm(authorship.now(), phrase, skill, label))
                .map(PhraseConfirmationController::created)
                .switchIfEmpty(Mono.fromSupplier(() -> refused(List.of(unknown(skill)))));
    }

    private static FieldProblem unknown(String skill) {
        return FieldProblem.of("skill", skill, "URI of a skill of the vocabulary that serves now");
    }

    private static ResponseEntity<Object> refused(List<FieldProblem> problems) {
        return Problem.fields(
                        "invalid-confirmation",
                        "The confirmation has fields that are not allowed",
                        problems)
                .answer(PATH);
    }

    private static ResponseEntity<Object> created(SkillConfirmation confirmation) {
        return ResponseEntity.created(URI.create(PATH + "/" + confirmation.id()))
                .body(confirmation);
    }
}
