package mandate.roles.domain.lint.text;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.lint.text.Line.Kind;

/** Lines that belong together: a heading, a bullet, a paragraph. */
record Block(Kind kind, Span span, int level) {
    /** The blocks of a text; lines that were only wrapped are joined again. */
    static List<Block> of(String text, List<Line> lines) {
        var blocks = new ArrayList<Block>();
        boolean open = false;
        for (Line line : lines) {
            var next = new Block(line.kind(), line.content(), line.level());
            if (open && line.kind() == Kind.PROSE && goesOn(text, blocks.getLast(), line))
                blocks.add(blocks.removeLast().extended(line));
            else if (line.kind() != Kind.BLANK) blocks.add(next);
            open = line.kind() == Kind.PROSE || line.kind() == Kind.BULLET;
        }
        return blocks;
    }

    boolean isBullet() {
        return kind == Kind.BULLET;
    }

    private Block extended(Line line) {
        return new Block(kind, new Span(span.start(), line.content().end()), level);
    }

    /** Whether a line goes on where the one before ended. */
    private static boolean goesOn(String text, Block open, Line line) {
        int end = open.span().end();
        int from = text.lastIndexOf('\n', end - 1) + 1;
        return Character.isLowerCase(text.charAt(line.content().start()))
                || end - from >= Line.WRAPPED
                || text.charAt(end - 1) == ',';
    }
}
