package mandate.matching.web.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import mandate.matching.app.PeopleIntake;
import mandate.platform.http.Authorship;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * {@code POST /api/people/imports}: many people, as CSV, XLSX or JSON lines, alone or in a form
 * with a second file of skills. Rows that can be read are kept, a later row of the same id replaces
 * an earlier one; the others are reported with file, row, column, value and what is allowed. With
 * {@code preview=true} nothing is kept, and the report says what would be.
 */
@RestController
class PeopleImportController {
    private static final String PATH = "/api/people/imports";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PeopleIntake intake;
    private final Authorship authorship;

    PeopleImportController(PeopleIntake intake, Authorship authorship) {
        this.intake = intake;
        this.authorship = authorship;
    }

    @PostMapping(
            path = PATH,
            consumes = {"application/x-ndjson", "application/jsonl", "text/csv", XLSX})
    Mono<ResponseEntity<Object>> file(
            @RequestHeader("Content-Type") MediaType type,
            @RequestParam(defaultValue = "false") boolean preview,
            @RequestBody Flux<DataBuffer> body) {
        var kind = Objects.requireNonNull(FileKind.of(type, ""));
        return using(folder -> Uploads.body(folder, kind, body), preview);
    }

    @PostMapping(path = PATH, consumes = "multipart/form-data")
    Mono<ResponseEntity<Object>> form(
            @RequestParam(defaultValue = "false") boolean preview,
            @RequestBody Flux<PartEvent> events) {
        return using(folder -> Uploads.parts(folder, events), preview);
    }

    /** Puts what was sent into a folder. */
    private interface Arrival {
        Mono<Upload> into(Path folder);
    }

    private Mono<ResponseEntity<Object>> using(Arrival arrival, boolean preview) {
        return Mono.usingWhen(
                Mono.fromCallable(Uploads::folder).subscribeOn(Schedulers.boundedElastic()),
                folder ->
                        arrival.into(folder)
                                .publishOn(Schedulers.boundedElastic())
                                .flatMap(upload -> run(upload, preview)),
                folder ->
                        Mono.fromRunnable(() -> Upload.clear(folder))
                                .subscribeOn(Schedulers.boundedElastic()));
    }

    private Mono<ResponseEntity<Object>> run(Upload upload, boolean preview) {
        try {
            return run(OpenFiles.open(upload), preview);
        } catch (FileRows.Unreadable e) {
            return Mono.just(e.problem().answer(PATH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Mono<ResponseEntity<Object>> run(OpenFiles files, boolean preview) {
        var rows =
                new PeopleRows(
                        files.people(), files.peopleName(), files.skills(), files.skillsName());
        return new ImportRun(intake, authorship, preview, rows, files.peopleName())
                .run()
                .map(
                        report -> {
                            ImportRun.strays(report, files.skills(), files.skillsName());
                            return ResponseEntity.ok((Object) report.json());
                        })
                .doFinally(end -> files.close());
    }
}
