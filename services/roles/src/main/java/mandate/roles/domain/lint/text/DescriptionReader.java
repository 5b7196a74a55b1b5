package mandate.roles.domain.lint.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a description that came as one text, plain or Markdown: a heading opens a section, a bullet
 * is one passage, prose is cut into sentences, and lines that were only wrapped are joined again.
 */
public final class DescriptionReader {
    private final String field;
    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private Section section = Section.OTHER;
    private Section before = Section.OTHER;
    private boolean passing;
    private boolean passingInList;
    private @Nullable Span block;
    private boolean bullet;

    private DescriptionReader(String field, String text) {
        this.field = field;
        this.text = text;
    }

    /**
     * The passages of a text.
     *
     * @param titled whether the title is known from elsewhere; otherwise the text is asked for it
     */
    public static List<Passage> read(String field, String text, boolean titled) {
        var lines = Line.of(text);
        var reader = new DescriptionReader(field, text);
        var title = titled ? null : TitleLine.of(text, lines);
        for (Line line : lines)
            if (line.equals(title)) reader.title(line);
            else reader.line(line);
        reader.flush();
        return List.copyOf(reader.passages);
    }

    private void title(Line line) {
        flush();
        passages.add(passage(Section.TITLE, line.content()));
    }

    private void line(Line line) {
        switch (line.kind()) {
            case BLANK -> flush();
            case HEADING -> heading(line);
            case BULLET -> {
                flush();
                begin(line.content(), true);
            }
            case PROSE -> {
                if (block != null && joins(block, line)) extend(line);
                else {
                    flush();
                    begin(line.content(), false);
                }
            }
        }
    }

    /** A line that goes on where the one before was only wrapped. */
    private boolean joins(Span open, Line line) {
        int from = text.lastIndexOf('\n', open.end() - 1) + 1;
        char first = text.charAt(line.content().start());
        return Character.isLowerCase(first)
                || open.end() - from >= Line.WRAPPED
                || text.charAt(open.end() - 1) == ',';
    }

    private void extend(Line line) {
        if (block != null) block = new Span(block.start(), line.content().end());
    }

    private void begin(Span content, boolean isBullet) {
        // a section that was named in passing ends with its paragraph, unless a list follows
        if (passing && (!isBullet || passingInList)) {
            section = before;
            passing = false;
        }
        bullet = isBullet;
        var label = Line.label(text, content);
        if (label == null) block = content;
        else labelled(label, content);
    }

    private void labelled(Line.Label label, Span content) {
        before = section;
        section = label.section();
        passing = true;
        passingInList = bullet;
        passages.add(headed(section, new Span(content.start(), label.end())));
        var rest = new ArrayList<Span>();
        Sentences.add(text, label.restFrom(), content.end(), rest);
        block = rest.isEmpty() ? null : rest.getFirst();
    }

    private void heading(Line line) {
        flush();
        passing = false;
        var words = text.substring(line.content().start(), line.content().end());
        var opened = SectionWords.opened(words);
        if (opened != null) section = opened;
        else if (line.level() > 0 && line.level() <= 2) section = Section.OTHER;
        passages.add(headed(section, line.content()));
    }

    private void flush() {
        if (block == null) return;
        boolean whole = bullet && section != Section.OTHER;
        var stretches = whole ? List.of(block) : Sentences.of(text, block);
        for (Span stretch : stretches) for (Span piece : Sentences.cut(text, stretch)) add(piece);
        block = null;
    }

    private void add(Span stretch) {
        var read = passage(section, stretch);
        var said = SectionWords.of(section, read.plain());
        passages.add(said == section ? read : passage(said, stretch));
    }

    private Passage passage(Section of, Span stretch) {
        return Passage.of(
                of, field, stretch.start(), text.substring(stretch.start(), stretch.end()));
    }

    private Passage headed(Section of, Span stretch) {
        return Passage.heading(
                of, field, stretch.start(), text.substring(stretch.start(), stretch.end()));
    }
}
