package mandate.initiatives.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mandate.initiatives.app.Diagnosing;
import mandate.initiatives.app.Initiatives;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code POST /api/diagnoses}: a brief, or a list of them, is diagnosed; nothing is kept. */
@RestController
class DiagnosisController {
    private static final String PATH = "/api/diagnoses";
    private static final int MOST = 1_000;

    private final Diagnosing diagnosing;
    private final Authorship authorship;

    DiagnosisController(Diagnosing diagnosing, Authorship authorship) {
        this.diagnosing = diagnosing;
        this.authorship = authorship;
    }

    @PostMapping(path = PATH, consumes = "application/json")
    Mono<ResponseEntity<Object>> diagnose(@RequestBody byte[] body) {
        var today = Initiatives.day(authorship.now());
        return Mono.fromCallable(() -> answer(body, today)).subscribeOn(Schedulers.parallel());
    }

    private ResponseEntity<Object> answer(byte[] body, LocalDate today) {
        return switch (JsonBody.any(body)) {
            case JsonBody.Read.Unreadable(var problem) -> problem.answer(PATH);
            case JsonBody.Read.Value(List<?> list) -> many(list, today);
            case JsonBody.Read.Value value -> one(value.tree(), today);
        };
    }

    private ResponseEntity<Object> one(@Nullable Object tree, LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        var letter = letter(tree, "", today, problems);
        return problems.isEmpty() ? json(letter) : refusal(problems);
    }

    private ResponseEntity<Object> many(List<?> trees, LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        if (trees.size() > MOST)
            problems.add(
                    FieldProblem.of("", trees.size() + " briefs", "a list of at most " + MOST));
        var letters = new ArrayList<String>();
        for (int i = 0; i < trees.size() && problems.isEmpty(); i++)
            letters.add(letter(trees.get(i), "[" + i + "].", today, problems));
        return problems.isEmpty() ? json("[" + String.join(",", letters) + "]") : refusal(problems);
    }

    @SuppressWarnings("unchecked")
    private String letter(
            @Nullable Object tree, String prefix, LocalDate today, List<FieldProblem> problems) {
        if (!(tree instanceof Map<?, ?> map)) {
            var place = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
            problems.add(FieldProblem.of(place, tree, "a brief as a JSON object"));
            return "";
        }
        return switch (BriefForm.read((Map<String, @Nullable Object>) map)) {
            case BriefReading.Refused refused -> {
                problems.addAll(BriefForm.problems(prefix, refused));
                yield "";
            }
            case BriefReading.Understood(var brief, _, var asOf) ->
                    diagnosing.diagnose(brief, asOf == null ? today : asOf).diagnosed().letter();
        };
    }

    private static ResponseEntity<Object> json(String letters) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(letters);
    }

    private static ResponseEntity<Object> refusal(List<FieldProblem> problems) {
        Problem problem = BriefForm.refusal(problems);
        return problem.answer(PATH);
    }
}
