package mandate.initiatives.kafka;

import mandate.initiatives.domain.words.Language;
import mandate.initiatives.domain.words.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a text as a string, in the language that the writer was given as an attribute. */
final class TextInOneLanguage extends StdSerializer<Text> {
    private TextInOneLanguage() {
        super(Text.class);
    }

    /** A mapper that knows texts; its writers need the attribute {@code Language.class}. */
    static JsonMapper mapper() {
        var texts = new SimpleModule("texts").addSerializer(new TextInOneLanguage());
        return JsonMapper.shared().rebuild().addModule(texts).build();
    }

    @Override
    public void serialize(Text text, JsonGenerator out, SerializationContext context) {
        if (!(context.getAttribute(Language.class) instanceof Language language))
            throw new IllegalStateException("in which language? " + text);
        out.writeString(text.in(language));
    }
}
