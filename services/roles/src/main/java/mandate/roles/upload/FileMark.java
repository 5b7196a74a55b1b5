package mandate.roles.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

/** What a file is by its first bytes, whatever it is called. */
enum FileMark {
    PDF("a PDF"),
    ZIP("an archive"),
    OLD_OFFICE("a document of Word before 2007"),
    ENCRYPTED_OFFICE("a document with a password"),
    PNG("a PNG picture"),
    JPEG("a JPEG picture"),
    GIF("a GIF picture"),
    TIFF("a TIFF picture"),
    WEBP("a WebP picture"),
    RTF("an RTF document"),
    HTML("a web page"),
    PROGRAM("a program"),
    TEXT_OR_UNKNOWN("not a document of this type");

    /** Readers of PDF look for the mark among the first bytes. */
    private static final int HEAD = 1024;

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private final String seen;

    FileMark(String seen) {
        this.seen = seen;
    }

    /** What to tell people. */
    String seen() {
        return seen;
    }

    static FileMark of(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, HEAD), ISO_8859_1);
        if (head.startsWith("PK")) return ZIP;
        if (head.startsWith(OLE)) return isEncrypted(file) ? ENCRYPTED_OFFICE : OLD_OFFICE;
        if (head.startsWith("\u0089PNG")) return PNG;
        if (head.startsWith("\u00ff\u00d8\u00ff")) return JPEG;
        if (head.startsWith("GIF8")) return GIF;
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) return TIFF;
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return WEBP;
        if (head.startsWith("{\\rtf")) return RTF;
        if (head.startsWith("MZ") || head.startsWith("\u007fELF")) return PROGRAM;
        if (head.contains("%PDF-")) return PDF;
        return head.stripLeading().startsWith("<") ? HTML : TEXT_OR_UNKNOWN;
    }

    /** A document with a password is an old container around an encrypted part of this name. */
    private static boolean isEncrypted(byte[] file) {
        var name = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
        return new String(file, ISO_8859_1).contains(name);
    }
}
