package mandate.roles.upload;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static mandate.roles.upload.RawPdf.bytes;
import static mandate.roles.upload.RawZip.document;
import static mandate.roles.upload.RawZip.wordOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mandate.roles.app.TextOfFiles.Fault;
import mandate.roles.app.TextOfFiles.FileKind;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word documents that nobody should send. */
final class HostileWord {
    private static final String MACRO_TYPE =
            "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String FOREIGN =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>";

    private HostileWord() {}

    static Stream<Hostile> all() {
        return Stream.concat(disguised(), Stream.concat(swollen(), crooked()));
    }

    private static Stream<Hostile> disguised() {
        return Stream.of(
                of("nothing at all", Fault.EMPTY, "0 bytes", () -> new byte[0]),
                of(
                        "a picture renamed",
                        Fault.ANOTHER_TYPE,
                        "PNG",
                        () -> bytes("\u0089PNG\r\n\u001a\n")),
                of(
                        "a photo renamed",
                        Fault.ANOTHER_TYPE,
                        "JPEG",
                        () -> bytes("\u00ff\u00d8\u00ff\u00e0")),
                of("a PDF renamed", Fault.ANOTHER_TYPE, "PDF", () -> bytes("%PDF-1.7\n%%EOF")),
                of(
                        "a web page renamed",
                        Fault.ANOTHER_TYPE,
                        "web page",
                        () -> bytes("<html></html>")),
                of("words", Fault.ANOTHER_TYPE, "not a document", () -> bytes("Lend seeds.")),
                of("an old document", Fault.ANOTHER_TYPE, "2007", () -> old("WordDocument")),
                of(
                        "a table of numbers",
                        Fault.ANOTHER_TYPE,
                        "spreadsheet",
                        () -> wordOf(SHEET, "<a/>").bytes()),
                of(
                        "any archive",
                        Fault.ANOTHER_TYPE,
                        "archive",
                        () -> RawZip.empty().with("a.txt", "a").bytes()),
                of("a password", Fault.ENCRYPTED, "password", HostileWord::encrypted),
                of(
                        "a locked archive",
                        Fault.ENCRYPTED,
                        "archive",
                        () -> locked(RawZip.word().bytes())),
                of(
                        "macros",
                        Fault.MACROS,
                        "vbaProject",
                        () -> RawZip.word().with("word/vbaProject.bin", "x").bytes()),
                of(
                        "macros announced",
                        Fault.MACROS,
                        "macroEnabled",
                        () -> wordOf(MACRO_TYPE, document("")).bytes()),
                of(
                        "buttons",
                        Fault.MACROS,
                        "activeX",
                        () -> RawZip.word().with("word/activeX/a.bin", "x").bytes()));
    }

    private static Stream<Hostile> swollen() {
        return Stream.of(
                of("50 MB", Fault.TOO_LARGE, "52428800", () -> new byte[50 * 1024 * 1024]),
                of(
                        "a bomb beside the text",
                        Fault.SWELLS,
                        "times",
                        () -> RawZip.word().with("word/media/a.bin", new byte[150 << 20]).bytes()),
                of(
                        "a bomb as the text",
                        Fault.SWELLS,
                        "document.xml",
                        () -> wordOf(MAIN, " ".repeat(60 << 20)).bytes()),
                of("many small bombs", Fault.SWELLS, "times", HostileWord::manyBombs),
                of("much that does not shrink", Fault.SWELLS, "MiB", HostileWord::manyParts),
                of("a thousand entries", Fault.TOO_MANY_PARTS, "500", HostileWord::thousand),
                of(
                        "a book",
                        Fault.TOO_MUCH_TEXT,
                        "100000",
                        () -> wordOf(MAIN, document(letters(120_000))).bytes()));
    }

    private static Stream<Hostile> crooked() {
        return Stream.of(
                of(
                        "foreign entities",
                        Fault.FOREIGN_ENTITIES,
                        "document.xml",
                        () -> wordOf(MAIN, FOREIGN + "<x>&e;</x>").bytes()),
                of(
                        "a billion laughs",
                        Fault.FOREIGN_ENTITIES,
                        "document.xml",
                        () -> wordOf(MAIN, LAUGHS + "<x>&c;</x>").bytes()),
                of(
                        "entities in two bytes",
                        Fault.FOREIGN_ENTITIES,
                        "document.xml",
                        HostileWord::wide),
                of(
                        "entities in the styles",
                        Fault.FOREIGN_ENTITIES,
                        "styles",
                        () -> RawZip.word().with("word/styles.xml", FOREIGN).bytes()),
                of(
                        "entities in the list of types",
                        Fault.FOREIGN_ENTITIES,
                        "Content_Types",
                        () -> RawZip.word().with("[Content_Types].xml", FOREIGN).bytes()),
                of(
                        "a way out",
                        Fault.UNREADABLE,
                        "../",
                        () -> RawZip.word().with("word/../../x.xml", "x").bytes()),
                of(
                        "boxes in boxes",
                        Fault.UNREADABLE,
                        "boxes",
                        () -> wordOf(MAIN, document("<w:p>".repeat(60))).bytes()),
                of(
                        "a torn document",
                        Fault.UNREADABLE,
                        "damaged",
                        () -> wordOf(MAIN, "<w:document").bytes()),
                of("half an archive", Fault.UNREADABLE, "damaged", () -> half(GoodFiles.docx())),
                of(
                        "no main part",
                        Fault.ANOTHER_TYPE,
                        "not a Word",
                        () ->
                                RawZip.empty()
                                        .with(
                                                "[Content_Types].xml",
                                                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                                        .bytes()),
                of("no text", Fault.NO_TEXT, "", () -> wordOf(MAIN, document("<w:p/>")).bytes()));
    }

    private static Hostile of(String name, Fault fault, String seen, Supplier<byte[]> file) {
        return new Hostile("Word: " + name, FileKind.DOCX, fault, seen, file);
    }

    private static byte[] half(byte[] file) {
        return java.util.Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] manyBombs() {
        var zip = RawZip.word();
        for (int i = 0; i < 100; i++) zip.with("word/media/" + i + ".bin", new byte[1 << 20]);
        return zip.bytes();
    }

    private static byte[] manyParts() {
        var zip = RawZip.word();
        var half = new byte[300_000];
        new Random(1).nextBytes(half);
        // a tenth of each part is noise, so that no single one swells too much
        byte[] part = new byte[3_000_000];
        System.arraycopy(half, 0, part, 0, half.length);
        for (int i = 0; i < 14; i++) zip.with("word/media/" + i + ".bin", part);
        return zip.bytes();
    }

    private static byte[] thousand() {
        var zip = RawZip.word();
        for (int i = 0; i < 1000; i++) zip.with("word/" + i + ".xml", "<a/>");
        return zip.bytes();
    }

    private static byte[] wide() {
        var text = "\ufeff" + FOREIGN.replace("?>", " encoding=\"UTF-16\"?>") + "<x>&e;</x>";
        return RawZip.word().with("word/document.xml", text.getBytes(UTF_16LE)).bytes();
    }

    private static String letters(int many) {
        var words = new StringBuilder("<w:p><w:r><w:t>");
        new Random(7).ints(many, 'a', 'z').forEach(letter -> words.append((char) letter));
        return words.append("</w:t></w:r></w:p>").toString();
    }

    /** The flag of the first entry says that it is encrypted. */
    private static byte[] locked(byte[] zip) {
        zip[6] |= 1;
        return zip;
    }

    private static byte[] old(String part) {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), part);
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encrypted() {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("seeds");
            try (var data = encryptor.getDataStream(container)) {
                data.write(GoodFiles.docx());
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
