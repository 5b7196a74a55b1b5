package mandate.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import mandate.platform.core.Expectation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class PreconditionTest {
    @Test
    void a_star_that_nothing_may_match_creates() {
        assertThat(read("If-None-Match", " * ")).isEqualTo(says(new Expectation.Absent()));
    }

    @Test
    void the_tag_that_was_read_changes() {
        assertThat(read("If-Match", "\"7\"")).isEqualTo(says(new Expectation.At(7)));
        assertThat(read("If-Match", Precondition.etag(12))).isEqualTo(says(new Expectation.At(12)));
        assertThat(read("If-Match", "*")).isEqualTo(says(new Expectation.Present()));
    }

    @Test
    void without_either_header_nothing_is_said_and_a_change_is_told_what_to_send() {
        assertThat(Precondition.of(new HttpHeaders())).isEqualTo(new Precondition.Silent());
        var problem = Precondition.required("Initiative atlas", 9);
        assertThat(problem.status()).isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(problem.detail()).contains("\"9\"").contains("If-Match");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "W/\"7\"",
                "\"\"",
                "\"seven\"",
                "\"1\", \"2\"",
                "\"9999999999999999999\""
            })
    void a_tag_that_is_none_of_ours_is_refused_with_what_was_sent(String tag) {
        var headers = new HttpHeaders();
        headers.set("If-Match", tag);
        var problem = refusal(headers);
        assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(problem.errors().getFirst().field()).isEqualTo("If-Match");
        assertThat(problem.errors().getFirst().value()).isEqualTo(tag);
    }

    @Test
    void both_headers_or_a_tag_that_must_not_match_are_refused() {
        var both = new HttpHeaders();
        both.set("If-None-Match", "*");
        both.set("If-Match", "\"7\"");
        assertThat(refusal(both).code()).isEqualTo("invalid-precondition");
        var tag = new HttpHeaders();
        tag.set("If-None-Match", "\"7\"");
        assertThat(refusal(tag).errors().getFirst().field()).isEqualTo("If-None-Match");
    }

    @Test
    void a_stale_revision_says_the_present_one() {
        var stale = Precondition.failed("Initiative atlas", 9L);
        assertThat(stale.status()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
        assertThat(stale.detail()).contains("Initiative atlas").contains("\"9\"");
        assertThat(Precondition.failed("Initiative atlas", null).detail())
                .contains("does not exist yet");
    }

    private static Precondition read(String header, String value) {
        var headers = new HttpHeaders();
        headers.set(header, value);
        return Precondition.of(headers);
    }

    private static Precondition says(Expectation expectation) {
        return new Precondition.Says(expectation);
    }

    private static Problem refusal(HttpHeaders headers) {
        return switch (Precondition.of(headers)) {
            case Precondition.Unreadable(var problem) -> problem;
            case Precondition.Silent _ -> throw new AssertionError("Was read as silence");
            case Precondition.Says(var expectation) ->
                    throw new AssertionError("Was read as " + expectation);
        };
    }
}
