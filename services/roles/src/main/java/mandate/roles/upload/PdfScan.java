package mandate.roles.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.roles.app.TextOfFiles.Fault;

/**
 * Goes through the bytes of a PDF before the library does: measures what is packed, looks for
 * programs, and takes no object that hides inside another.
 */
final class PdfScan {
    private static final Map<String, Fault> FOUND_OUT =
            Map.of(
                    "/JavaScript", Fault.SCRIPTS,
                    "/JS", Fault.SCRIPTS,
                    "/Launch", Fault.SCRIPTS,
                    "/RichMedia", Fault.SCRIPTS,
                    "/XFA", Fault.SCRIPTS,
                    "/Encrypt", Fault.ENCRYPTED);
    private static final byte[] OBJECT = "obj".getBytes(ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(ISO_8859_1);
    private static final int MOST_TOKENS = 5_000;
    private static final int TOKENS_A_LOOK = 10_000;

    private final byte[] file;
    private final Deadline deadline;
    private final Budget syntax;
    private final PdfUnpacking unpacking;
    private final PdfCodes codes = new PdfCodes();
    private final Set<Integer> objects = new HashSet<>();

    private PdfScan(byte[] file, Deadline deadline) {
        this.file = file;
        this.deadline = deadline;
        this.syntax = new Budget(Limits.SYNTAX, Fault.SWELLS, "too much besides text", deadline);
        this.unpacking = new PdfUnpacking(file, deadline);
    }

    static void check(byte[] file, Deadline deadline) throws IOException {
        var scan = new PdfScan(file, deadline);
        scan.goThrough();
        scan.nothingIsHidden();
    }

    private void goThrough() throws IOException {
        var tokens = new PdfTokens(file, 0, file.length);
        var head = new ArrayList<String>();
        int from = 0;
        int count = 0;
        for (var token = tokens.next(); token != null; token = tokens.next()) {
            if (count++ % TOKENS_A_LOOK == 0) deadline.check();
            if (token.startsWith("stream")) {
                syntax.spend(tokens.start() - from);
                int data = dataAfter(tokens.start());
                from = stream(head, data);
                tokens.seek(from);
                head.clear();
            } else if (token.endsWith("obj")) {
                objects.add(tokens.start() + token.length() - OBJECT.length);
                head.clear();
            } else if (head.size() < MOST_TOKENS) head.add(token);
            program(token);
        }
        syntax.spend(file.length - from);
    }

    private static void program(String token) throws Unfit {
        if (!token.startsWith("/")) return;
        var fault = FOUND_OUT.get(token);
        if (fault != null) throw new Unfit(fault, token);
    }

    /** Measures a stream and says where the syntax goes on. */
    private int stream(List<String> tokens, int data) throws IOException {
        deadline.check();
        if (tokens.size() == MOST_TOKENS) throw new Unfit(Fault.SWELLS, "a very long dictionary");
        int end = find(END, data);
        if (end < 0) end = file.length;
        var head = PdfStreamHead.of(tokens);
        if (head.picture()) {
            unpacking.measure(head.filters(), data);
            return end;
        }
        byte[] inside = unpacking.unpacked(head.filters(), data, end);
        codes.count(inside);
        if (head.objects()) {
            var hidden = new PdfTokens(inside, 0, inside.length);
            for (var token = hidden.next(); token != null; token = hidden.next()) program(token);
        }
        return end;
    }

    private int dataAfter(int stream) {
        int at = stream + "stream".length();
        while (at < file.length && file[at] == ' ') at++;
        if (at < file.length && file[at] == '\r') at++;
        if (at < file.length && file[at] == '\n') at++;
        return Math.min(at, file.length);
    }

    /**
     * A table of contents may point anywhere, also into a picture or a string. So a dictionary of
     * an object that was not met on the way is a reason to stop.
     */
    private void nothingIsHidden() throws Unfit {
        for (int at = find(OBJECT, 0); at >= 0; at = find(OBJECT, at + 1))
            if (!objects.contains(at) && dictionaryFollows(at + OBJECT.length))
                throw new Unfit(Fault.UNREADABLE, "an object hidden inside another");
    }

    private boolean dictionaryFollows(int from) {
        int at = from;
        while (at < file.length && (PdfTokens.isBlank(file[at]) || file[at] == '%')) {
            if (file[at] == '%')
                while (at < file.length && file[at] != '\n' && file[at] != '\r') at++;
            else at++;
        }
        return at + 1 < file.length && file[at] == '<' && file[at + 1] == '<';
    }

    private int find(byte[] word, int from) {
        for (int at = from; at <= file.length - word.length; at++) {
            int same = 0;
            while (same < word.length && file[at + same] == word[same]) same++;
            if (same == word.length) return at;
        }
        return -1;
    }
}
