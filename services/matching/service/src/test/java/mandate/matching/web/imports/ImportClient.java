package mandate.matching.web.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mandate.matching.fixtures.PeopleInMemory;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to the controllers and reads the reports. */
final class ImportClient {
    static final String XLSX = FileKind.XLSX.mediaType;
    private static final String PATH = "/api/people/imports";

    final PeopleInMemory world = new PeopleInMemory();
    private final WebTestClient http =
            WebTestClient.bindToController(
                            new PeopleImportController(world.intake, world.authorship),
                            new PeopleExportController(world.people, world.authorship))
                    .configureClient()
                    .responseTimeout(Duration.ofMinutes(2))
                    .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(64 << 20))
                    .build();

    /** What came back. */
    record Answer(int status, JsonNode json) {}

    Answer csv(String text) {
        return send("text/csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8), false);
    }

    Answer lines(String text) {
        return send(
                "application/x-ndjson",
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                false);
    }

    Answer send(String type, byte[] body, boolean preview) {
        return answer(
                http.post()
                        .uri(PATH + "?preview=" + preview)
                        .contentType(MediaType.parseMediaType(type))
                        .bodyValue(body));
    }

    Answer form(Map<String, byte[]> files, boolean preview) {
        var form = new MultipartBodyBuilder();
        files.forEach((name, bytes) -> form.part(part(name), named(name, bytes)));
        return answer(
                http.post()
                        .uri(PATH + "?preview=" + preview)
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .bodyValue(form.build()));
    }

    byte[] export(String name) {
        var body =
                http.get()
                        .uri("/api/people/exports/" + name)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody();
        return body == null ? new byte[0] : body;
    }

    /** A workbook with a sheet for each list of rows. */
    static byte[] workbook(Map<String, List<List<Object>>> sheets) {
        try (var book = new SXSSFWorkbook(100);
                var out = new ByteArrayOutputStream()) {
            for (var one : sheets.entrySet()) {
                var sheet = book.createSheet(one.getKey());
                for (int at = 0; at < one.getValue().size(); at++) {
                    var row = sheet.createRow(at);
                    var cells = one.getValue().get(at);
                    for (int column = 0; column < cells.size(); column++)
                        put(row.createCell(column), cells.get(column));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void put(org.apache.poi.ss.usermodel.Cell cell, @Nullable Object value) {
        if (value instanceof Number number) cell.setCellValue(number.doubleValue());
        else cell.setCellValue(String.valueOf(value));
    }

    private static String part(String file) {
        return file.substring(0, file.indexOf('.'));
    }

    private static ByteArrayResource named(String name, byte[] bytes) {
        return new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static Answer answer(WebTestClient.RequestHeadersSpec<?> request) {
        var result = request.exchange().expectBody().returnResult();
        var body = result.getResponseBody();
        return new Answer(
                result.getStatus().value(),
                JsonMapper.shared().readTree(body == null ? new byte[] {'{', '}'} : body));
    }
}
