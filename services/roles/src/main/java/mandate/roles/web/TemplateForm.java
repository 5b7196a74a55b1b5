package mandate.roles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import mandate.roles.domain.papers.Section;
import mandate.roles.domain.papers.Template;
import mandate.roles.domain.papers.Template.Part;
import org.jspecify.annotations.Nullable;

/** A template as it is sent. */
final class TemplateForm {
    private static final int LONG = 2_000;
    private static final int SHORT = 200;
    private static final int MANY = 50;
    private static final List<String> SECTIONS =
            Stream.of(Section.values()).map(Enum::name).toList();

    private TemplateForm() {}

    /** What was sent, and what is wrong with it. */
    record Sent(Template template, List<FieldProblem> problems) {}

    static Sent read(Map<String, @Nullable Object> body) {
        var problems = new ArrayList<FieldProblem>();
        var fields = Fields.of(body, problems);
        var organisation = fields.optionalText("organisation", SHORT);
        var parts = fields.objects("parts", MANY, TemplateForm::part);
        var template = new Template(organisation == null ? "" : organisation, parts);
        fields.finish();
        // what was refused stands for something else
        if (problems.isEmpty()) weigh(template, fields);
        return new Sent(template, List.copyOf(problems));
    }

    private static void weigh(Template template, Fields fields) {
        for (var missing : template.missing())
            fields.refuse("parts", null, "a part with the section " + missing, "");
        for (var section : Section.values())
            if (template.parts().stream().filter(part -> part.section() == section).count() > 1)
                fields.refuse("parts", section.name(), "each section once", "");
    }

    private static Part part(Fields fields) {
        var section = fields.optionalOneOf("section", SECTIONS);
        var heading = Texts.optional(fields, "heading", SHORT);
        var text = Texts.optional(fields, "text", LONG);
        if (section == null && (heading == null || text == null))
            fields.refuse("section", null, "a section, or a heading and a text of your own", "");
        return new Part(section == null ? null : Section.valueOf(section), heading, text);
    }
}
