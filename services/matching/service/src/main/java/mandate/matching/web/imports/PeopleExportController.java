package mandate.matching.web.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import mandate.matching.app.People;
import mandate.matching.app.PersonState;
import mandate.matching.engine.people.PersonCells;
import mandate.platform.http.Authorship;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GET /api/people/exports/…}: everybody's record, as the import takes it back: importing an
 * export changes nothing. Confirmations and mandates are no part of a record and are not exported.
 */
@RestController
class PeopleExportController {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CHUNK = 200;

    private final People people;
    private final Authorship authorship;

    PeopleExportController(People people, Authorship authorship) {
        this.people = people;
        this.authorship = authorship;
    }

    @GetMapping("/api/people/exports/people.csv")
    ResponseEntity<Flux<DataBuffer>> peopleTable() {
        return answer(
                "people.csv",
                "text/csv;charset=UTF-8",
                row(PersonCells.PEOPLE),
                person -> row(PersonCells.person(person.tree())));
    }

    @GetMapping("/api/people/exports/skills.csv")
    ResponseEntity<Flux<DataBuffer>> skillsTable() {
        return answer(
                "skills.csv",
                "text/csv;charset=UTF-8",
                row(PersonCells.SKILLS),
                person -> rows(PersonCells.skills(person.id(), person.tree())));
    }

    @GetMapping("/api/people/exports/people.jsonl")
    ResponseEntity<Flux<DataBuffer>> lines() {
        return answer(
                "people.jsonl",
                "application/x-ndjson",
                "",
                person -> JSON.writeValueAsString(person.tree()) + "\n");
    }

    private ResponseEntity<Flux<DataBuffer>> answer(
            String name, String type, String header, Function<PersonState, String> text) {
        var rows =
                people.everybody(authorship.now())
                        .map(text)
                        .buffer(CHUNK)
                        .map(chunk -> String.join("", chunk));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(Flux.concat(Mono.just(header), rows).map(PeopleExportController::bytes));
    }

    private static String rows(List<List<String>> rows) {
        var text = new StringBuilder();
        rows.forEach(cells -> text.append(row(cells)));
        return text.toString();
    }

    private static String row(List<String> cells) {
        try {
            var text = new StringBuilder();
            CSVFormat.RFC4180.printRecord(text, cells.stream().map(CsvRows::safe).toArray());
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataBuffer bytes(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
