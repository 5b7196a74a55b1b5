package mandate.roles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mandate.platform.http.FieldProblem;
import mandate.roles.app.Descriptions;
import mandate.roles.domain.Coaches;
import mandate.roles.domain.Difference;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.RoleState;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.Lint;
import mandate.roles.domain.lint.finding.FindingCode;
import mandate.roles.domain.lint.homonym.Homonyms;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.network.LevelNetwork;
import mandate.roles.domain.papers.Section;
import mandate.roles.domain.papers.Template;
import mandate.testkit.openapi.Controllers;
import mandate.testkit.openapi.OpenApiDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiRolesTest {
    private static final OpenApiDocument DOCUMENT =
            OpenApiDocument.read("/static/openapi/roles.yaml");

    @Test
    void the_document_names_every_route_and_no_other() {
        assertThat(DOCUMENT.version()).startsWith("3.1.");
        assertThat(DOCUMENT.operations())
                .hasSizeGreaterThan(3)
                .isEqualTo(Controllers.operations("mandate.roles"));
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
    void whoever_puts_says_on_what() {
        var put = "PUT /api/roles/{id}";
        assertThat(DOCUMENT.parameters(put, "header")).containsExactly("If-Match", "If-None-Match");
        assertThat(DOCUMENT.statuses(put)).contains("200", "201", "400", "412", "422");
    }

    static Stream<Class<?>> closedLists() {
        return Stream.of(
                RoleDefinition.Verdict.class,
                RoleDefinition.Audience.class,
                RoleDefinition.Level.class,
                RoleDefinition.Orientation.class,
                RoleDefinition.ResponsibilityType.class,
                RoleDefinition.SkillSet.class,
                RoleDefinition.KpiType.class,
                RoleDefinition.Rank.class,
                RoleState.class,
                Difference.Kind.class,
                Section.class,
                RoleKind.class,
                FindingCode.class,
                Homonyms.Relation.class);
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void a_closed_list_is_that_of_the_code(Class<?> list) {
        var names =
                Arrays.stream(list.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
        assertThat(DOCUMENT.words(list.getSimpleName())).isEqualTo(names);
    }

    static Stream<Class<?>> answers() {
        return Stream.of(
                RoleDefinition.class,
                RoleDefinition.Serves.class,
                RoleDefinition.Duty.class,
                RoleDefinition.Trait.class,
                RoleDefinition.RoleSkill.class,
                RoleDefinition.Obligation.class,
                RoleDefinition.Precondition.class,
                RoleDefinition.Authority.class,
                RoleDefinition.Seniority.class,
                RoleDefinition.Kpi.class,
                RoleDefinition.Reporting.class,
                RoleDefinition.Link.class,
                RoleDefinition.Review.class,
                RoleHistory.Retirement.class,
                Difference.Change.class,
                Template.class,
                Template.Part.class,
                LevelNetwork.class,
                LevelNetwork.Floor.class,
                LevelNetwork.HeldRole.class,
                LevelNetwork.Holder.class,
                LevelNetwork.Bridge.class,
                LevelNetwork.Missing.class,
                Text.class);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_has_the_members_of_its_record(Class<?> answer) {
        var members =
                Arrays.stream(answer.getRecordComponents()).map(one -> one.getName()).toList();
        assertThat(DOCUMENT.names(answer.getSimpleName())).containsExactlyElementsOf(members);
    }

    @Test
    void a_description_has_the_fields_that_the_form_reads() {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("nope", 1);
        body.put("text", "Listen to members.");
        var problem = DescriptionForm.read(body).problems().getFirst();

        assertThat(problem.allowedInWords().replace("one of the fields ", "").split(", ", -1))
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.names("DescriptionRequest"));
    }

    @Test
    void a_report_is_answered_with_the_members_that_are_named() {
        var text = "Community manager\n\nDuties:\n- Create buzz\n- Listen to members\n";
        var report = Lint.of(Descriptions.described(text));
        var json = LintJson.of(report, Language.EN, text);

        assertThat(json.keySet()).containsExactlyElementsOf(DOCUMENT.names("LintReport"));
        assertThat(members(json, "findings")).containsExactlyElementsOf(DOCUMENT.names("Finding"));
        assertThat(members(json, "shares")).containsExactlyElementsOf(DOCUMENT.names("KindShare"));
    }

    /** The members of the first in a list. */
    private static List<String> members(Map<String, @Nullable Object> json, String list) {
        return json.get(list) instanceof List<?> all && all.getFirst() instanceof Map<?, ?> first
                ? first.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    @Test
    void a_role_and_a_version_are_answered_with_the_members_that_are_named() {
        var role =
                RoleHistory.of("choir-lead")
                        .rewritten(Coaches.knowingPlants(1), "u-17", "2026-11-23T08:00:00Z", "");

        assertThat(RoleJson.of(role).keySet())
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.names("Role"));
        assertThat(RoleJson.version("choir-lead", role.current()).keySet())
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.names("RoleVersion"));
    }

    @ParameterizedTest
    @CsvSource({
        "nope, RoleRequest",
        "name.nope, ",
        "serves[0].nope, Serves",
        "duties[0].nope, DutyRequest",
        "traits[0].nope, ReasonedRequest",
        "skills[0].nope, SkillRequest",
        "kpis[0].nope, KpiRequest",
        "reporting.nope, ReportingRequest",
        "review.nope, ReviewRequest",
        "obligation.nope, ObligationRequest",
        "authority.nope, Authority",
        "seniority.nope, SeniorityRequest"
    })
    void what_a_definition_may_hold_is_what_the_form_reads(String field, @Nullable String schema) {
        var wanted = schema == null ? Set.of("en", "fr") : DOCUMENT.names(schema);

        assertThat(allowed(field)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** The fields that the form names when it refuses one that it does not know. */
    private static List<String> allowed(String field) {
        var nope = Map.of("nope", 1);
        var body = new LinkedHashMap<String, @Nullable Object>();
        for (var name :
                List.of("name", "obligation", "authority", "seniority", "reporting", "review"))
            body.put(name, nope);
        for (var name : List.of("serves", "duties", "traits", "skills", "kpis"))
            body.put(name, List.of(nope));
        body.put("nope", 1);
        var problems = RoleForm.read("choir-lead", body).problems();
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::allowedInWords)
                .map(words -> List.of(words.replace("one of the fields ", "").split(", ", -1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No problem with " + field));
    }
}
