package mandate.roles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Problem;
import mandate.roles.app.Descriptions;
import mandate.roles.domain.Language;
import mandate.roles.domain.lint.homonym.Profile;
import mandate.roles.domain.lint.text.Description;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code /api/job-descriptions/homonyms}: compares posts by their profile, never by their title.
 */
@RestController
class HomonymController {
    private static final String PATH = "/api/job-descriptions/homonyms";
    private static final int MANY = 50;
    private static final int LONGEST_ID = 64;

    private final Descriptions descriptions;
    private final Authorship authorship;

    HomonymController(Descriptions descriptions, Authorship authorship) {
        this.descriptions = descriptions;
        this.authorship = authorship;
    }

    /** A description that is compared. */
    private record Named(String id, Supplier<Description> reading) {}

    @PostMapping(path = PATH, consumes = "application/json")
    Mono<ResponseEntity<Object>> compare(@RequestBody byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(PATH));
            case JsonBody.Read.Value value -> compare(value);
        };
    }

    private Mono<ResponseEntity<Object>> compare(JsonBody.Read.Value value) {
        var problems = new ArrayList<FieldProblem>();
        var fields = Fields.of(JsonBody.map(value), problems);
        var sent = fields.objects("descriptions", MANY, HomonymController::named);
        boolean library = fields.bool("library", true);
        var asked = DescriptionForm.language(fields);
        fields.finish();
        if (!problems.isEmpty()) return Mono.just(invalid(problems).answer(PATH));
        var language = asked == null ? Language.EN : asked;
        return descriptions
                .homonyms(authorship.now(), () -> profiles(sent), library, language)
                .map(pairs -> pairs.stream().map(pair -> LintJson.of(pair, language)).toList())
                .map(pairs -> ResponseEntity.<Object>ok(Map.of("pairs", pairs)));
    }

    private static Named named(Fields fields) {
        return new Named(fields.text("id", LONGEST_ID), DescriptionForm.read(fields));
    }

    private static List<Profile> profiles(List<Named> sent) {
        return sent.stream().map(one -> Profile.of(one.id(), one.reading().get())).toList();
    }

    private static Problem invalid(List<FieldProblem> problems) {
        return Problem.fields(
                "invalid-job-description",
                "The job descriptions have fields that are not allowed",
                problems);
    }
}
