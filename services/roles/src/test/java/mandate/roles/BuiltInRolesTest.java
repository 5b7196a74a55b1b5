package mandate.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mandate.roles.BuiltInRoles.BuiltIn;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.Duty;
import mandate.roles.domain.RoleDefinition.RoleSkill;
import mandate.roles.domain.RoleDefinition.SkillSet;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInRolesTest {
    static List<BuiltIn> roles() {
        return BuiltInRoles.read();
    }

    @Test
    void the_roles_that_verdicts_speak_of_are_there() {
        assertThat(roles())
                .extracting(BuiltIn::id)
                .contains(
                        "community-manager-external",
                        "community-manager-internal",
                        "social-media-manager",
                        "team-manager")
                .isSorted()
                .doesNotHaveDuplicates();
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
                .allSatisfy(skill -> assertThat(skill.alsoSaid()).isNotEmpty());
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
                .allMatch(source -> source.matches("R[0-9]{1,3}"));
    }

    private static List<Text> texts(RoleDefinition role) {
        var texts = new ArrayList<Text>();
        texts.addAll(List.of(role.name(), role.purpose(), role.obligation().text()));
        texts.add(role.seniority().reason());
        Stream.concat(
                        role.duties().stream().map(Duty::text),
                        role.skills().stream().map(RoleSkill::text))
                .forEach(texts::add);
        return texts;
    }
}
