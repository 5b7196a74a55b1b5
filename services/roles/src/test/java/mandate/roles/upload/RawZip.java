package mandate.roles.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts an archive together entry by entry; from the start a Word document of one paragraph. */
final class RawZip {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private RawZip() {}

    static RawZip word() {
        return wordOf(MAIN, document("<w:p><w:r><w:t>Lend seeds.</w:t></w:r></w:p>"));
    }

    /** A document whose main part is said to be of this type. */
    static RawZip wordOf(String type, String main) {
        return new RawZip()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType="
                                + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                                + type
                                + "\"/></Types>")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns="
                                + "\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\""
                                + OFFICE
                                + "\" Target=\"word/document.xml\"/></Relationships>")
                .with("word/document.xml", main);
    }

    /** A main part with this in its body. */
    static String document(String body) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body>"
                + body
                + "</w:body></w:document>";
    }

    static RawZip empty() {
        return new RawZip();
    }

    RawZip with(String name, String text) {
        return with(name, text.getBytes(UTF_8));
    }

    RawZip with(String name, byte[] data) {
        entries.put(name, data);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
