package mandate.roles.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.JsonBody;
import mandate.roles.domain.Coaches;
import mandate.roles.domain.RoleDefinition.Serves;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.Text;
import mandate.roles.web.RoleForm.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleFormTest {
    private static final String COACH =
            """
            {
              "id": "garden-coach",
              "name": {"en": "Garden coach", "fr": "Coach de jardin"},
              "serves": [{"verdict": "COMMUNITY_MANAGEMENT", "level": "GROUND"}],
              "purpose": {"en": "Help a garden club grow.",
                          "fr": "Aider un club de jardin à grandir."},
              "duties": [{"family": "listening",
                          "text": {"en": "Walk around.", "fr": "Se promener."}}],
              "skills": [{"text": {"en": "knowing plants", "fr": "connaître les plantes"},
                          "alsoSaid": ["green thumb", "main verte"],
                          "level": 2, "essential": true, "set": "TECHNICAL"}],
              "orientation": "RELATIONSHIPS",
              "obligation": {"type": "MEANS", "text": {"en": "To care.", "fr": "Prendre soin."}},
              "authority": {"setsObjectives": false, "givesOrders": false, "disciplines": false},
              "seniority": {"minimum": "JUNIOR",
                            "reason": {"en": "Plants forgive.", "fr": "Les plantes pardonnent."}},
              "level": "GROUND",
              "sources": ["R7"],
              "why": "A club was founded"
            }
            """;

    @Test
    void a_good_body_is_read_whole() {
        assertThat(read(COACH))
                .isEqualTo(new Sent(Coaches.knowingPlants(2), "A club was founded", List.of()));
    }

    @Test
    void what_may_be_left_out_may_be_left_out() {
        var least =
                COACH.replaceFirst("\"id\": \"garden-coach\",", "")
                        .replaceFirst("\"sources\": \\[\"R7\"],", "")
                        .replaceFirst("\"alsoSaid\": \\[.*\\],", "")
                        .replaceFirst(",\\s*\"why\": \"A club was founded\"", "")
                        .replaceFirst("\"essential\": true,", "")
                        .replaceFirst(",\\s*\"level\": \"GROUND\"\\}\\]", "}]");
        var sent = read(least);
        assertThat(sent.problems()).isEmpty();
        assertThat(sent.why()).isEmpty();
        assertThat(sent.definition().sources()).isEmpty();
        assertThat(sent.definition().skills().getFirst().essential()).isFalse();
        assertThat(sent.definition().serves())
                .containsExactly(new Serves(Verdict.COMMUNITY_MANAGEMENT, null, null));
    }

    @Test
    void one_text_counts_for_both_languages() {
        var sent =
                read(
                        COACH.replace(
                                "{\"en\": \"Garden coach\", \"fr\": \"Coach de jardin\"}",
                                "\"Gardencoach\""));
        assertThat(sent.problems()).isEmpty();
        assertThat(sent.definition().name()).isEqualTo(new Text("Gardencoach", "Gardencoach"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "garden-coach" | "florist" | id | florist | the id in the path, garden-coach
                    "COMMUNITY_MANAGEMENT" | "GARDENING" | serves[0].verdict | GARDENING | COMMUNITY_MANAGEMENT,TEAM_MANAGEMENT,SOCIAL_MEDIA_MANAGEMENT
                    "RELATIONSHIPS" | "relationships" | orientation | relationships | CONTENT,RELATIONSHIPS,BOTH
                    "MEANS" | "EFFORT" | obligation.type | EFFORT | MEANS,RESULTS,RESULTS_CONDITIONAL,UNDETERMINED
                    "JUNIOR" | "WISE" | seniority.minimum | WISE | INTERN,JUNIOR,EXPERIENCED,SENIOR,DIRECTOR
                    "TECHNICAL" | "SOFT" | skills[0].set | SOFT | BEHAVIOURAL,TECHNICAL
                    "level": 2 | "level": 6 | skills[0].level | 6 | whole number from 0 to 5
                    "level": 2 | "level": 2.5 | skills[0].level | 2.5 | whole number from 0 to 5
                    "essential": true | "essential": "yes" | skills[0].essential | yes | true or false
                    "family": "listening" | "family": " " | duties[0].family | ` ` | text of 1 to 200 characters
                    "green thumb", | "", | skills[0].alsoSaid[0] | `` | text of 1 to 200 characters
                    "fr": "Se promener." | "fr": 7 | duties[0].text.fr | 7 | text of 1 to 2000 characters
                    "givesOrders": false | "givesOrders": 0 | authority.givesOrders | 0 | true or false
                    """)
    void a_bad_field_is_named_with_its_value_and_what_is_allowed(
            String good, String bad, String field, String value, String allowed) {
        var sent = read(COACH.replace(good, bad));
        assertThat(sent.problems()).hasSize(1);
        var problem = sent.problems().getFirst();
        assertThat(problem.field()).isEqualTo(field);
        assertThat(String.valueOf(problem.value())).isEqualTo(value);
        assertThat(problem.allowed())
                .isEqualTo(
                        allowed.matches("[A-Z_,]+")
                                ? List.of(allowed.split(",", -1))
                                : List.of(allowed));
    }

    @ParameterizedTest
    @CsvSource({
        "name, version",
        "purpose, _id",
        "duties, outbox",
        "orientation, roles",
        "level, organisation"
    })
    void a_field_that_is_not_the_clients_to_set_is_refused_by_name(String good, String foreign) {
        var sent = read(COACH.replaceFirst("\\{", "{\"" + foreign + "\": 9,"));
        assertThat(sent.problems()).extracting(FieldProblem::field).containsExactly(foreign);
        assertThat(sent.problems().getFirst().allowedInWords()).contains(good);
    }

    @Test
    void unknown_fields_are_refused_at_every_depth() {
        var sent =
                read(
                        COACH.replace("\"set\":", "\"sex\": 1, \"set\":")
                                .replace("\"setsObjectives\"", "\"fires\": 1, \"setsObjectives\"")
                                .replace(
                                        "\"en\": \"To care.\"", "\"en\": \"To care.\", \"de\": 1"));
        assertThat(sent.problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "skills[0].sex", "authority.fires", "obligation.text.de");
    }

    @Test
    void an_empty_body_names_everything_that_must_be_there() {
        assertThat(read("{}").problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "name",
                        "purpose",
                        "skills",
                        "orientation",
                        "obligation",
                        "authority",
                        "seniority",
                        "level");
    }

    @Test
    void a_role_without_any_skill_is_refused() {
        var none = COACH.replaceFirst("(?s)\"skills\": \\[.*?}],", "\"skills\": [],");
        assertThat(read(none).problems())
                .containsExactly(FieldProblem.of("skills", null, "at least one skill"));
    }

    private static Sent read(String body) {
        return switch (JsonBody.object(body.getBytes(UTF_8))) {
            case JsonBody.Read.Value value -> RoleForm.read("garden-coach", JsonBody.map(value));
            case JsonBody.Read.Unreadable(var problem) -> throw new AssertionError(problem);
        };
    }
}
