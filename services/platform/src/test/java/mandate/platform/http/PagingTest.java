package mandate.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mandate.platform.http.Paging.Page;
import mandate.platform.http.Paging.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final String PATH = "/api/initiatives";

    @Test
    void a_page_fetches_one_more_to_know_whether_there_is_a_next() {
        assertThat(page("", "2").fetch()).isEqualTo(3);
        assertThat(page("", "500").fetch()).isEqualTo(501);
    }

    @Test
    void the_next_page_begins_behind_the_last_item_shown() {
        var answer = page("", "2").answer(List.of("atlas", "garden", "relay"), id -> id, id -> id);
        var next = "/api/initiatives?after=garden&limit=2";
        assertThat(answer.getBody())
                .isEqualTo(Map.of("items", List.of("atlas", "garden"), "next", next));
        assertThat(answer.getHeaders().getFirst("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
    }

    @Test
    void the_last_page_names_no_next() {
        var answer = page("garden", "2").answer(List.of("relay", "spark"), id -> id, id -> id);
        assertThat(answer.getBody()).isEqualTo(Map.of("items", List.of("relay", "spark")));
        assertThat(answer.getHeaders().headerNames()).doesNotContain("Link");
        assertThat(page("spark", "2").answer(List.<String>of(), id -> id, id -> id).getBody())
                .isEqualTo(Map.of("items", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "501", "1000000000", "99999999999", "1.5", "ten", "", " 5"})
    void a_page_that_cannot_be_is_refused(String limit) {
        var problem = refusal("", limit);
        assertThat(problem.errors())
                .containsExactly(
                        FieldProblem.of("limit", limit, "whole number from 1 to " + Paging.MOST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "../etc", "{\"$gt\":\"\"}", "é", "a\r\nLink: x"})
    void a_cursor_that_is_no_id_is_refused(String after) {
        assertThat(refusal(after, "10").errors())
                .containsExactly(FieldProblem.of("after", after, Ids.ALLOWED));
    }

    @Test
    void ids_are_of_a_small_alphabet_and_short() {
        assertThat(Ids.refusal("id", "Atlas-2026.v1_x")).isNull();
        assertThat(Ids.refusal("id", "a".repeat(64))).isNull();
        assertThat(Ids.refusal("id", "a".repeat(65))).isNotNull();
        assertThat(Ids.refusal("id", "")).isNotNull();
        assertThat(Ids.refusal("id", "atlas\n")).isNotNull();
    }

    private static Page page(String after, String limit) {
        return switch (Paging.of(PATH, after, limit)) {
            case Page page -> page;
            case Wrong(var problem) -> throw new AssertionError(problem);
        };
    }

    private static Problem refusal(String after, String limit) {
        return switch (Paging.of(PATH, after, limit)) {
            case Page page -> throw new AssertionError("Was read as " + page);
            case Wrong(var problem) -> problem;
        };
    }
}
