package mandate.roles.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Documents made with the tools that people use. */
public final class GoodFiles {
    public static final List<String> LINES =
            List.of(
                    "Responsable de la réserve de semences",
                    "Missions :",
                    "• Écouter les jardiniers et noter ce qui manque",
                    "• Prêter les graines",
                    "Indicateurs : graines rendues, l’an prochain");

    private GoodFiles() {}

    /** A page of these lines; with a font of its own, or one that every reader has. */
    public static byte[] pdf(boolean embedded, List<String> lines) {
        try (var document = new PDDocument()) {
            write(document, font(document, embedded), lines);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF that opens without a password for reading, or only with one. */
    static byte[] lockedPdf(String userPassword) {
        try (var document = new PDDocument()) {
            write(document, font(document, false), LINES);
            document.protect(
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdfOfPages(int pages, float side) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++)
                document.addPage(new PDPage(new PDRectangle(side, side)));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static PDFont font(PDDocument document, boolean embedded) throws IOException {
        if (!embedded) return new PDType1Font(FontName.HELVETICA);
        var path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (var in = Objects.requireNonNull(PDFont.class.getResourceAsStream(path))) {
            return PDType0Font.load(document, in);
        }
    }

    private static void write(PDDocument document, PDFont font, List<String> lines)
            throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 11);
            content.setLeading(16);
            content.newLineAtOffset(60, 720);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** A document with a title, headings, a list and a table. */
    public static byte[] docx() {
        try (var document = new XWPFDocument()) {
            style(document, "Titre", "Title");
            style(document, "Titre1", "heading 1");
            document.createStyles();
            paragraph(document, "Titre", "Responsable de la réserve de semences");
            paragraph(document, "Titre1", "Missions");
            bullet(document, "Écouter les jardiniers et noter ce qui manque");
            bullet(document, "Prêter les graines");
            var strong = document.createParagraph().createRun();
            strong.setBold(true);
            strong.setText("Profil");
            var prose = document.createParagraph().createRun();
            prose.setText("Patience.");
            prose.addBreak();
            prose.setText("Mémoire.");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Indicateurs :");
            table.getRow(0).getCell(1).setText("graines rendues");
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docxOf(String text) {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static void style(XWPFDocument document, String id, String name) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        var styles = document.createStyles();
        var made = new XWPFStyle(style);
        made.setType(STStyleType.PARAGRAPH);
        styles.addStyle(made);
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void bullet(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(BigInteger.ONE);
        paragraph.createRun().setText(text);
    }
}
