package mandate.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Demand;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.brief.SkillNeed;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import mandate.initiatives.domain.diagnosis.Part;
import mandate.initiatives.domain.finding.Action;
import mandate.initiatives.domain.finding.Assumption;
import mandate.initiatives.domain.finding.Blocker;
import mandate.initiatives.domain.finding.Burden;
import mandate.initiatives.domain.finding.Completeness;
import mandate.initiatives.domain.finding.Complexity;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.Dependency;
import mandate.initiatives.domain.finding.DoNothing;
import mandate.initiatives.domain.finding.Flip;
import mandate.initiatives.domain.finding.GroupType;
import mandate.initiatives.domain.finding.Observation;
import mandate.initiatives.domain.finding.OwnerRules;
import mandate.initiatives.domain.finding.Proposal;
import mandate.initiatives.domain.finding.Question;
import mandate.initiatives.domain.finding.Readiness;
import mandate.initiatives.domain.finding.ReadinessPart;
import mandate.initiatives.domain.finding.Reason;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Robustness;
import mandate.initiatives.domain.finding.Severity;
import mandate.initiatives.domain.finding.Shares;
import mandate.initiatives.domain.finding.Side;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.finding.Vote;
import mandate.initiatives.domain.finding.Warning;
import mandate.initiatives.domain.owning.Mandate;
import mandate.initiatives.domain.owning.OwnershipMap;
import mandate.initiatives.domain.owning.Proof;
import mandate.initiatives.domain.owning.Seat;
import mandate.initiatives.domain.owning.Suggested;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.ImportReport;
import mandate.platform.http.JsonLine;
import mandate.platform.http.Problem;
import mandate.testkit.openapi.Controllers;
import mandate.testkit.openapi.OpenApiDocument;
import mandate.testkit.openapi.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

class OpenApiInitiativesTest {
    private static final OpenApiDocument DOCUMENT =
            OpenApiDocument.read("/static/openapi/initiatives.yaml");

    @Test
    void the_document_names_every_route_and_no_other() {
        assertThat(DOCUMENT.version()).startsWith("3.1.");
        assertThat(DOCUMENT.operations())
                .hasSizeGreaterThan(5)
                .isEqualTo(Controllers.operations("mandate.initiatives"));
        assertThat(DOCUMENT.looseEnds()).isEmpty();
    }

    @Test
    void every_variable_of_a_path_is_a_parameter() {
        for (var operation : DOCUMENT.operations())
            assertThat(DOCUMENT.parameters(operation.call(), "path"))
                    .as(operation.call())
                    .isEqualTo(operation.variables());
    }

    @Test
    void whoever_puts_says_on_what_and_whoever_asks_twice_may_say_so() {
        var put = "PUT /api/initiatives/{id}";
        assertThat(DOCUMENT.parameters(put, "header")).containsExactly("If-Match", "If-None-Match");
        assertThat(DOCUMENT.statuses(put)).contains("200", "201", "400", "412", "422", "428");
        var ask = "POST /api/initiatives/{id}/mandates";
        assertThat(DOCUMENT.parameters(ask, "header")).containsExactly("Idempotency-Key");
        assertThat(DOCUMENT.statuses(ask)).contains("200", "201", "202", "404", "409", "422");
    }

