package mandate.matching.web.skills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mandate.matching.app.Vocabulary;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code POST /api/skills/normalisations}: phrases in, for each of them a list of readings out, the
 * best first. Nothing is kept.
 */
@RestController
class NormalisationController {
    static final String PATH = "/api/skills/normalisations";
    static final int MOST_PHRASES = 1_000;
    static final int LONGEST_PHRASE = 2_000;
    static final int MOST_READINGS = 100;
    private static final int READINGS = 10;

    private final Vocabulary vocabulary;
    private final Authorship authorship;

    NormalisationController(Vocabulary vocabulary, Authorship authorship) {
        this.vocabulary = vocabulary;
        this.authorship = authorship;
    }

    @PostMapping(path = PATH, consumes = "application/json")
    Mono<ResponseEntity<Object>> read(@RequestBody byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(PATH));
            case JsonBody.Read.Value value -> read(value);
        };
    }

    private Mono<ResponseEntity<Object>> read(JsonBody.Read.Value value) {
        var problems = new ArrayList<FieldProblem>();
        var fields = Fields.of(JsonBody.map(value), problems);
        if (fields.raw("phrases") == null)
            fields.refuse("phrases", null, "list of at most " + MOST_PHRASES + " texts", "");
        var phrases = fields.texts("phrases", MOST_PHRASES, LONGEST_PHRASE);
        int top = fields.raw("top") == null ? READINGS : fields.integer("top", 1, MOST_READINGS);
        var mode = fields.optionalOneOf("mode", modes());
        fields.finish();
        if (!problems.isEmpty())
            return Mono.just(
                    Problem.fields(
                                    "invalid-normalisation",
                                    "The phrases cannot be read as they were sent",
                                    problems)
                            .answer(PATH));
        var how = mode == null ? Vocabulary.Mode.AUTO : Vocabulary.Mode.valueOf(mode);
        return vocabulary
                .read(authorship.now().organisation(), phrases, top, how)
                .map(ResponseEntity::ok);
    }

    private static List<String> modes() {
        return Arrays.stream(Vocabulary.Mode.values()).map(Enum::name).toList();
    }
}
