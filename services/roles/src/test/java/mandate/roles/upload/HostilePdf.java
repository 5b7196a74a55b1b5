package mandate.roles.upload;

import static mandate.roles.upload.RawPdf.bytes;
import static mandate.roles.upload.RawPdf.deflated;
import static mandate.roles.upload.RawPdf.zeros;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mandate.roles.app.TextOfFiles.Fault;
import mandate.roles.app.TextOfFiles.FileKind;

/** PDFs that nobody should send. */
final class HostilePdf {
    private static final String SCRIPT = "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>";
    private static final String FONT = "/Resources<</Font<</F 5 0 R>>>>";
    private static final String SHOW = "BT /F 12 Tf (a) Tj ET";

    private HostilePdf() {}

    static Stream<Hostile> all() {
        return Stream.concat(
                Stream.concat(announced(), swollen()), Stream.concat(laborious(), crooked()));
    }

    private static Stream<Hostile> announced() {
        return Stream.of(
                of("a picture renamed", Fault.ANOTHER_TYPE, "GIF", () -> bytes("GIF89a")),
                of("a Word document renamed", Fault.ANOTHER_TYPE, "archive", GoodFiles::docx),
                of("50 MB", Fault.TOO_LARGE, "52428800", () -> new byte[50 * 1024 * 1024]),
                of(
                        "a script",
                        Fault.SCRIPTS,
                        "JavaScript",
                        () -> new RawPdf().catalog(SCRIPT).content(SHOW).bytes()),
                of(
                        "a script in disguise",
                        Fault.SCRIPTS,
                        "JavaScript",
                        () ->
                                new RawPdf()
                                        .catalog(SCRIPT.replace("/J", "/#4A"))
                                        .content(SHOW)
                                        .bytes()),
                of(
                        "a script packed away",
                        Fault.SCRIPTS,
                        "JavaScript",
                        () ->
                                new RawPdf()
                                        .content(SHOW).stream(
                                                        "/Type/ObjStm/N 1/First 4/Filter/FlateDecode",
                                                        deflated(bytes("9 0 <<" + SCRIPT + ">>")))
                                                .bytes()),
                of(
                        "a program to start",
                        Fault.SCRIPTS,
                        "Launch",
                        () ->
                                new RawPdf()
                                        .catalog("/OpenAction<</S/Launch/F(x)>>")
                                        .content(SHOW)
                                        .bytes()),
                of(
                        "a form with programs",
                        Fault.SCRIPTS,
                        "XFA",
                        () -> new RawPdf().catalog("/AcroForm<</XFA[]>>").content(SHOW).bytes()),
                of("a password", Fault.ENCRYPTED, "Encrypt", () -> GoodFiles.lockedPdf("seeds")),
                of("rights", Fault.ENCRYPTED, "Encrypt", () -> GoodFiles.lockedPdf("")),
                of(
                        "many pages",
                        Fault.TOO_MANY_PAGES,
                        "61 pages",
                        () -> GoodFiles.pdfOfPages(61, 500)),
                of(
                        "a huge page",
                        Fault.PAGE_TOO_LARGE,
                        "page 1",
                        () -> GoodFiles.pdfOfPages(1, 20_000)),
                of(
                        "a page with huge units",
                        Fault.PAGE_TOO_LARGE,
                        "page 1",
                        () -> new RawPdf().page("/UserUnit 99999").content(SHOW).bytes()),
                of("no text", Fault.NO_TEXT, "", () -> GoodFiles.pdfOfPages(1, 500)));
    }

    private static Stream<Hostile> swollen() {
        return Stream.of(
                of(
                        "a bomb as content",
                        Fault.SWELLS,
                        "",
                        () -> new RawPdf().stream("/Filter/FlateDecode", zeros(300)).bytes()),
                of(
                        "a bomb as objects",
                        Fault.SWELLS,
                        "",
                        () ->
                                new RawPdf()
                                        .content(SHOW).stream(
                                                        "/Type/ObjStm/N 1/First 4/Filter/FlateDecode",
                                                        zeros(300))
                                                .bytes()),
                of(
                        "a bomb as a picture",
                        Fault.SWELLS,
                        "pictures",
                        () ->
                                new RawPdf()
                                        .content(SHOW).stream(
                                                        "/Subtype/Image/Filter/FlateDecode",
                                                        zeros(300))
                                                .bytes()),
                of(
                        "a bomb in two shells",
                        Fault.SWELLS,
                        "",
                        () ->
                                new RawPdf()
                                        .stream(
                                                        "/Filter[/ASCIIHexDecode/FlateDecode]",
                                                        hex(zeros(30)))
                                                .bytes()),
                of(
                        "a bomb of runs",
                        Fault.SWELLS,
                        "",
                        () ->
                                new RawPdf()
                                        .stream(
                                                        "/Filter/RunLengthDecode",
                                                        bytes("\u0081a".repeat(1 << 20)))
                                                .bytes()),
                of(
                        "an old bomb",
                        Fault.SWELLS,
                        "",
                        () -> new RawPdf().stream("/Filter/LZWDecode", lzw()).bytes()),
                of("many parts of four megabytes", Fault.SWELLS, "", HostilePdf::manyParts),
                of(
                        "wide lines",
                        Fault.SWELLS,
                        "Columns",
                        () ->
                                new RawPdf()
                                        .stream(
                                                        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 999999>>",
                                                        zeros(1))
                                                .bytes()),
                of("a table of all codes", Fault.SWELLS, "table", HostilePdf::allCodes),
                of(
                        "a dictionary without end",
                        Fault.SWELLS,
                        "besides",
                        () ->
                                new RawPdf()
                                        .content(SHOW)
                                        .object("[" + "<<>>".repeat(700_000) + "]")
                                        .bytes()));
    }