    static Stream<Map.Entry<String, Class<?>>> closedLists() {
        return Map.<String, Class<?>>ofEntries(
                Map.entry("Verdict", Verdict.class),
                Map.entry("Confidence", Confidence.class),
                Map.entry("ResponsibilityType", ResponsibilityType.class),
                Map.entry("Level", Level.class),
                Map.entry("Side", Side.class),
                Map.entry("GroupType", GroupType.class),
                Map.entry("Severity", Severity.class),
                Map.entry("AnswerOrUnknown", Answer.class),
                Map.entry("MandateState", Mandate.State.class),
                Map.entry("MandateOrigin", Mandate.Origin.class),
                Map.entry("OwnershipStatus", OwnershipMap.Status.class))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void a_closed_list_is_that_of_the_code(Map.Entry<String, Class<?>> list) {
        assertThat(DOCUMENT.words(list.getKey())).isEqualTo(names(list.getValue()));
    }

    static Stream<Map.Entry<String, Class<?>>> answers() {
        return Map.<String, Class<?>>ofEntries(
                Map.entry("Diagnosis", Diagnosis.class),
                Map.entry("Part", Part.class),
                Map.entry("Reason", Reason.class),
                Map.entry("Vote", Vote.class),
                Map.entry("Warning", Warning.class),
                Map.entry("Blocker", Blocker.class),
                Map.entry("Question", Question.class),
                Map.entry("Action", Action.class),
                Map.entry("OwnerRules", OwnerRules.class),
                Map.entry("Flip", Flip.class),
                Map.entry("Robustness", Robustness.class),
                Map.entry("Proposal", Proposal.class),
                Map.entry("Shares", Shares.class),
                Map.entry("Readiness", Readiness.class),
                Map.entry("ReadinessPart", ReadinessPart.class),
                Map.entry("Completeness", Completeness.class),
                Map.entry("Dependency", Dependency.class),
                Map.entry("Complexity", Complexity.class),
                Map.entry("Burden", Burden.class),
                Map.entry("Observation", Observation.class),
                Map.entry("Assumption", Assumption.class),
                Map.entry("DoNothing", DoNothing.class),
                Map.entry("DemandTaken", Demand.class),
                Map.entry("SkillNeed", SkillNeed.class),
                Map.entry("SeatSummary", Seat.class),
                Map.entry("KnownCandidate", Suggested.Candidate.class),
                Map.entry("Charter", Mandate.Charter.class),
                Map.entry("Shown", Mandate.Shown.class),
                Map.entry("Refusal", Mandate.Refusal.class),
                Map.entry("Proof", Proof.class),
                Map.entry("Evidence", Proof.Evidence.class),
                Map.entry("OwnershipMap", OwnershipMap.class),
                Map.entry("Counts", OwnershipMap.Counts.class),
                Map.entry("OwnershipEntry", OwnershipMap.Entry.class),
                Map.entry("Owner", OwnershipMap.Owner.class))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_has_the_members_of_its_record(Map.Entry<String, Class<?>> answer) {
        assertThat(DOCUMENT.names(answer.getKey()))
                .containsExactlyElementsOf(components(answer.getValue()));
    }

    @Test
    void a_mandate_has_the_members_of_its_record_and_says_whose_it_is() {
        assertThat(DOCUMENT.names("Mandate"))
                .containsAll(components(Mandate.class))
                .hasSize(components(Mandate.class).size() + 1)
                .contains("initiativeId");
    }

    @Test
    void what_a_request_for_a_mandate_may_hold_is_what_the_form_reads() {
        var problems = MandateForm.read(Map.of("personId", "P04", "nope", 1)).problems();

        assertThat(allowed(problems)).isEqualTo(sorted("MandateRequest"));
        assertThat(DOCUMENT.words(DOCUMENT.property("MandateRequest", "responsibilityType")))
                .isEqualTo(names(ResponsibilityType.class));
    }

    @Test
    void what_evidence_may_hold_is_what_the_form_reads() {
        var problems =
                EvidenceForm.read(Map.of("rule", "R20", "who", "owner", "what", "x", "nope", 1))
                        .problems();

        assertThat(allowed(problems)).isEqualTo(sorted("EvidenceShown"));
    }

    @Test
    void what_a_line_of_ownership_may_hold_is_what_is_read() {
        var line = new JsonLine.Tree(1, Map.of("initiative", "choir", "person", "P04", "nope", 1));

        assertThat(OwnershipLine.read(line))
                .isInstanceOfSatisfying(
                        OwnershipLine.Broken.class,
                        broken ->
                                assertThat(allowed(broken.problems()))
                                        .isEqualTo(sorted("ExistingOwnership")));
    }

    @Test
    void refusals_and_reports_have_the_members_that_are_written() {
        var error = FieldProblem.of("id", "x", "y").at(2);
        var problem = Problem.fields("invalid-id", "This is not an id", List.of(error));

        assertThat(problem.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(DOCUMENT.names("Problem")).containsAll(problem.json("/api/people/x").keySet());
        assertThat(DOCUMENT.names("FieldProblem"))
                .containsExactlyInAnyOrderElementsOf(error.json().keySet());
        assertThat(DOCUMENT.names("ImportReport"))
                .containsExactlyElementsOf(new ImportReport().json().keySet());
    }

    @Test
    void an_operation_that_differs_is_found() {
        var operations = Controllers.operations("mandate.initiatives");

        assertThat(operations)
                .contains(
                        Operation.of("GET /api/initiatives", List.of(), List.of("after", "limit")));
        assertThat(Controllers.operations("mandate.initiatives.domain")).isEmpty();
    }

    /** The fields named in the refusal of an unknown one. */
    private static List<String> allowed(List<FieldProblem> problems) {
        assertThat(problems).hasSize(1);
        var words = problems.getFirst().allowedInWords();
        return List.of(words.replace("one of the fields ", "").split(", ", -1));
    }

    private static List<String> sorted(String schema) {
        return DOCUMENT.names(schema).stream().sorted().toList();
    }

    private static List<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(one -> one.getName()).toList();
    }

    private static List<String> names(Class<?> list) {
        return Arrays.stream(list.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
    }
}
