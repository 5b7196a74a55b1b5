package mandate.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final List<String> LEVELS = List.of("STRATEGY", "COORDINATION", "GROUND");

    private final List<FieldProblem> problems = new ArrayList<>();

    @Test
    void good_fields_are_read_without_a_problem() {
        var fields =
                fields(
                        Map.of(
                                "title",
                                "Atlas",
                                "level",
                                "GROUND",
                                "size",
                                12,
                                "open",
                                true,
                                "demand",
                                Map.of("from", "2026-12"),
                                "skills",
                                List.of(Map.of("text", "mapping")),
                                "tags",
                                List.of("maps", "hiking")));
        assertThat(fields.text("title", 10)).isEqualTo("Atlas");
        assertThat(fields.oneOf("level", LEVELS)).isEqualTo("GROUND");
        assertThat(fields.integer("size", 1, 12)).isEqualTo(12);
        assertThat(fields.bool("open", false)).isTrue();
        assertThat(fields.<String>object("demand", d -> d.text("from", 7))).isEqualTo("2026-12");
        assertThat(fields.objects("skills", 3, s -> s.text("text", 10))).containsExactly("mapping");
        assertThat(fields.texts("tags", 2, 6)).containsExactly("maps", "hiking");
        fields.finish();
        assertThat(problems).isEmpty();
    }

    @Test
    void what_may_be_left_out_has_its_default() {
        var fields = fields(Map.of());
        assertThat(fields.optionalText("title", 10)).isNull();
        assertThat(fields.optionalOneOf("level", LEVELS)).isNull();
        assertThat(fields.bool("open", true)).isTrue();
        assertThat(fields.texts("tags", 2, 6)).isEmpty();
        assertThat(fields.objects("skills", 3, s -> s.text("text", 10))).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void a_text_must_be_one_and_neither_blank_nor_too_long() {
        for (Object value : List.of("", "  ", "Atlas of paths", 7, List.of("Atlas")))
            assertRefused(value, f -> f.text("title", 5), "text of 1 to 5 characters");
        assertRefused(null, f -> f.text("title", 5), "text of 1 to 5 characters");
    }

    @Test
    void a_word_outside_its_closed_list_is_refused_with_the_list() {
        assertRefused("GRUND", f -> f.oneOf("title", LEVELS), LEVELS);
        assertRefused(Map.of("$ne", 1), f -> f.oneOf("title", LEVELS), LEVELS);
        assertRefused(null, f -> f.oneOf("title", LEVELS), LEVELS);
    }

    @Test
    void a_whole_number_stays_in_its_range() {
        for (Object value : List.of(0, 13, 1.5, 5_000_000_000L, "7", true))
            assertRefused(value, f -> f.integer("title", 1, 12), "whole number from 1 to 12");
    }

    @Test
    void truths_objects_and_lists_are_not_guessed() {
        assertRefused("yes", f -> f.bool("title", false), "true or false");
        assertRefused("x", f -> f.object("title", d -> d.bool("open", true)), "an object");
        assertRefused("x", f -> f.texts("title", 2, 6), "list of at most 2");
        assertRefused(List.of("a", "b", "c"), f -> f.texts("title", 2, 6), "list of at most 2");
    }

    @Test
    void an_absent_object_is_one_problem_and_not_one_for_each_of_its_fields() {
        assertRefused(null, f -> f.object("title", d -> d.text("from", 7)), "an object");
    }

    @Test
    void problems_say_the_whole_path() {
        var fields =
                fields(
                        Map.of(
                                "skills",
                                        List.of(Map.of("text", "mapping"), Map.of("texd", "x"), 3),
                                "tags", List.of("maps", "")));
        fields.objects("skills", 3, s -> s.text("text", 10));
        fields.texts("tags", 2, 6);
        assertThat(problems)
                .extracting(FieldProblem::field)
                .containsExactly("skills[1].text", "skills[1].texd", "skills[2]", "tags[1]");
    }

    @Test
    void a_field_that_nobody_asked_for_is_refused_by_name() {
        var fields = fields(Map.of("title", "Atlas", "version", 9));
        fields.text("title", 10);
        fields.optionalText("aim", 10);
        fields.finish();
        assertThat(problems)
                .containsExactly(FieldProblem.of("version", 9, "one of the fields aim, title"));
    }

    @Test
    void a_flood_of_unknown_fields_is_not_answered_with_a_flood() {
        var flood = new HashMap<String, @Nullable Object>();
        for (int n = 0; n < 100_000; n++) flood.put("field-" + n, n);
        fields(flood).finish();
        assertThat(problems).hasSize(Fields.MOST_PROBLEMS);
    }

    private Fields fields(Map<String, ? extends @Nullable Object> tree) {
        return Fields.of(tree, problems);
    }

    private void assertRefused(@Nullable Object value, Consumer<Fields> read, String allowed) {
        assertRefused(value, read, List.of(allowed));
    }

    private void assertRefused(
            @Nullable Object value, Consumer<Fields> read, List<String> allowed) {
        problems.clear();
        var tree = new HashMap<String, @Nullable Object>();
        if (value != null) tree.put("title", value);
        read.accept(fields(tree));
        assertThat(problems).containsExactly(FieldProblem.of("title", value, allowed));
    }
}
