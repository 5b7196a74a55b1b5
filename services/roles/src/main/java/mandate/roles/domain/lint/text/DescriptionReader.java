package mandate.roles.domain.lint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a description that came as one text, plain or Markdown: a heading opens a section, a bullet
 * is one passage, and prose is cut into sentences.
 */
public final class DescriptionReader {
    private final String field;
    private final String text;
    private final List<Passage> passages = new ArrayList<>();

    private DescriptionReader(String field, String text) {
        this.field = field;
        this.text = text;
    }

    /**
     * In which section the reader is.
     *
     * @param before the section to which it goes back after one that was named in passing
     * @param passing whether the section was named at the beginning of a paragraph or a bullet
     * @param inList whether that was a bullet
     */
    private record Where(Section section, Section before, boolean passing, boolean inList) {
        static final Where START = new Where(Section.OTHER, Section.OTHER, false, false);

        Where opened(Section next) {
            return new Where(next, next, false, false);
        }

        Where named(Section next, boolean bullet) {
            return new Where(next, section, true, bullet);
        }

        /** A section that was named in passing ends with its paragraph, unless a list follows. */
        Where at(Block block) {
            return passing && (!block.isBullet() || inList) ? opened(before) : this;
        }
    }

    /**
     * The passages of a text.
     *
     * @param titled whether the title is known from elsewhere; otherwise the text is asked for it
     */
    public static List<Passage> read(String field, String text, boolean titled) {
        var reader = new DescriptionReader(field, text);
        var lines = Line.of(text);
        var where = Where.START;
        for (Block block : Block.of(text, titled ? lines : TitleLine.marked(text, lines)))
            where = reader.read(block, where);
        return List.copyOf(reader.passages);
    }

    private Where read(Block block, Where where) {
        return switch (block.kind()) {
            case BLANK -> where;
            case TITLE -> {
                passages.add(passage(Section.TITLE, block.span()));
                yield where;
            }
            case HEADING -> heading(block, where);
            case BULLET, PROSE -> content(block, where.at(block));
        };
    }

    private Where heading(Block block, Where where) {
        var opened = SectionWords.opened(words(block.span()));
        boolean leaves = block.level() > 0 && block.level() <= 2;
        var section = opened != null ? opened : leaves ? Section.OTHER : where.section();
        passages.add(headed(section, block.span()));
        return where.opened(section);
    }

    private Where content(Block block, Where where) {
        var label = Line.label(text, block.span());
        if (label == null) {
            add(block, block.span(), where.section());
            return where;
        }
        passages.add(headed(label.section(), new Span(block.span().start(), label.end())));
        var rest = new ArrayList<Span>();
        Sentences.add(text, label.restFrom(), block.span().end(), rest);
        for (Span span : rest) add(block, span, label.section());
        return where.named(label.section(), block.isBullet());
    }

    private void add(Block block, Span span, Section section) {
        boolean whole = block.isBullet() && section != Section.OTHER;
        for (Span stretch : whole ? List.of(span) : Sentences.of(text, span))
            for (Span piece : Sentences.cut(text, stretch)) add(section, piece);
    }

    private void add(Section section, Span piece) {
        var read = passage(section, piece);
        var said = SectionWords.of(section, read.plain());
        passages.add(said == section ? read : passage(said, piece));
    }

    private Passage passage(Section section, Span span) {
        return Passage.of(section, field, span.start(), words(span));
    }

    private Passage headed(Section section, Span span) {
        return Passage.heading(section, field, span.start(), words(span));
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }
}
