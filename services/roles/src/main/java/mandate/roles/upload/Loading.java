package mandate.roles.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mandate.roles.app.TextOfFiles.FileKind;

/**
 * Loads a library with the first file that needs it, by reading a file of one word: what takes a
 * second once is not to count against that first file.
 */
final class Loading {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String MAIN =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Loading() {}

    /** Whether the library reads its one word; answers at once from the second time on. */
    static boolean isDone(FileKind kind) {
        var read =
                switch (kind) {
                    case PDF -> OfPdf.ONE_WORD;
                    case DOCX -> OfDocx.ONE_WORD;
                };
        return read.equals("one");
    }

    /** The library for PDF. */
    private static final class OfPdf {
        static final String ONE_WORD = read(FileKind.PDF, pdf());
    }

    /** The library for Word. */
    private static final class OfDocx {
        static final String ONE_WORD = read(FileKind.DOCX, docx());
    }

    private static String read(FileKind kind, byte[] file) {
        try {
            return CarefulFiles.text(kind, file, Deadline.in(Limits.LOADING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf() {
        var file =
                """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R
                /Resources<</Font<</F 5 0 R>>>>>>endobj
                4 0 obj<</Length 24>>stream
                BT /F 9 Tf (one) Tj ET
                endstream endobj
                5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                trailer<</Root 1 0 R>>
                """;
        return file.getBytes(ISO_8859_1);
    }

    private static byte[] docx() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(ISO_8859_1));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts() {
        return Map.of(
                "[Content_Types].xml",
                "<Types xmlns='%scontent-types'><Default Extension='rels' ContentType='%s'/>"
                                .formatted(
                                        PACKAGE,
                                        "application/vnd.openxmlformats-package.relationships+xml")
                        + "<Override PartName='/word/document.xml' ContentType='%s'/></Types>"
                                .formatted(WORD),
                "_rels/.rels",
                "<Relationships xmlns='%srelationships'>".formatted(PACKAGE)
                        + "<Relationship Id='r' Type='%s' Target='word/document.xml'/>"
                                .formatted(MAIN)
                        + "</Relationships>",
                "word/document.xml",
                "<w:document xmlns:w="
                        + "'http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                        + "<w:body><w:p><w:r><w:t>one</w:t></w:r></w:p></w:body></w:document>");
    }
}
