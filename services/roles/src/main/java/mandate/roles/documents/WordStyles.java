package mandate.roles.documents;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import mandate.roles.domain.Language;
import mandate.roles.domain.papers.Paper;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a paper in Word, by their ids; how each looks is in styles.xml. */
final class WordStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String BODY = "BodyText";
    static final String LIST = "ListBullet";
    static final String CELL = "TableText";
    static final String TABLE = "TableGrid";
    static final String CLAUSE_TITLE = "ClauseTitle";
    static final String CLAUSE = "Clause";
    static final String SIGNATURE = "SignatureLine";
    static final String NOTE = "Note";
    static final String GAP = "Gap";
    static final String GREY = "555555";
    static final String SHADE = "E8EFF1";

    private static final String FILE = "/mandate/roles/documents/styles.xml";

    private WordStyles() {}

    /** The style of a heading; 1 is below the title. */
    static String heading(int level) {
        return "Heading" + level;
    }

    static void define(XWPFDocument document, Paper paper) throws IOException {
        page(document);
        try {
            var styles = StylesDocument.Factory.parse(text(paper));
            document.createStyles().setStyles(styles.getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("Unreadable styles in " + FILE, e);
        }
    }

    private static String text(Paper paper) throws IOException {
        try (var in = WordStyles.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("There is no " + FILE);
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var ours = text.replace("LANGUAGE", spelling(paper.language()));
            return paper.onePage() ? tighter(ours) : ours;
        }
    }

    /** Half the space around headings, and letters a point smaller. */
    private static String tighter(String styles) {
        return styles.replace("w:before=\"240\"", "w:before=\"120\"")
                .replace("w:after=\"80\"", "w:after=\"40\"")
                .replace("<w:sz w:val=\"20\"/>", "<w:sz w:val=\"18\"/>");
    }

    private static String spelling(Language language) {
        return switch (language) {
            case EN -> "en-GB";
            case FR -> "fr-FR";
        };
    }

    /** The numbering of a bullet list. */
    static BigInteger bullets(XWPFDocument document) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(360));
        indent.setHanging(BigInteger.valueOf(260));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    /** A4, with margins of 18 millimetres. */
    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margin = section.addNewPgMar();
        var wide = BigInteger.valueOf(1_020);
        margin.setTop(wide);
        margin.setBottom(wide);
        margin.setLeft(wide);
        margin.setRight(wide);
    }
}
