package mandate.roles.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of a document stand for; their names are English in every Word. */
final class DocxStyles {
    private DocxStyles() {}

    /** What a paragraph of a style is. */
    enum Style {
        TITLE,
        HEADING,
        BULLET
    }

    /** The styles that stand for something, by id. */
    static Map<String, Style> read(InputStream in) throws IOException, XMLStreamException {
        var styles = new HashMap<String, Style>();
        var xml = Xml.of(in);
        String id = "";
        while (xml.hasNext()) {
            if (Xml.next(xml) != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("style")) id = value(Xml.attribute(xml, "styleId"));
            if (xml.getLocalName().equals("name"))
                put(styles, id, value(Xml.attribute(xml, "val")).toLowerCase(Locale.ROOT));
        }
        return styles;
    }

    private static void put(Map<String, Style> styles, String id, String name) {
        if (name.equals("title")) styles.put(id, Style.TITLE);
        if (name.startsWith("heading ")) styles.put(id, Style.HEADING);
        if (name.startsWith("list bullet") || name.startsWith("list number"))
            styles.put(id, Style.BULLET);
    }

    private static String value(@Nullable String text) {
        return text == null ? "" : text;
    }
}
