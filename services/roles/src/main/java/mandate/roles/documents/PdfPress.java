package mandate.roles.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import mandate.roles.app.Format;
import mandate.roles.app.Press;
import mandate.roles.domain.papers.Paper;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Papers as tagged PDF with the fonts inside, made from the same page as HTML. Nothing is loaded
 * from outside, and the only dates are those of the role version.
 */
public final class PdfPress implements Press {
    private static final String FONT = "Liberation Sans";

    static {
        // it tells every step of a layout otherwise; what fails is thrown
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public byte[] print(Paper paper) {
        var page = Html.page(paper, Style.text());
        try (var out = new ByteArrayOutputStream();
                var renderer = builder(page).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            describe(document, paper);
            document.setDocumentId((long) page.hashCode());
            document.save(out);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String page) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(page, null);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), FONT, 700, FontStyle.NORMAL, true);
        builder.useFont(font("Italic"), FONT, 400, FontStyle.ITALIC, true);
        builder.usePdfUaAccessibility(true);
        builder.withDiagnosticConsumer(_ -> {});
        return builder;
    }

    private static FSSupplier<InputStream> font(String face) {
        return () -> {
            var file = "/liberation/LiberationSans-" + face + ".ttf";
            var in = PdfPress.class.getResourceAsStream(file);
            if (in == null) throw new IllegalStateException("There is no " + file);
            return in;
        };
    }

    /** Whatever would differ from one printing to the next is set from the paper. */
    private static void describe(PDDocument document, Paper paper) {
        var dated =
                GregorianCalendar.from(
                        Instant.parse(paper.dated()).atZone(java.time.ZoneOffset.UTC));
        dated.setTimeZone(TimeZone.getTimeZone("UTC"));
        var information = new PDDocumentInformation();
        information.setTitle(paper.title());
        information.setSubject(paper.subtitle());
        information.setKeywords(paper.subject());
        information.setCreator("Mandate");
        information.setCreationDate(dated);
        information.setModificationDate(dated);
        document.setDocumentInformation(information);
    }
}
