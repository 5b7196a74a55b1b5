package mandate.matching.web.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HostileWorkbooksTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TYPES = "[Content_Types].xml";
    private final ImportClient client = new ImportClient();

    @Test
    void a_workbook_with_macros_is_refused() {
        var macros =
                rewritten(
                        TYPES,
                        text ->
                                text.replace(".sheet.main+xml", ".sheet.macroEnabled.main+xml")
                                        .replace(
                                                "openxmlformats-officedocument.spreadsheetml.sheet.macroEnabled",
                                                "ms-excel.sheet.macroEnabled"));
        refused(macros, "macros");
    }

    @Test
    void a_sheet_that_swells_is_stopped() {
        var swollen = " ".repeat(120_000_000);
        long begun = System.nanoTime();
        refused(rewritten(SHEET, text -> text.replace("<sheetData>", swollen + "<sheetData>")), "");
        assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(30);
    }

    @Test
    void nothing_outside_the_file_is_read() {
        var outside =
                rewritten(
                        SHEET,
                        text ->
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM"
                                        + " \"file:///etc/hostname\">]>"
                                        + text.substring(text.indexOf("?>") + 2)
                                                .replace("P1", "&e;"));
        refused(outside, "");
    }

    @Test
    void a_cell_far_out_is_refused() {
        refused(rewritten(SHEET, text -> text.replace("r=\"A2\"", "r=\"XFD2\"")), "columns");
    }

    private void refused(byte[] book, String why) {
        var answer = client.send(ImportClient.XLSX, book, false);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(422);
        assertThat(answer.json().path("detail").asString()).contains(why);
        assertThat(client.world.documents.told()).isEmpty();
    }

    /** A good workbook with one of its parts written anew. */
    private static byte[] rewritten(String part, java.util.function.UnaryOperator<String> change) {
        var good =
                ImportClient.workbook(
                        Map.of("People", List.of(List.of("id", "unit"), List.of("P1", "HR"))));
        try (var in = new ZipFile(kept(good).toFile());
                var bytes = new ByteArrayOutputStream();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var content = in.getInputStream(entry).readAllBytes();
                boolean hit = entry.getName().equals(part);
                out.write(hit ? change.apply(new String(content, UTF_8)).getBytes(UTF_8) : content);
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path kept(byte[] book) throws IOException {
        var file = Files.createTempFile("book", ".xlsx");
        file.toFile().deleteOnExit();
        return Files.write(file, book);
    }
}
