package mandate.roles.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import mandate.roles.app.Format;
import mandate.roles.app.Press;
import mandate.roles.domain.papers.Paper;
import mandate.roles.domain.papers.Paper.Block;

/** Papers in Markdown (GitHub's flavour, for its tables); texts stay texts. */
public final class MarkdownPress implements Press {
    @Override
    public Format format() {
        return Format.MARKDOWN;
    }

    @Override
    public byte[] print(Paper paper) {
        return text(paper).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Paper paper) {
        var blocks =
                paper.blocks().stream()
                        .map(MarkdownPress::block)
                        .collect(Collectors.joining("\n\n"));
        return "# %s\n\n*%s*\n\n%s\n"
                .formatted(line(paper.title()), line(paper.subtitle()), blocks);
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading(var level, var text) -> "#".repeat(level + 1) + " " + line(text);
            case Block.Paragraph(var text) -> begun(line(text));
            case Block.Clause(var title, var paragraphs) -> clause(title, paragraphs);
            case Block.Bullets(var items) ->
                    items.stream().map(MarkdownPress::item).collect(Collectors.joining("\n"));
            case Block.Facts(var facts) ->
                    facts.stream()
                            .map(
                                    fact ->
                                            "- **%s** – %s"
                                                    .formatted(
                                                            line(fact.label()), line(fact.value())))
                            .collect(Collectors.joining("\n"));
            case Block.Table(var head, var rows) -> table(head, rows);
            case Block.Signatures(var who) ->
                    who.stream()
                            .map(one -> "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_  \n" + line(one))
                            .collect(Collectors.joining("\n\n"));
            case Block.Note(var text) -> "*" + line(text) + "*";
        };
    }

    private static String clause(String title, List<String> paragraphs) {
        return paragraphs.stream()
                .map(text -> "> " + begun(line(text)))
                .collect(Collectors.joining("\n>\n", "> **" + line(title) + "**\n>\n", ""));
    }

    private static String item(Paper.Item item) {
        var text = "- " + begun(line(item.text()));
        return item.origin().isEmpty() ? text : text + " *(" + line(item.origin()) + ")*";
    }

    private static String table(List<String> head, List<List<String>> rows) {
        var lines = new StringBuilder(row(head)).append('\n');
        lines.append(row(head.stream().map(_ -> "---").toList()));
        for (var one : rows)
            lines.append('\n').append(row(one.stream().map(MarkdownPress::line).toList()));
        return lines.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** A text on one line in which nothing is markup. */
    private static String line(String text) {
        var out = new StringBuilder(text.length() + 8);
        var flat = text.strip().replaceAll("\\R", " ");
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if (c == '&') out.append("&amp;");
            else if (c == '<') out.append("&lt;");
            else if ("\\`*_[]#|~>".indexOf(c) >= 0) out.append('\\').append(c);
            else out.append(c);
        }
        return out.toString();
    }

    /** A text at the beginning of a line, where a dash or a number would begin a list. */
    private static String begun(String line) {
        return line.matches("(?s)[-+=].*")
                ? "\\" + line
                : line.replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
    }
}
