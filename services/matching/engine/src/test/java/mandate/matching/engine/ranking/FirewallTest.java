package mandate.matching.engine.ranking;

import static mandate.matching.engine.fixtures.People.pool;
import static mandate.matching.engine.fixtures.People.profile;
import static mandate.matching.engine.fixtures.People.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.fixtures.Crowd;
import mandate.matching.engine.fixtures.Seats;
import mandate.matching.engine.people.PersonRead;
import mandate.matching.engine.people.PersonReader;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.people.SkillHeld;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirewallTest {
    private static final List<String> NEVER =
            List.of(
                    "name",
                    "age",
                    "birth",
                    "sex",
                    "gender",
                    "national",
                    "photo",
                    "address",
                    "religion",
                    "marital",
                    "origin",
                    "unit");

    @ParameterizedTest
    @ValueSource(classes = {Profile.class, SkillHeld.class, MandateHeld.class, SeatWanted.class})
    void nothing_that_is_ranked_has_a_place_for_a_name_or_a_protected_attribute(Class<?> type) {
        assertThat(type.getRecordComponents())
                .extracting(RecordComponent::getName)
                .noneMatch(FirewallTest::isProtected);
    }

    @Test
    void the_test_above_would_see_such_a_place() {
        record Crooked(String familyName, int ageInYears) {}
        assertThat(Arrays.stream(Crooked.class.getRecordComponents()).map(RecordComponent::getName))
                .allMatch(FirewallTest::isProtected);
    }

    @Test
    void another_name_unit_or_role_moves_nothing_in_ten_thousand_people() {
        var crowd = new Crowd(2026);
        var role = Seats.communityRole();
        for (int group = 0; group < 100; group++) {
            var plain = new Profile[100];
            var renamed = new Profile[100];
            for (int at = 0; at < 100; at++) {
                var tree = crowd.tree();
                plain[at] = profile("P" + at, with(tree, "name", "Ann"));
                renamed[at] =
                        profile(
                                "P" + at,
                                with(
                                        with(with(tree, "name", "Zed " + at), "unit", "listening"),
                                        "role",
                                        "host of discussions"));
            }
            assertThat(ranked(renamed, role)).isEqualTo(ranked(plain, role));
        }
    }

    @Test
    void a_protected_attribute_does_not_get_as_far_as_a_profile() {
        assertThat(PersonReader.read("P1", Map.of("age", 30)))
                .isInstanceOf(PersonRead.NotUnderstood.class);
    }

    private static boolean isProtected(String component) {
        var words = component.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).split(" ", -1);
        return Arrays.stream(words).anyMatch(word -> NEVER.stream().anyMatch(word::equals))
                || NEVER.stream().filter(n -> n.length() > 4).anyMatch(component::contains);
    }

    private static SeatSuggestion ranked(Profile[] people, RoleNeed role) {
        return Ranking.rank(
                pool(people),
                Map.of(),
                Seats.community().seat(),
                role,
                new WordAndGramSimilarity(),
                FitWeights.standard());
    }
}
