package mandate.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mandate.platform.http.JsonBody.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class JsonBodyTest {
    @Test
    void an_object_is_read_as_maps_lists_texts_numbers_and_truths() {
        var read =
                JsonBody.object(utf8("{\"title\":\"Atlas é 😀\",\"fte\":0.2,\"n\":[1,true,null]}"));
        assertThat(read).isInstanceOf(Read.Value.class);
        assertThat(JsonBody.map((Read.Value) read))
                .isEqualTo(
                        Map.of(
                                "title",
                                "Atlas é 😀",
                                "fte",
                                0.2,
                                "n",
                                Arrays.asList(1, true, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "{\"a\":}",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":1} {\"b\":2}",
                "{\"a\":1}]",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":1}}",
                "{\"a\":\"line\nbreak\"}",
                "{\"a\":11111111111111111111111111111111111111111}",
                "// a comment\n{}"
            })
    void what_is_not_strict_json_is_refused(String body) {
        var problem = refusal(utf8(body));
        assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(problem.code()).isEqualTo("malformed-json");
        assertThat(problem.detail()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void a_refusal_says_where() {
        assertThat(refusal(utf8("{\n  \"a\": oops\n}")).detail())
                .contains("oops")
                .contains("line 2");
    }

    @Test
    void a_refusal_speaks_of_the_body_and_not_of_the_reader() {
        for (var body : List.of("{", "[1,", "{\"a\":[{", "\"", "{\"a\" 1}", "tru", "{} {}"))
            assertThat(refusal(utf8(body)).detail()).doesNotContain("Source", "Feature");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] surrogateInUtf8 = {
            '{', '"', 'a', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80
        };
        assertThat(refusal(surrogateInUtf8).code()).isEqualTo("malformed-json");
        byte[] half = {'"', (byte) 0xC3, '"'};
        assertThat(refusal(half).code()).isEqualTo("malformed-json");
    }

    @Test
    void sixty_four_levels_are_read_and_one_more_is_refused() {
        assertThat(JsonBody.object(nested(64))).isInstanceOf(Read.Value.class);
        assertThat(refusal(nested(65)).code()).isEqualTo("malformed-json");
        assertThat(refusal(nested(10_000)).code()).isEqualTo("malformed-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    {"title":"\\ud800"}|title
                    {"title":"\\udc00\\ud800"}|title
                    {"skills":[{"text":"fine"},{"text":"bad\\u0000"}]}|skills[1].text
                    {"a":{"b\\u0007":1}}|a.b\ufffd
                    {"a":"\\u007f"}|a
                    """)
    void characters_that_cannot_be_kept_are_refused_by_field(String body, String field) {
        var problem = refusal(utf8(body));
        assertThat(problem.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(problem.code()).isEqualTo("invalid-text");
        assertThat(problem.errors()).extracting(FieldProblem::field).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [1]    | a list
                    "text" | a text
                    7      | a number
                    true   | true or false
                    null   | null
                    """)
    void whatever_is_no_object_is_named(String body, String kind) {
        var problem = refusal(utf8(body));
        assertThat(problem.code()).isEqualTo("not-an-object");
        assertThat(problem.detail()).contains(kind);
        assertThat(JsonBody.any(utf8(body))).isInstanceOf(Read.Value.class);
    }

    @Test
    void asking_for_the_map_of_something_else_is_a_bug() {
        assertThatThrownBy(() -> JsonBody.map(new Read.Value(List.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a list");
    }

    private static Problem refusal(byte[] body) {
        return switch (JsonBody.object(body)) {
            case Read.Unreadable(var problem) -> problem;
            case Read.Value(var tree) -> throw new AssertionError("Was read as " + tree);
        };
    }

    private static byte[] nested(int levels) {
        return utf8("{\"a\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
