package mandate.roles.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import mandate.roles.app.TextOfFiles.Fault;

/**
 * The parts of a document that are read, unpacked once under limits. They are packed again for the
 * library, so that what it opens is what was looked at.
 */
final class DocxParts {
    private static final Set<String> ROOTS = Set.of("[Content_Types].xml", "_rels/.rels");
    private static final int ENCRYPTED_FLAG = 1;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Budget unpacked;
    private final Budget kept;

    private DocxParts(Deadline deadline) {
        unpacked =
                new Budget(
                        Limits.UNPACKED,
                        Fault.SWELLS,
                        "more than %d MiB unpacked".formatted(Limits.UNPACKED / Limits.MI),
                        deadline);
        kept =
                new Budget(
                        2L * Limits.XML,
                        Fault.SWELLS,
                        "more than %d MiB of text parts".formatted(2 * Limits.XML / Limits.MI),
                        deadline);
    }

    /** A small archive of the parts that are read. */
    static byte[] repacked(byte[] file, Deadline deadline) throws IOException {
        if (file.length > 6 && (file[6] & ENCRYPTED_FLAG) != 0)
            throw new Unfit(Fault.ENCRYPTED, "an encrypted archive");
        var found = new DocxParts(deadline);
        found.readAll(file);
        return found.packed();
    }

    private void readAll(byte[] file) throws IOException {
        var source = new Counted(file);
        try (var zip = new ZipInputStream(source, ISO_8859_1)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                read(entry, zip, source);
        }
        if (!names.contains("[content_types].xml"))
            throw new Unfit(Fault.ANOTHER_TYPE, "an archive that is not a Word document");
    }

    private void read(ZipEntry entry, ZipInputStream zip, Counted source) throws IOException {
        var name = entry.getName();
        checkName(name);
        long before = source.taken();
        var part = isXml(name) ? new ByteArrayOutputStream() : null;
        long size = 0;
        byte[] piece = new byte[8192];
        for (int n = zip.read(piece); n >= 0; n = zip.read(piece)) {
            size += n;
            unpacked.spend(n);
            checkSize(name, size, source.taken() - before);
            if (part != null) part.write(piece, 0, n);
            if (part != null) kept.spend(n);
        }
        if (part != null) keep(name, part.toByteArray());
    }

    private void keep(String name, byte[] part) throws Unfit {
        checkEntities(name, part);
        if (ROOTS.contains(name) || name.startsWith("word/")) parts.put(name, part);
    }

    private void checkName(String name) throws Unfit {
        var low = name.toLowerCase(Locale.ROOT);
        if (!names.add(low)) throw new Unfit(Fault.UNREADABLE, "two parts called " + name);
        if (names.size() > Limits.ENTRIES)
            throw new Unfit(Fault.TOO_MANY_PARTS, "more than " + Limits.ENTRIES + " parts");
        if (low.endsWith("vbaproject.bin") || low.endsWith("vbadata.xml"))
            throw new Unfit(Fault.MACROS, name);
        if (low.contains("/activex/")) throw new Unfit(Fault.MACROS, name);
        if (low.contains("..") || low.startsWith("/") || low.contains("\\"))
            throw new Unfit(Fault.UNREADABLE, "a part called " + name);
    }

    private static void checkSize(String name, long size, long packed) throws Unfit {
        if (isXml(name) && size > Limits.XML)
            throw new Unfit(
                    Fault.SWELLS,
                    "%s has more than %d MiB".formatted(name, Limits.XML / Limits.MI));
        if (size > Limits.SMALL + Limits.SWELLING * Math.max(1, packed))
            throw new Unfit(
                    Fault.SWELLS,
                    "%s is more than %d times as large as it was packed"
                            .formatted(name, Limits.SWELLING));
    }

    private static boolean isXml(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        return low.endsWith(".xml") || low.endsWith(".rels");
    }

    /** No part of a document has a document type; whoever writes one wants something else. */
    private static void checkEntities(String name, byte[] part) throws Unfit {
        var letters = new String(part, ISO_8859_1).replace("\0", "");
        if (letters.contains("<!DOCTYPE") || letters.contains("<!ENTITY"))
            throw new Unfit(Fault.FOREIGN_ENTITIES, name);
    }

    private byte[] packed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** The file, and how much of it was taken. */
    private static final class Counted extends InputStream {
        private final ByteArrayInputStream file;
        private final int length;

        Counted(byte[] file) {
            this.file = new ByteArrayInputStream(file);
            this.length = file.length;
        }

        long taken() {
            return (long) length - file.available();
        }

        @Override
        public int read() {
            return file.read();
        }

        @Override
        public int read(byte[] into, int from, int many) {
            // small bites, so that what was taken is close to what was used
            return file.read(into, from, Math.min(many, 512));
        }
    }
}
