package mandate.roles.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import mandate.platform.core.Expectation;
import mandate.roles.domain.Coaches;
import mandate.roles.web.LintServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomonymsOverHttpTest {
    private final LintServer server = new LintServer();

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void one_title_for_two_profiles_is_answered_with_both() {
        var answer =
                post(
                        """
                        {"language": "fr", "library": false, "descriptions": [
                          {"id": "a", "title": "Community manager",
                           "duties": ["Listen to members", "Link members with each other"]},
                          {"id": "b", "text": "Community manager (H/F)\\n\\nMissions :\\n- Programmer les publications\\n- Mener des campagnes"}]}
                        """);

        assertThat(answer.status()).isEqualTo(200);
        var pairs = answer.body().get("pairs");
        assertThat(pairs.size()).isEqualTo(1);
        var pair = pairs.get(0);
        assertThat(pair.get("relation").stringValue()).isEqualTo("SAME_TITLE_DIFFERENT_PROFILE");
        assertThat(pair.get("why").stringValue()).contains("médias sociaux");
        assertThat(pair.get("one").get("id").stringValue()).isEqualTo("a");
        assertThat(pair.get("two").get("from").stringValue()).isEqualTo("SENT");
    }

    @Test
    void the_roles_of_the_library_are_compared_too() {
        var author = server.authorship().now();
        var coach = Coaches.knowingPlants(2);
        Objects.requireNonNull(
                server.roles()
                        .define(author, "garden-coach", new Expectation.Absent(), coach, "")
                        .block());
        var answer =
                post(
                        """
                        {"descriptions": [{"id": "mine", "title": "Garden coach",
                          "duties": ["Publish posts on our channels", "Run campaigns"]}]}
                        """);

        assertThat(answer.status()).isEqualTo(200);
        // whoever walks around has no duties that say what they are
        assertThat(answer.body().get("pairs").size()).isZero();
    }

    @Test
    void a_wrong_description_is_named_by_its_place() {
        var answer =
                post("{\"descriptions\": [{\"id\": \"a\", \"text\": \"x\"}, {\"title\": \"b\"}]}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors").toString())
                .contains("descriptions[1].id", "descriptions[1].text");
    }

    private Answer post(String body) {
        return server.post(
                "/api/job-descriptions/homonyms", "application/json", body.getBytes(UTF_8));
    }
}
