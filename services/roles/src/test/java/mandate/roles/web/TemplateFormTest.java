package mandate.roles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mandate.platform.http.FieldProblem;
import mandate.roles.domain.Text;
import mandate.roles.domain.papers.Section;
import mandate.roles.domain.papers.Template;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplateFormTest {
    @Test
    void sections_may_be_ordered_renamed_introduced_and_joined_by_others() {
        var parts = all();
        parts.addFirst(
                Map.of(
                        "heading",
                        Map.of("en", "Who we are", "fr", "Qui nous sommes"),
                        "text",
                        "Gardeners."));
        parts.set(1, Map.of("section", "FRAME", "heading", "Basics"));
        var sent = read("Sample Works", parts);
        assertThat(sent.problems()).isEmpty();
        assertThat(sent.template().organisation()).isEqualTo("Sample Works");
        assertThat(sent.template().parts().getFirst())
                .isEqualTo(
                        new Template.Part(
                                null,
                                new Text("Who we are", "Qui nous sommes"),
                                new Text("Gardeners.", "Gardeners.")));
        assertThat(sent.template().parts().get(1))
                .isEqualTo(new Template.Part(Section.FRAME, new Text("Basics", "Basics"), null));
    }

    @Test
    void what_is_owed_cannot_be_left_out() {
        var parts = all();
        parts.removeIf(part -> part.equals(Map.of("section", "OBLIGATION")));
        assertThat(read("x", parts).problems())
                .containsExactly(
                        FieldProblem.of("parts", null, "a part with the section OBLIGATION"));
    }

    @Test
    void a_section_stands_once() {
        var parts = all();
        parts.add(Map.of("section", "DUTIES"));
        assertThat(read("x", parts).problems())
                .containsExactly(FieldProblem.of("parts", "DUTIES", "each section once"));
    }

    @Test
    void a_text_of_its_own_needs_a_heading_and_a_section_is_one_that_there_is() {
        var parts = all();
        parts.add(Map.of("text", "Nothing above me"));
        parts.add(Map.of("section", "GARDEN"));
        assertThat(read("x", parts).problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("parts[14].section", "parts[15].section");
    }

    @Test
    void a_field_that_nobody_knows_is_refused_by_name() {
        var body = new HashMap<String, @Nullable Object>();
        body.put("parts", all());
        body.put("colour", "green");
        assertThat(TemplateForm.read(body).problems())
                .extracting(FieldProblem::field)
                .containsExactly("colour");
    }

    private static TemplateForm.Sent read(String organisation, List<?> parts) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("organisation", organisation);
        body.put("parts", parts);
        return TemplateForm.read(body);
    }

    private static List<Map<String, ?>> all() {
        var parts = new ArrayList<Map<String, ?>>();
        for (var section : Section.values()) parts.add(Map.of("section", section.name()));
        return parts;
    }
}
