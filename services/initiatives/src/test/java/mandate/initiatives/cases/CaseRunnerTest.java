package mandate.initiatives.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

/** The runner itself: a crooked case must not slip through, and a difference must be seen. */
class CaseRunnerTest {
    private static final String STRAIGHT =
            """
            [{"id": "choir-01", "note": "A choir (R9).",
              "brief": {"title": "Choir"},
              "expect": {"verdict": "UNDECIDED", "responsibilityType": "UNDETERMINED"},
              "proposed": {"group": "COMMUNITY"}}]
            """;

    // what is straight | what stands there instead | what the shelf says
    private static final String CROOKED =
            """
                    "note"                       | "notes"                                     | unknown key notes
                    "choir-01"                   | "choir one"                                 | id is no prefix and number
                    (R9)                         | (nine)                                      | note names no rule
                    "verdict": "UNDECIDED",      | ``                                          | expect.verdict is missing
                    "UNDECIDED"                  | "UNSURE"                                    | expect.verdict is none of
                    "verdict": "UNDECIDED"       | "verdict": "HYBRID"                         | null for HYBRID
                    "UNDETERMINED"               | null                                        | null for HYBRID
                    "UNDETERMINED"               | "SOME"                                      | expect.responsibilityType is none of
                    "UNDETERMINED"}              | "UNDETERMINED", "warning": ["R3"]}          | expect has unknown key warning
                    "UNDETERMINED"}              | "UNDETERMINED", "warnings": "R3"}           | expect.warnings is no list
                    "UNDETERMINED"}              | "UNDETERMINED", "warnings": []}             | expect.warnings is no list
                    "UNDETERMINED"}              | "UNDETERMINED", "noBlockers": ["R147"]}     | expect.noBlockers names no rule
                    "UNDETERMINED"}              | "UNDETERMINED", "warnings": ["R3"], "noWarnings": ["R3"]} | both name R3
                    "UNDETERMINED"}              | "UNDETERMINED", "questions": ["facts.aim"]} | names no field: facts.aim
                    "UNDETERMINED"}              | "UNDETERMINED", "ownerRules": {"lineManager": true}} | unknown key lineManager
                    "UNDETERMINED"}              | "UNDETERMINED", "parts": [{"scope": "whole"}]} | half a part
                    "UNDETERMINED"}              | "UNDETERMINED", "confidence": "SURE"}       | expect.confidence is none of
                    {"group"                     | {"groups"                                   | names no dimension: groups
                    "COMMUNITY"                  | "CM"                                        | proposed.group is no answer: CM
                    """;
    // an expectation the choir does not meet | the field that differs
    private static final String DIFFERENT =
            """
                    "verdict": "TEAM_MANAGEMENT"                  | verdict
                    "responsibilityType": "RESULTS"               | responsibilityType
                    "confidence": "HIGH"                          | confidence
                    "ruleOfVerdict": "R1"                         | ruleOfVerdict
                    "warnings": ["R81"]                           | warnings
                    "noWarnings": ["R92"]                         | noWarnings
                    "blockers": ["R43"]                           | blockers
                    "noBlockers": ["R46"]                         | noBlockers
                    "questions": ["answers.group"]                | questions
                    "ownerRules": {"lineManagerRequired": true}   | ownerRules.lineManagerRequired
                    "ownerRules": {"externalPersonAllowed": false} | ownerRules.externalPersonAllowed
                    "ownerRules": {"lineManagerIds": ["P1"]}      | ownerRules.lineManagerIds
                    "parts": [{"scope": "a", "verdict": "UNDECIDED", "responsibilityType": "UNDETERMINED"}] | parts
                    """;

    @Test
    void a_straight_case_is_taken() {
        CaseShelf shelf = CaseShelf.of("choirs.json", STRAIGHT);

        assertThat(shelf.problems()).isEmpty();
        assertThat(shelf.cases()).extracting(WrittenCase::id).containsExactly("choir-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = CROOKED)
    void a_crooked_case_is_caught(String straight, String crooked, String problem) {
        String json = STRAIGHT.replace(straight, crooked);

        assertThat(json).isNotEqualTo(STRAIGHT);
        assertThat(CaseShelf.of("choirs.json", json).problems())
                .anySatisfy(said -> assertThat(said).contains(problem));
    }

    @Test
    void an_id_used_twice_and_a_key_written_twice_are_caught() {
        String twice = STRAIGHT.strip().replaceAll("]$", ",") + STRAIGHT.strip().substring(1);
        assertThat(CaseShelf.of("choirs.json", twice).problems())
                .containsExactly("choirs.json, choir-01: id is used twice: choir-01");

        String again = STRAIGHT.replace("\"verdict\"", "\"verdict\": \"HYBRID\", \"verdict\"");
        assertThatThrownBy(() -> CaseShelf.of("choirs.json", again))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = DIFFERENT)
    void each_kind_of_difference_is_seen(String expectation, String field) {
        Diagnosis choir =
                Tree.brief("Choir")
                        .first(5, "COMMUNITY")
                        .fact("expectedResults", null)
                        .fact("kpis", List.of(Map.of("type", "ROI", "owner", "CM")))
                        .diagnosed();
        var shelf =
                CaseShelf.of(
                        "choirs.json",
                        STRAIGHT.replace(
                                "\"verdict\": \"UNDECIDED\", \"responsibilityType\": \"UNDETERMINED\"",
                                expectation));

        assertThat(Expectations.differences("choir-01", shelf.cases().getFirst().expect(), choir))
                .extracting(Difference::field)
                .containsExactly(field);
    }

    @Test
    void differences_are_told_in_a_table_with_the_reasons() {
        Diagnosis choir = Tree.brief("Choir").first(5, "COMMUNITY").diagnosed();
        var shelf = CaseShelf.of("choirs.json", STRAIGHT);
        var differences =
                Expectations.differences("choir-01", shelf.cases().getFirst().expect(), choir);

        assertThat(Difference.table(differences))
                .contains("choir-01", "verdict", "UNDECIDED", "COMMUNITY_MANAGEMENT");
        assertThat(Expectations.why(choir)).contains("R9 group COMMUNITY");
    }
}
