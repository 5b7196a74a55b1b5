package mandate.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mandate.roles.BuiltInRoles.BuiltIn;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.KpiType;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleDefinition.RoleSkill;
import mandate.roles.domain.RoleDefinition.SkillSet;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInRolesTest {
    static List<BuiltIn> roles() {
        return BuiltInRoles.read();
    }

    @Test
    void the_nine_roles_of_the_product_are_there() {
        assertThat(roles())
                .extracting(BuiltIn::id)
                .containsExactly(
                        "collaboration-director",
                        "community-manager-external",
                        "community-manager-internal",
                        "coordinator",
                        "joint-team-lead",
                        "platform-administrator",
                        "social-media-manager",
                        "social-media-strategist",
                        "team-manager");
    }

    @Test
    void whoever_administers_a_platform_or_carries_a_project_is_found_for_no_seat() {
        assertThat(roles())
                .filteredOn(role -> role.definition().serves().isEmpty())
                .extracting(BuiltIn::id)
                .containsExactly("joint-team-lead", "platform-administrator");
    }

    @ParameterizedTest
    @EnumSource
    void every_level_has_its_roles(Level level) {
        assertThat(roles()).anyMatch(role -> role.definition().level() == level);
    }

    /** R33: whoever is at one level names the next one. */
    @ParameterizedTest
    @MethodSource("roles")
    void each_is_linked_with_the_level_beside_its_own(BuiltIn role) {
        var level = Objects.requireNonNull(role.definition().level());
        var reporting = Objects.requireNonNull(role.definition().reporting());
        assertThat(reporting.to()).isNotNull();
        assertThat(reporting.links()).anyMatch(link -> link.with().isNextTo(level));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void each_can_be_given_to_somebody_and_is_reviewed(BuiltIn role) {
        assertThat(role.definition().missing()).isEmpty();
        assertThat(Objects.requireNonNull(role.definition().review()).everyMonths())
                .isBetween(1, 24);
        assertThat(role.definition().inPersonPct()).isNotNull();
        assertThat(role.definition().obligation().preconditions()).isNotEmpty();
        assertThat(role.definition().traits()).isNotEmpty();
    }

    /** R64: what is done inside the house is to become everybody's. */
    @Test
    void the_post_of_an_internal_community_ends_unless_it_is_renewed() {
        var internal =
                roles().stream().filter(r -> r.id().equals("community-manager-internal")).findAny();
        assertThat(internal.orElseThrow().definition().review())
                .satisfies(review -> assertThat(Objects.requireNonNull(review).sunset()).isTrue());
    }

    /** R122: a figure of activity or participation alone says nothing. */
    @ParameterizedTest
    @MethodSource("roles")
    void each_measure_serves_an_end_and_none_is_the_return_on_a_person(BuiltIn role) {
        assertThat(role.definition().kpis())
                .isNotEmpty()
                .allSatisfy(kpi -> assertThat(kpi.end()).isNotNull())
                .noneMatch(kpi -> kpi.type() == KpiType.ROI);
    }

    /** R65: only managers set objectives, give orders and discipline. */
    @Test
    void whoever_looks_after_a_community_gives_no_orders() {
        assertThat(roles())
                .filteredOn(role -> serves(role, Verdict.COMMUNITY_MANAGEMENT))
                .hasSize(4)
                .noneMatch(role -> role.definition().authority().givesOrders())
                .noneMatch(role -> role.definition().authority().disciplines());
    }

    private static boolean serves(BuiltIn role, Verdict verdict) {
        return role.definition().serves().stream().anyMatch(s -> s.verdict() == verdict);
    }

    @ParameterizedTest
    @EnumSource
    void every_verdict_that_needs_somebody_is_served(Verdict verdict) {
        assertThat(roles())
                .anyMatch(
                        role ->
                                role.definition().serves().stream()
                                        .anyMatch(serves -> serves.verdict() == verdict));
    }

    @Test
    void no_two_roles_claim_the_same_seats() {
        assertThat(roles().stream().flatMap(role -> role.definition().serves().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void each_says_everything_in_both_languages(BuiltIn role) {
        assertThat(texts(role.definition()))
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        text -> {
                            assertThat(text.en()).isNotBlank();
                            assertThat(text.fr()).isNotBlank().isNotEqualTo(text.en());
                        });
    }

    @ParameterizedTest
    @MethodSource("roles")
    void each_has_essential_skills_and_skills_of_behaviour_and_of_technique(BuiltIn role) {
        assertThat(role.definition().skills()).anyMatch(RoleSkill::essential);
        assertThat(role.definition().skills())
                .extracting(RoleSkill::set)
                .contains(SkillSet.BEHAVIOURAL, SkillSet.TECHNICAL);
        assertThat(role.definition().skills())
                .allSatisfy(skill -> assertThat(skill.level()).isBetween(0, 5))
                .allSatisfy(skill -> assertThat(skill.alsoSaid()).isNotEmpty())
                .allSatisfy(skill -> assertThat(skill.anchor()).isNotNull());
        assertThat(role.definition().skills())
                .extracting(s -> s.text().en())
                .doesNotHaveDuplicates();
        assertThat(role.definition().skills())
                .extracting(s -> s.text().fr())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void each_has_duties_and_names_the_rules_it_rests_on(BuiltIn role) {
        assertThat(role.definition().duties()).isNotEmpty();
        assertThat(role.definition().sources())
                .isNotEmpty()
                .allMatch(source -> source.matches("R[0-9]{1,3}"))
                .doesNotHaveDuplicates()
                .containsAll(reasons(role.definition()));
    }

    private static List<String> reasons(RoleDefinition role) {
        var rules = new ArrayList<String>();
        role.duties().forEach(duty -> rules.addAll(duty.rules()));
        role.traits().forEach(trait -> rules.addAll(trait.rules()));
        role.obligation().preconditions().forEach(owed -> rules.addAll(owed.rules()));
        role.kpis().forEach(kpi -> rules.addAll(kpi.rules()));
        assertThat(role.duties()).allMatch(duty -> !duty.rules().isEmpty());
        return rules;
    }

    /** Every text of a definition, wherever it stands. */
    private static List<Text> texts(Object one) {
        if (one instanceof Text text) return List.of(text);
        if (one instanceof List<?> many)
            return many.stream().flatMap(each -> texts(each).stream()).toList();
        if (!(one instanceof Record record)) return List.of();
        return Stream.of(record.getClass().getRecordComponents())
                .map(component -> said(record, component))
                .filter(Objects::nonNull)
                .flatMap(each -> texts(each).stream())
                .toList();
    }

    private static @Nullable Object said(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