    private static Stream<Hostile> laborious() {
        return Stream.of(
                of("forms in forms", Fault.SWELLS, "steps", HostilePdf::forms),
                of(
                        "a book",
                        Fault.TOO_MUCH_TEXT,
                        "100000",
                        () ->
                                new RawPdf()
                                        .page(FONT)
                                        .content(
                                                "BT /F 12 Tf (" + "a".repeat(3_000_000) + ") Tj ET")
                                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
                                        .bytes()),
                of(
                        "steps without end",
                        Fault.SWELLS,
                        "steps",
                        () -> new RawPdf().content("q Q ".repeat(600_000)).bytes()),
                of(
                        "words nobody does anything with",
                        Fault.NO_TEXT,
                        "",
                        () -> new RawPdf().content("()".repeat(1_400_000)).bytes()),
                of(
                        "brackets in brackets",
                        Fault.NO_TEXT,
                        "",
                        () -> new RawPdf().content("[".repeat(1_000_000)).bytes()));
    }

    private static Stream<Hostile> crooked() {
        return Stream.of(
                of(
                        "a picture that pretends to be text",
                        Fault.UNREADABLE,
                        "pretends",
                        () ->
                                new RawPdf()
                                        .stream("/Length1 9/Filter/FlateDecode", zeros(50))
                                                .bytes()),
                of(
                        "a picture packed as one",
                        Fault.UNREADABLE,
                        "DCTDecode",
                        () -> new RawPdf().stream("/Filter/DCTDecode", new byte[100]).bytes()),
                of(
                        "a packing said elsewhere",
                        Fault.UNREADABLE,
                        "elsewhere",
                        () ->
                                new RawPdf()
                                        .stream("/Filter 5 0 R", zeros(9))
                                                .object("/FlateDecode")
                                                .bytes()),
                of(
                        "parameters said elsewhere",
                        Fault.UNREADABLE,
                        "elsewhere",
                        () ->
                                new RawPdf()
                                        .stream("/Filter/FlateDecode/DecodeParms 5 0 R", zeros(1))
                                                .object("<</Columns 400000000/Predictor 12>>")
                                                .bytes()),
                of(
                        "an object in a string",
                        Fault.UNREADABLE,
                        "hidden",
                        () ->
                                new RawPdf()
                                        .content(SHOW)
                                        .object("(9 0 obj<</Filter/FlateDecode>>stream)")
                                        .bytes()),
                of(
                        "an object in a picture",
                        Fault.UNREADABLE,
                        "hidden",
                        () ->
                                new RawPdf()
                                        .content(SHOW).stream(
                                                        "/Subtype/Image",
                                                        bytes("9 0 obj %\n <</Filter/Fl>>stream"))
                                                .bytes()),
                of(
                        "nothing behind the mark",
                        Fault.UNREADABLE,
                        "damaged",
                        () -> bytes("%PDF-1.7\n")),
                of(
                        "garbage behind the mark",
                        Fault.UNREADABLE,
                        "damaged",
                        () -> bytes("%PDF-1.7\n" + "x 1 \u0080 ".repeat(100_000))),
                of("half a file", Fault.UNREADABLE, "damaged", HostilePdf::half),
                of(
                        "a page that is its own parent",
                        Fault.NO_TEXT,
                        "",
                        () ->
                                new RawPdf()
                                        .page("/Kids[3 0 R 2 0 R]/Count 2")
                                        .content("q")
                                        .bytes()));
    }

    private static Hostile of(String name, Fault fault, String seen, Supplier<byte[]> file) {
        return new Hostile("PDF: " + name, FileKind.PDF, fault, seen, file);
    }

    private static byte[] half() {
        var whole = GoodFiles.pdf(true, GoodFiles.LINES);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Ten forms, each of which draws the next one ten times. */
    private static byte[] forms() {
        var pdf = new RawPdf();
        var draw = "/X Do ".repeat(10);
        pdf.page("/Resources<</XObject<</X 5 0 R>>>>").content(draw);
        for (int i = 5; i < 15; i++)
            pdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>"
                            .formatted(i + 1),
                    bytes(draw));
        return pdf.bytes();
    }

    private static byte[] allCodes() {
        var table =
                "begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange"
                        + " 1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange endcmap";
        return new RawPdf()
                        .page(FONT)
                        .content(SHOW)
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
                        .stream("/Filter/FlateDecode", deflated(bytes(table)))
                        .bytes();
    }

    private static byte[] manyParts() {
        var pdf = new RawPdf().content(SHOW);
        byte[] part = zeros(4);
        for (int i = 0; i < 10; i++) pdf.stream("/Filter/FlateDecode", part);
        return pdf.bytes();
    }

    private static byte[] hex(byte[] data) {
        return bytes(HexFormat.of().formatHex(data) + ">");
    }

    /**
     * Each code stands for one letter more than the one before: seven megabytes in five thousand
     * bytes.
     */
    private static byte[] lzw() {
        var bits = new StringBuilder();
        append(bits, 256, 9);
        append(bits, 0, 9);
        for (int code = 258; code < 4095; code++) append(bits, code, width(code));
        var out = new ByteArrayOutputStream();
        for (int at = 0; at + 8 <= bits.length(); at += 8)
            out.write(Integer.parseInt(bits, at, at + 8, 2));
        return out.toByteArray();
    }

    private static int width(int size) {
        if (size >= 2047) return 12;
        if (size >= 1023) return 11;
        return size >= 511 ? 10 : 9;
    }

    private static void append(StringBuilder bits, int code, int width) {
        for (int bit = width - 1; bit >= 0; bit--) bits.append(code >> bit & 1);
    }
}
