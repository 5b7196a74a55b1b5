package mandate.roles.domain.lint.text;

import java.util.List;
import mandate.roles.domain.lint.text.Line.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the line of a text that is its title. */
final class TitleLine {
    private static final int LONGEST = 100;
    private static final Phrases POSTS =
            Phrases.of(
                    "manager*|lead|leader|head|director*|coordinator*|officer*|specialist*|host",
                    "moderator*|editor*|administrator*|strategist*|advocate*|evangelist*|coach",
                    "engineer*|analyst*|writer*|intern|trainee|assistant*|planner*|webmaster*",
                    "responsable*|charge*|chef*|directeur*|directrice*|coordinateur*",
                    "coordinatrice*|animateur*|animatrice*|moderateur*|moderatrice*|redacteur*",
                    "redactrice*|administrateur*|administratrice*|stagiaire|apprenti*|hote*");

    private TitleLine() {}

    /** The lines, the title marked if there is one. */
    static List<Line> marked(String text, List<Line> lines) {
        var title = of(text, lines);
        if (title == null) return lines;
        return lines.stream()
                .map(line -> line.equals(title) ? new Line(Kind.TITLE, line.content(), 0) : line)
                .toList();
    }

    /** The first line, when it is short, no sentence, and something follows; otherwise null. */
    private static @Nullable Line of(String text, List<Line> lines) {
        int at = 0;
        while (at < lines.size() && lines.get(at).kind() == Kind.BLANK) at++;
        if (at + 1 >= lines.size()) return null;
        var first = lines.get(at);
        var words = text.substring(first.content().start(), first.content().end());
        if (first.kind() == Kind.BULLET || words.length() > LONGEST) return null;
        if (SectionWords.named(words) != null || endsASentence(words)) return null;
        if (Line.label(text, first.content()) != null) return null;
        if (text.startsWith(":", first.content().end())) return null;
        boolean apart = lines.get(at + 1).kind() != Kind.PROSE;
        return apart || POSTS.isIn(PlainText.of(words)) ? first : null;
    }

    private static boolean endsASentence(String words) {
        return ".!?;,".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
