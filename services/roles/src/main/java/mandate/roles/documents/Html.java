package mandate.roles.documents;

import java.util.List;
import mandate.roles.domain.papers.Paper;
import mandate.roles.domain.papers.Paper.Block;

/** Writes a paper as a page of well-formed HTML that needs nothing else. */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private boolean open;

    private Html() {}

    static String page(Paper paper, String style) {
        var html = new Html();
        html.head(paper, style);
        html.out.append(paper.onePage() ? "<body class=\"one-page\">\n" : "<body>\n");
        html.out.append("<main>\n<header>\n");
        html.element("h1", paper.title());
        html.element("p", paper.subtitle());
        html.out.append("</header>\n");
        html.blocks(paper.blocks());
        return html.out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head(Paper paper, String style) {
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
        out.append(paper.language().tag()).append("\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        element("title", paper.title() + " – " + paper.subtitle());
        out.append("<meta name=\"subject\" content=\"").append(escaped(paper.subject()));
        out.append("\"/>\n<style>").append(style).append("</style>\n</head>\n");
    }

    /** Signatures stay on one page with the section before them. */
    private void blocks(List<Block> blocks) {
        int kept = keptTogether(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (i == kept) {
                closeSection();
                out.append("<div class=\"kept\">\n");
            }
            block(blocks.get(i));
        }
        closeSection();
        if (kept >= 0) out.append("</div>\n");
    }

    /** The heading before that of the signatures; -1 when nobody signs. */
    private static int keptTogether(List<Block> blocks) {
        int before = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Signatures) return before;
            if (blocks.get(i) instanceof Block.Heading(int level, _) && level == 1) {
                before = last;
                last = i;
            }
        }
        return -1;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(var level, var text) -> heading(level, text);
            case Block.Paragraph(var text) -> element("p", text);
            case Block.Clause(var title, var paragraphs) -> clause(title, paragraphs);
            case Block.Bullets(var items) -> bullets(items);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Table(var head, var rows) -> table(head, rows);
            case Block.Signatures(var who) -> signatures(who);
            case Block.Note(var text) ->
                    out.append("<p class=\"note\">").append(escaped(text)).append("</p>\n");
        }
    }

    /** A section reaches from its heading to the next, so that a page break can mind it. */
    private void heading(int level, String text) {
        if (level == 1) {
            closeSection();
            out.append("<section>\n");
            open = true;
        }
        element("h" + (level + 1), text);
    }

    private void closeSection() {
        if (open) out.append("</section>\n");
        open = false;
    }

    private void clause(String title, List<String> paragraphs) {
        out.append("<div class=\"clause\">\n");
        element("h3", title);
        paragraphs.forEach(text -> element("p", text));
        out.append("</div>\n");
    }

    private void bullets(List<Paper.Item> items) {
        out.append("<ul>\n");
        for (var item : items) {
            out.append("<li>").append(escaped(item.text()));
            if (!item.origin().isEmpty())
                out.append(" <span class=\"origin\">(")
                        .append(escaped(item.origin()))
                        .append(")</span>");
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void facts(List<Paper.Fact> facts) {
        out.append("<table class=\"facts\">\n<tbody>\n");
        for (var fact : facts)
            out.append("<tr><th scope=\"row\">")
                    .append(escaped(fact.label()))
                    .append("</th><td>")
                    .append(escaped(fact.value()))
                    .append("</td></tr>\n");
        out.append("</tbody>\n</table>\n");
    }

    private void table(List<String> head, List<List<String>> rows) {
        out.append("<table>\n<thead>\n<tr>");
        for (var cell : head)
            out.append("<th scope=\"col\">").append(escaped(cell)).append("</th>");
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (var row : rows) {
            out.append("<tr>");
            for (var cell : row) out.append("<td>").append(escaped(cell)).append("</td>");
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void signatures(List<String> who) {
        out.append("<table class=\"signatures\">\n<tbody>\n<tr>");
        for (var one : who) out.append("<td><div>").append(escaped(one)).append("</div></td>");
        out.append("</tr>\n</tbody>\n</table>\n");
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(escaped(text));
        out.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
