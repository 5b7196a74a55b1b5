package mandate.roles.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.JsonBody;
import mandate.roles.domain.Coaches;
import mandate.roles.domain.RoleDefinition.Reporting;
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
              "duties": [{"family": "listening", "rules": ["R44"],
                          "text": {"en": "Walk around.", "fr": "Se promener."}}],
              "traits": [{"text": {"en": "Has time.", "fr": "A du temps."}, "rules": ["R141"]}],
              "skills": [{"text": {"en": "knowing plants", "fr": "connaître les plantes"},
                          "alsoSaid": ["green thumb", "main verte"],
                          "anchor": {"en": "Names most weeds.",
                                     "fr": "Nomme la plupart des herbes."},
                          "esco": "http://data.europa.eu/esco/skill/a17286c5",
                          "level": 2, "essential": true, "set": "TECHNICAL"}],
              "orientation": "RELATIONSHIPS",
              "obligation": {"type": "MEANS", "text": {"en": "To care.", "fr": "Prendre soin."},
                             "preconditions": [{"text": {"en": "A garden.", "fr": "Un jardin."},
                                                "rules": ["R21"]}]},
              "authority": {"setsObjectives": false, "givesOrders": false, "disciplines": false},
              "seniority": {"minimum": "JUNIOR",
                            "reason": {"en": "Plants forgive.", "fr": "Les plantes pardonnent."}},
              "level": "GROUND",
              "kpis": [{"name": {"en": "Beds that bloom", "fr": "Massifs en fleurs"},
                        "type": "OUTCOME", "rules": ["R122"],
                        "end": {"en": "A better view.", "fr": "Une plus belle vue."}}],
              "reporting": {"to": {"en": "The club", "fr": "Le club"},
                            "links": [{"with": "COORDINATION",
                                       "about": {"en": "Swap seeds.",
                                                 "fr": "Échanger des graines."}}]},
              "inPersonPct": 80,
              "review": {"everyMonths": 12, "sunset": true,
                         "reason": {"en": "Seasons turn.", "fr": "Les saisons passent."}},
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
        var sent =
                read(
                        """
                        {
                          "name": "Gardener",
                          "serves": [{"verdict": "COMMUNITY_MANAGEMENT"}],
                          "purpose": "Grow.",
                          "duties": [{"family": "listening", "text": "Walk around."}],
                          "traits": [{"text": "Has time."}],
                          "skills": [{"text": "knowing plants", "level": 2, "set": "TECHNICAL"}],
                          "orientation": "BOTH",
                          "obligation": {"type": "MEANS", "text": "To care."},
                          "authority": {},
                          "seniority": {"minimum": "JUNIOR", "reason": "Plants forgive."},
                          "kpis": [{"name": "Beds that bloom", "type": "OUTCOME"}],
                          "reporting": {}
                        }
                        """);
        assertThat(sent.problems()).isEmpty();
        assertThat(sent.why()).isEmpty();
        assertThat(sent.definition().sources()).isEmpty();
        assertThat(sent.definition().skills().getFirst().essential()).isFalse();
        assertThat(sent.definition().skills().getFirst().esco()).isNull();
        assertThat(sent.definition().kpis().getFirst().end()).isNull();
        assertThat(sent.definition().reporting()).isEqualTo(new Reporting(null, List.of()));
        assertThat(sent.definition().inPersonPct()).isNull();
        assertThat(sent.definition().review()).isNull();
        assertThat(sent.definition().serves())
                .containsExactly(new Serves(Verdict.COMMUNITY_MANAGEMENT, null, null));
    }

    @Test
    void without_skills_and_level_it_is_a_draft_and_no_problem() {
        var sent =
                read(
                        COACH.replaceFirst("(?s)\"skills\": \\[.*?}],", "\"skills\": [],")
                                .replace("  \"level\": \"GROUND\",\n", ""));
        assertThat(sent.problems()).isEmpty();
        assertThat(sent.definition().missing()).containsExactly("skills", "level");
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
                    "type": "OUTCOME" | "type": "LIKES" | kpis[0].type | LIKES | ACTIVITY,PARTICIPATION,BUSINESS,ROI,OUTCOME,COMPREHENSION
                    "with": "COORDINATION" | "with": "CELLAR" | reporting.links[0].with | CELLAR | STRATEGY,COORDINATION,GROUND
                    "inPersonPct": 80 | "inPersonPct": 101 | inPersonPct | 101 | whole number from 0 to 100
                    "everyMonths": 12 | "everyMonths": 0 | review.everyMonths | 0 | whole number from 1 to 120
                    "sunset": true | "sunset": 1 | review.sunset | 1 | true or false
                    skill/a17286c5 | skill/../x | skills[0].esco | http://data.europa.eu/esco/skill/../x | a concept such as http://data.europa.eu/esco/skill/a17286c5-238d-4f0b-bc24-29e9121345de
                    ["R21"] | [21] | obligation.preconditions[0].rules[0] | 21 | text of 1 to 20 characters
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
                                .replace("\"sunset\":", "\"sunrise\": 1, \"sunset\":")
                                .replace("\"setsObjectives\"", "\"fires\": 1, \"setsObjectives\"")
                                .replace(
                                        "\"en\": \"To care.\"", "\"en\": \"To care.\", \"de\": 1"));
        assertThat(sent.problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "skills[0].sex", "review.sunrise", "authority.fires", "obligation.text.de");
    }

    @Test
    void an_empty_body_names_everything_that_must_be_there() {
        assertThat(read("{}").problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "name", "purpose", "orientation", "obligation", "authority", "seniority");
    }

    private static Sent read(String body) {
        return switch (JsonBody.object(body.getBytes(UTF_8))) {
            case JsonBody.Read.Value value -> RoleForm.read("garden-coach", JsonBody.map(value));
            case JsonBody.Read.Unreadable(var problem) -> throw new AssertionError(problem);
        };
    }
}
