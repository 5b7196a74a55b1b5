package mandate.matching.web.skills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import mandate.matching.app.Taxonomies;
import mandate.matching.app.TaxonomyState;
import mandate.matching.engine.taxonomy.TaxonomyFile.Brought;
import mandate.platform.core.Author;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * {@code /api/taxonomies}: a vocabulary of skills comes as a file, is read at once and indexed in
 * its own time; how far that is can be asked.
 */
@RestController
class TaxonomyController {
    static final String PATH = "/api/taxonomies";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Taxonomies taxonomies;
    private final Authorship authorship;

    TaxonomyController(Taxonomies taxonomies, Authorship authorship) {
        this.taxonomies = taxonomies;
        this.authorship = authorship;
    }

    @PostMapping(
            path = PATH,
            consumes = {
                "text/csv",
                "application/zip",
                "application/gzip",
                "application/octet-stream"
            })
    Mono<ResponseEntity<Object>> bring(
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "upload") String file,
            @RequestBody Flux<DataBuffer> body) {
        if (!LANGUAGE.matcher(language).matches())
            return Mono.just(
                    refused(
                            file,
                            List.of(
                                    FieldProblem.of(
                                            "language", language, "BCP 47 tag such as en or fr"))));
        return Mono.usingWhen(
                        Mono.fromCallable(() -> Files.createTempFile("taxonomy", ".upload"))
                                .subscribeOn(Schedulers.boundedElastic()),
                        path ->
                                DataBufferUtils.write(bounded(body), path)
                                        .then(read(path, file, language)),
                        TaxonomyController::delete)
                .onErrorResume(TaxonomyUpload.TooLarge.class, e -> Mono.just(tooLarge()));
    }

    @GetMapping(PATH)
    Mono<Map<String, List<TaxonomyState>>> list() {
        return Mono.fromCallable(() -> Map.of("items", taxonomies.all()))
                .subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping(PATH + "/{id}")
    Mono<ResponseEntity<Object>> get(@PathVariable String id) {
        return Mono.fromCallable(() -> shown(id, taxonomies.all()))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static ResponseEntity<Object> shown(String id, List<TaxonomyState> all) {
        for (var state : all) if (state.id().equals(id)) return ResponseEntity.ok(state);
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-such-taxonomy",
                        "There is no such vocabulary",
                        "No vocabulary has the id " + id + ".")
                .answer(PATH + "/" + id);
    }

    private Mono<ResponseEntity<Object>> read(Path path, String file, String language) {
        return Mono.fromCallable(() -> read(path, file, language, authorship.now()))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private ResponseEntity<Object> read(Path path, String name, String language, Author by)
            throws IOException {
        var found = TaxonomyUpload.read(path, name);
        var taxonomy = found.outcome().taxonomy();
        if (taxonomy == null) return refused(found.file(), found.outcome().problems());
        var brought = new Brought(found.file(), language, by.actor(), by.at().toString(), taxonomy);
        var state = taxonomies.bring(brought);
        return ResponseEntity.accepted().location(URI.create(PATH + "/" + state.id())).body(state);
    }

    private static Flux<DataBuffer> bounded(Flux<DataBuffer> body) {
        var seen = new AtomicLong();
        return body.handle(
                (buffer, sink) -> {
                    if (seen.addAndGet(buffer.readableByteCount()) <= TaxonomyUpload.LARGEST) {
                        sink.next(buffer);
                        return;
                    }
                    DataBufferUtils.release(buffer);
                    sink.error(new TaxonomyUpload.TooLarge(TaxonomyUpload.LARGEST));
                });
    }

    private static Mono<Void> delete(Path path) {
        return Mono.<Void>fromRunnable(
                        () -> {
                            try {
                                Files.deleteIfExists(path);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** A problem detail that also says of each error in which file it is. */
    private static ResponseEntity<Object> refused(String file, List<FieldProblem> problems) {
        var problem =
                Problem.fields(
                        "invalid-taxonomy", "The file is not a vocabulary of skills", problems);
        var json = problem.json(PATH);
        json.put("errors", problems.stream().map(one -> inFile(file, one)).toList());
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json);
    }

    private static Map<String, @Nullable Object> inFile(String file, FieldProblem problem) {
        var json = problem.json();
        json.put("file", file);
        return json;
    }

    private static ResponseEntity<Object> tooLarge() {
        return Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "body-too-large",
                        "The body is too large",
                        "A file of at most %d MiB is allowed here."
                                .formatted(TaxonomyUpload.LARGEST / 1024 / 1024))
                .answer(PATH);
    }
}
