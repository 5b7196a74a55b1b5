package mandate.roles.upload;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import mandate.roles.app.TextOfFiles.Fault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Text out of a PDF. */
final class PdfText {
    private PdfText() {}

    static String read(byte[] file, Deadline deadline) throws IOException {
        PdfScan.check(file, deadline);
        // no look at the fonts of this machine: only letters are wanted, not their shapes
        FontMappers.set(OneFont.INSTANCE);
        try (var document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) throw new Unfit(Fault.ENCRYPTED, "a PDF with a password");
            checkPages(document);
            return stripped(document, deadline);
        } catch (InvalidPasswordException e) {
            throw new Unfit(Fault.ENCRYPTED, "a PDF with a password");
        }
    }

    private static void checkPages(PDDocument document) throws IOException {
        int count = 0;
        for (PDPage page : document.getPages()) {
            if (++count > Limits.PAGES)
                throw new Unfit(Fault.TOO_MANY_PAGES, document.getNumberOfPages() + " pages");
            var box = page.getMediaBox();
            float unit = Math.max(1, page.getUserUnit());
            float side = Math.max(Math.abs(box.getWidth()), Math.abs(box.getHeight())) * unit;
            if (!(side <= Limits.SIDE))
                throw new Unfit(
                        Fault.PAGE_TOO_LARGE, "page %d: %.0f points".formatted(count, side));
        }
    }

    private static String stripped(PDDocument document, Deadline deadline) throws IOException {
        var letters = new StringWriter();
        try {
            new CarefulStripper(deadline).writeText(document, letters);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return letters.toString().strip();
    }
}
