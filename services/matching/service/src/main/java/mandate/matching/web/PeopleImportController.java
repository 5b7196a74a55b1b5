package mandate.matching.web;

import java.util.List;
import mandate.matching.app.People;
import mandate.matching.app.People.Outcome;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.ImportReport;
import mandate.platform.http.JsonLine;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code POST /api/people/imports}: many people, as JSON lines or CSV. Rows that can be read are
 * kept, a later row of the same id replaces an earlier one; the others are reported with row,
 * column, value and what is allowed.
 */
@RestController
class PeopleImportController {
    private static final int CHUNK = 500;
    private static final String PATH = "/api/people/imports";

    private final People people;
    private final Authorship authorship;

    PeopleImportController(People people, Authorship authorship) {
        this.people = people;
        this.authorship = authorship;
    }

    @PostMapping(
            path = PATH,
            consumes = {"application/x-ndjson", "application/jsonl"})
    Mono<ResponseEntity<Object>> jsonLines(@RequestBody Flux<String> lines) {
        return keep(lines.index((i, line) -> ImportRow.of(JsonLine.read(i.intValue() + 1, line))));
    }

    @PostMapping(path = PATH, consumes = "text/csv")
    Mono<ResponseEntity<Object>> csv(@RequestBody byte[] body) {
        return switch (PersonTable.read(body)) {
            case PersonTable.Unreadable(var problem) -> Mono.just(problem.answer(PATH));
            case PersonTable.Rows(var rows) -> keep(Flux.fromIterable(rows));
        };
    }

    private Mono<ResponseEntity<Object>> keep(Flux<ImportRow> rows) {
        var report = new ImportReport();
        return rows.buffer(CHUNK)
                .concatMap(chunk -> keep(chunk, report))
                .then(Mono.fromSupplier(() -> ResponseEntity.ok((Object) report.json())));
    }

    private Mono<Void> keep(List<ImportRow> chunk, ImportReport report) {
        var readable =
                chunk.stream()
                        .filter(ImportRow.Candidate.class::isInstance)
                        .map(ImportRow.Candidate.class::cast)
                        .toList();
        var sent = readable.stream().map(ImportRow.Candidate::sent).toList();
        return people.putAll(authorship.now(), sent)
                .doOnNext(outcomes -> report(chunk, readable, outcomes, report))
                .then();
    }

    private static void report(
            List<ImportRow> chunk,
            List<ImportRow.Candidate> readable,
            List<Outcome> outcomes,
            ImportReport report) {
        for (int i = 0; i < readable.size(); i++) count(readable.get(i), outcomes.get(i), report);
        for (var row : chunk)
            if (row instanceof ImportRow.Broken(var number, var problems))
                report.refuse(number, problems);
    }

    private static void count(ImportRow.Candidate row, Outcome outcome, ImportReport report) {
        switch (outcome) {
            case Outcome.Recorded(_, var first) -> {
                if (first) report.created();
                else report.changed();
            }
            case Outcome.Unchanged _ -> report.unchanged();
            case Outcome.Unreadable(var problems) -> report.refuse(row.row(), named(row, problems));
            case Outcome.Stale stale -> throw new IllegalStateException("Stale: " + stale);
        }
    }

    private static List<FieldProblem> named(
            ImportRow.Candidate row, List<mandate.matching.engine.people.FieldProblem> problems) {
        return problems.stream()
                .map(p -> FieldProblem.of(row.column().apply(p.field()), p.value(), p.allowed()))
                .toList();
    }
}
