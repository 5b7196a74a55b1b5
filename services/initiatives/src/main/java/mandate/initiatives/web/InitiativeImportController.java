package mandate.initiatives.web;

import java.util.List;
import mandate.initiatives.app.Initiatives;
import mandate.initiatives.app.Initiatives.Outcome;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.initiatives.domain.brief.BriefReading.Understood;
import mandate.platform.core.Expectation;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Ids;
import mandate.platform.http.ImportReport;
import mandate.platform.http.JsonLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code POST /api/initiatives/imports}: many briefs as JSON lines, each with its id. Lines that
 * can be read are kept and diagnosed; the others are reported.
 */
@RestController
class InitiativeImportController {
    private static final int AT_ONCE = 8;

    private final Initiatives initiatives;
    private final Authorship authorship;

    InitiativeImportController(Initiatives initiatives, Authorship authorship) {
        this.initiatives = initiatives;
        this.authorship = authorship;
    }

    @PostMapping(
            path = "/api/initiatives/imports",
            consumes = {"application/x-ndjson", "application/jsonl"})
    Mono<ResponseEntity<Object>> jsonLines(@RequestBody Flux<String> lines) {
        var report = new ImportReport();
        return lines.index((i, line) -> JsonLine.read(i.intValue() + 1, line))
                .flatMapSequential(this::keep, AT_ONCE)
                .doOnNext(row -> row.count(report))
                .then(Mono.fromSupplier(() -> ResponseEntity.ok((Object) report.json())));
    }

    private Mono<Row> keep(JsonLine line) {
        return switch (line) {
            case JsonLine.Blank _ -> Mono.empty();
            case JsonLine.Broken(var row, var problems) -> Mono.just(new Row(row, null, problems));
            case JsonLine.Tree(var row, var tree) -> keep(row, BriefForm.read(tree));
        };
    }

    private Mono<Row> keep(int row, BriefReading reading) {
        return switch (reading) {
            case BriefReading.Refused refused ->
                    Mono.just(new Row(row, null, BriefForm.problems("", refused)));
            case Understood read -> keep(row, read);
        };
    }

    private Mono<Row> keep(int row, Understood read) {
        var id = read.id();
        if (id == null)
            return Mono.just(new Row(row, null, List.of(FieldProblem.of("id", null, Ids.ALLOWED))));
        return initiatives
                .put(authorship.now(), id, new Expectation.Whatever(), read.brief())
                .map(outcome -> new Row(row, outcome, List.of()));
    }

    private record Row(int row, @Nullable Outcome outcome, List<FieldProblem> problems) {
        void count(ImportReport report) {
            switch (outcome) {
                case null -> report.refuse(row, problems);
                case Outcome.Diagnosed(_, var first) -> {
                    if (first) report.created();
                    else report.changed();
                }
                case Outcome.Unchanged _ -> report.unchanged();
                case Outcome.Stale stale -> throw new IllegalStateException("Stale: " + stale);
            }
        }
    }
}
