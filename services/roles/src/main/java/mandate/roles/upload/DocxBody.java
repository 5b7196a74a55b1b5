package mandate.roles.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mandate.roles.app.TextOfFiles.Fault;
import mandate.roles.upload.DocxStyles.Style;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a document as lines, headings and bullets marked; what was deleted, field codes
 * and the second copy of a text box are left out.
 */
final class DocxBody {
    private static final int DEEPEST = 40;
    private static final int LONGEST_HEADING = 80;
    private static final int STEPS_A_LOOK = 1000;

    private final Map<String, Style> styles;
    private final Deadline deadline;
    private final DocxLines lines = new DocxLines();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int skipping;
    private boolean inText;
    private boolean inRun;
    private boolean bold;

    private DocxBody(Map<String, Style> styles, Deadline deadline) {
        this.styles = styles;
        this.deadline = deadline;
    }

    /** A paragraph that is being read. */
    private static final class Paragraph {
        final StringBuilder words = new StringBuilder();
        String mark = "";
        int boldLetters;
    }

    static String read(InputStream in, Map<String, Style> styles, Deadline deadline)
            throws IOException, XMLStreamException {
        var body = new DocxBody(styles, deadline);
        var xml = Xml.of(in);
        for (int steps = 0; xml.hasNext(); steps++) {
            if (steps % STEPS_A_LOOK == 0) deadline.check();
            body.event(xml, Xml.next(xml));
        }
        return body.lines.text();
    }

    private void event(XMLStreamReader xml, int event) throws Unfit {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inText && skipping == 0) write(xml.getText());
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) throws Unfit {
        var name = xml.getLocalName();
        if (skipping > 0 || name.equals("Fallback")) {
            skipping++;
            return;
        }
        switch (name) {
            case "p" -> {
                if (open.size() == DEEPEST) throw new Unfit(Fault.UNREADABLE, "boxes in boxes");
                open.push(new Paragraph());
            }
            case "r" -> {
                bold = false;
                inRun = true;
            }
            case "b" -> bold = Xml.isOn(xml);
            case "t" -> inText = true;
            case "tr" -> lines.openRow();
            case "tc" -> lines.openCell();
            case "tab", "br", "cr" -> breakWith(name.equals("tab") ? "\t" : "\n");
            case "noBreakHyphen" -> breakWith("-");
            case "pStyle" -> style(styles.get(String.valueOf(Xml.attribute(xml, "val"))));
            case "numId" -> {
                if (!"0".equals(Xml.attribute(xml, "val"))) style(Style.BULLET);
            }
            default -> {}
        }
    }

    private void end(String name) throws Unfit {
        if (skipping > 0) {
            skipping--;
            return;
        }
        if (name.equals("t")) inText = false;
        if (name.equals("r")) inRun = false;
        if (name.equals("tr")) lines.closeRow();
        if (name.equals("p") && !open.isEmpty()) close(open.pop());
    }

    private void style(@Nullable Style style) {
        if (style == null || open.isEmpty() || !open.peek().mark.isEmpty()) return;
        open.peek().mark =
                switch (style) {
                    case TITLE -> "# ";
                    case HEADING -> "## ";
                    case BULLET -> "- ";
                };
    }

    /** Outside a run a tab is where tabs stop, not one that was typed. */
    private void breakWith(String letter) throws Unfit {
        if (inRun) write(letter);
    }

    private void write(String words) throws Unfit {
        if (open.isEmpty()) return;
        var paragraph = open.peek();
        paragraph.words.append(words);
        if (bold) paragraph.boldLetters += words.length();
        if (lines.length() + paragraph.words.length() > Limits.TEXT)
            throw new Unfit(Fault.TOO_MUCH_TEXT, "more than " + Limits.TEXT + " letters");
    }

    private void close(Paragraph paragraph) throws Unfit {
        var words = paragraph.words.toString().strip();
        if (words.isEmpty()) return;
        boolean heading = paragraph.mark.isEmpty() && isBoldLine(paragraph, words);
        lines.add(heading ? "**" + words + "**" : paragraph.mark + words);
        deadline.check();
    }

    private static boolean isBoldLine(Paragraph paragraph, String words) {
        return paragraph.boldLetters >= words.length()
                && words.length() <= LONGEST_HEADING
                && words.indexOf('\n') < 0
                && !words.endsWith(".");
    }
}
