package mandate.roles.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import mandate.roles.app.Format;
import mandate.roles.app.Papers;
import mandate.roles.app.Press;
import mandate.roles.domain.papers.Paper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD in the words of schema.org: a job as a posting, any other paper as a document. */
public final class JsonLdPress implements Press, Papers.PostingPress {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public Format format() {
        return Format.JSON_LD;
    }

    @Override
    public byte[] print(Map<String, Object> tree) {
        return JSON.writeValueAsBytes(tree);
    }

    @Override
    public byte[] print(Paper paper) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@context", "https://schema.org");
        tree.put("@type", "DigitalDocument");
        tree.put("name", paper.title());
        tree.put("description", paper.subtitle());
        tree.put("identifier", paper.subject());
        tree.put("inLanguage", paper.language().tag());
        tree.put("text", MarkdownPress.text(paper));
        return print(tree);
    }
}
