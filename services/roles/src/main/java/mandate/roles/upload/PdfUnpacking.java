package mandate.roles.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import mandate.roles.app.TextOfFiles.Fault;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks streams of a PDF with the filters of the library, as far as budgets allow. */
final class PdfUnpacking {
    private final byte[] file;
    private final Deadline deadline;
    private final Budget streams;
    private final Budget aside;

    PdfUnpacking(byte[] file, Deadline deadline) {
        this.file = file;
        this.deadline = deadline;
        this.streams = new Budget(Limits.STREAMS, Fault.SWELLS, "too much packed text", deadline);
        this.aside = new Budget(Limits.SET_ASIDE, Fault.SWELLS, "pictures too large", deadline);
    }

    /** What is in a stream. */
    byte[] unpacked(List<String> filters, int data, int end) throws IOException {
        var one = new Budget(Limits.STREAM, Fault.SWELLS, "a part too large", deadline);
        var kept = new ByteArrayOutputStream();
        if (filters.isEmpty()) new Measured(one, kept).write(file, data, end - data);
        byte[] step = null;
        for (String filter : filters) {
            kept = new ByteArrayOutputStream();
            unpack(
                    filter,
                    step == null ? source(data) : new ByteArrayInputStream(step),
                    new Measured(one, kept));
            step = kept.toByteArray();
        }
        return kept.toByteArray();
    }

    /** Measures a picture or a font, whose own packing is left as it is. */
    void measure(List<String> filters, int data) throws IOException {
        if (filters.isEmpty() || !PdfStreamHead.UNPACKED.contains(filters.getFirst())) return;
        unpack(filters.getFirst(), source(data), aside.sink());
    }

    /** To the end of the file: what is packed says itself where it ends. */
    private InputStream source(int data) {
        return new ByteArrayInputStream(file, data, file.length - data);
    }

    private static void unpack(String filter, InputStream from, OutputStream to)
            throws IOException {
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(from, to, new COSDictionary(), 0);
        } catch (Unfit e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // half a part is read as half a part, here as in the library
            to.flush();
        }
    }

    /** Keeps what is written while the budgets of one stream and of all last. */
    private final class Measured extends OutputStream {
        private final Budget one;
        private final ByteArrayOutputStream kept;

        Measured(Budget one, ByteArrayOutputStream kept) {
            this.one = one;
            this.kept = kept;
        }

        @Override
        public void write(int b) throws Unfit {
            one.spend(1);
            streams.spend(1);
            kept.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws Unfit {
            one.spend(length);
            streams.spend(length);
            kept.write(bytes, from, length);
        }
    }
}
