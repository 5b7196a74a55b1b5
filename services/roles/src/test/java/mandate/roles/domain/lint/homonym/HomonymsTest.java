package mandate.roles.domain.lint.homonym;

import static mandate.roles.domain.lint.homonym.Homonyms.Relation.DIFFERENT_TITLE_SAME_PROFILE;
import static mandate.roles.domain.lint.homonym.Homonyms.Relation.SAME_TITLE_DIFFERENT_PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mandate.roles.domain.lint.homonym.Homonyms.Pair;
import mandate.roles.domain.lint.text.Description;
import mandate.roles.domain.lint.text.Description.Claims;
import mandate.roles.domain.lint.text.DescriptionReader;
import org.junit.jupiter.api.Test;

class HomonymsTest {
    private static final Profile HOST =
            post(
                    "host",
                    "Community manager",
                    "Listen to members",
                    "Link members with each other",
                    "Pass on feedback to the directors");
    private static final Profile PUBLISHER =
            post(
                    "publisher",
                    "Senior Community Managers (H/F)",
                    "Schedule posts on our social channels",
                    "Run paid campaigns",
                    "Follow trends and competitors");
    private static final Profile HIDDEN_HOST =
            post(
                    "hidden-host",
                    "Knowledge officer",
                    "Listen to colleagues and their doubts",
                    "Welcome newcomers and introduce them to each other",
                    "Bring feedback back to management");
    private static final Profile BOSS =
            post(
                    "boss",
                    "Team manager",
                    "Set objectives with the team",
                    "Hold one-to-ones and hire staff",
                    "Meet deadlines");

    @Test
    void one_title_for_two_profiles_is_found_whatever_brackets_and_plurals_surround_it() {
        assertThat(Homonyms.among(List.of(HOST, PUBLISHER, BOSS)))
                .singleElement()
                .satisfies(
                        pair -> {
                            assertThat(pair.relation()).isEqualTo(SAME_TITLE_DIFFERENT_PROFILE);
                            assertThat(ids(pair)).containsExactly("host", "publisher");
                            assertThat(pair.likeness()).isLessThan(0.1);
                            assertThat(pair.why().en()).contains("Community manager");
                            assertThat(pair.why().fr()).contains("médias sociaux");
                        });
    }

    @Test
    void two_titles_for_one_profile_are_found() {
        assertThat(Homonyms.among(List.of(HOST, HIDDEN_HOST)))
                .singleElement()
                .satisfies(
                        pair -> {
                            assertThat(pair.relation()).isEqualTo(DIFFERENT_TITLE_SAME_PROFILE);
                            assertThat(ids(pair)).containsExactly("host", "hidden-host");
                        });
    }

    @Test
    void the_same_title_with_the_same_profile_is_in_order() {
        var second =
                post(
                        "second",
                        "Manager, Community",
                        "Listen to users",
                        "Connect members with each other",
                        "Carry questions to the product team and come back to members");

        assertThat(Homonyms.among(List.of(HOST, second))).isEmpty();
    }

    @Test
    void different_titles_with_different_profiles_are_in_order() {
        assertThat(Homonyms.among(List.of(HOST, BOSS))).isEmpty();
    }

    @Test
    void where_duties_say_nothing_nothing_is_said_about_them() {
        var vague = post("vague", "Community manager", "Be yourself", "Shine");

        assertThat(Homonyms.among(List.of(HOST, vague, PUBLISHER)))
                .allSatisfy(pair -> assertThat(ids(pair)).doesNotContain("vague"));
    }

    @Test
    void a_language_changes_nothing() {
        var french =
                post(
                        "responsable",
                        "Chargé de mission",
                        "Écouter les membres",
                        "Mettre en relation les membres",
                        "Faire remonter les idées à la direction");

        assertThat(Homonyms.among(List.of(HOST, french)))
                .extracting(Pair::relation)
                .containsExactly(DIFFERENT_TITLE_SAME_PROFILE);
    }

    @Test
    void titles_are_compared_word_by_word() {
        assertThat(Likeness.sameTitle("Social Media Manager", "Manager, Social Media")).isTrue();
        assertThat(Likeness.sameTitle("Blog Community Manager", "Community Manager")).isTrue();
        assertThat(Likeness.sameTitle("Chargé(e) d'animation", "chargé d’animation H/F")).isTrue();
        assertThat(Likeness.sameTitle("Manager", "Community Manager")).isFalse();
        assertThat(Likeness.sameTitle("Community Manager", "Community Host")).isFalse();
        assertThat(Likeness.sameTitle("", "")).isFalse();
    }

    private static Profile post(String id, String title, String... duties) {
        var text = title + "\n\nDuties:\n- " + String.join("\n- ", duties);
        return Profile.of(
                id, new Description(DescriptionReader.read("text", text, false), Claims.NONE));
    }

    private static List<String> ids(Pair pair) {
        return List.of(pair.one().id(), pair.two().id());
    }
}
