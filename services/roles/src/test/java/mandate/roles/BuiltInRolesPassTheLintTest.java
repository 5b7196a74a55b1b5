package mandate.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mandate.roles.BuiltInRoles.BuiltIn;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.lint.Lint;
import mandate.roles.domain.lint.LintReport;
import mandate.roles.domain.lint.RoleAsDescription;
import mandate.roles.domain.lint.kind.RoleKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInRolesPassTheLintTest {
    /** A built-in role in one of its languages. */
    record Spoken(BuiltIn role, Language language) {
        LintReport report() {
            return Lint.of(RoleAsDescription.of(role.definition(), language));
        }

        @Override
        public String toString() {
            return role.id() + " in " + language;
        }
    }

    static List<Spoken> roles() {
        return BuiltInRoles.read().stream()
                .flatMap(role -> Stream.of(Language.values()).map(l -> new Spoken(role, l)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void nothing_is_wrong_with_a_role_that_the_product_brings_along(Spoken role) {
        assertThat(role.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void its_duties_are_read_as_what_it_serves(Spoken role) {
        for (var serves : role.role().definition().serves())
            assertThat(role.report().reading().work().kinds()).contains(kind(serves.verdict()));
    }

    private static RoleKind kind(Verdict verdict) {
        return switch (verdict) {
            case COMMUNITY_MANAGEMENT -> RoleKind.COMMUNITY_MANAGEMENT;
            case TEAM_MANAGEMENT -> RoleKind.TEAM_MANAGEMENT;
            case SOCIAL_MEDIA_MANAGEMENT -> RoleKind.SOCIAL_MEDIA_MANAGEMENT;
        };
    }
}
