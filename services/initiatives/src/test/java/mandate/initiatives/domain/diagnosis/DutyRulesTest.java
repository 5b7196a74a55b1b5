package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.brief;
import static mandate.initiatives.domain.finding.Verdict.SOCIAL_MEDIA_MANAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.finding.ManagementKind;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.words.Language;
import org.junit.jupiter.api.Test;

/** Duties and skills as far as a brief names them. */
class DutyRulesTest {

    @Test
    void r44_duties_of_a_community_owner_include_listening() {
        Tree circle = community("Welcome members", "Answer questions");
        assertThat(Seen.warnings(circle.diagnosed(), "R44")).containsExactly("NO_LISTENING_DUTY");
        circle.fact("duties", List.of("Welcome members", "Listen for doubts"));
        assertThat(Seen.warnings(circle.diagnosed(), "R44")).isEmpty();
        circle.fact("duties", List.of("Accueillir les membres", "Écouter les doutes"));
        assertThat(Seen.warnings(circle.french().diagnosed(), "R44")).isEmpty();
        Tree team = brief("Team").all("TEAM").fact("duties", List.of("Assign tasks"));
        assertThat(Seen.warnings(team.diagnosed(), "R44")).isEmpty();
    }

    @Test
    void r61_a_community_role_with_one_skill_is_too_thin() {
        Tree thin = brief("Circle").all("COMMUNITY").fact("linkedProcess", "Onboarding");
        thin.demand("skills", List.of(skill("listening")));
        assertThat(Seen.warnings(thin.diagnosed(), "R61")).containsExactly("PROFILE_TOO_THIN");
        thin.demand("skills", List.of(skill("listening"), skill("writing"), skill("mediation")));
        assertThat(Seen.warnings(thin.diagnosed(), "R61")).isEmpty();
        assertThat(Seen.warnings(community("Listen").diagnosed(), "R61")).isEmpty();
    }

    @Test
    void r69_one_title_over_disjoint_duties_is_flagged_as_a_namesake() {
        Tree two =
                brief("Two posts")
                        .workstreams(
                                brief("inside")
                                        .fact("proposedTitle", "Community manager")
                                        .fact("duties", List.of("Listen to members")),
                                brief("outside")
                                        .fact("proposedTitle", "community MANAGER ")
                                        .fact("duties", List.of("Publish posts")));
        assertThat(Seen.warnings(two.diagnosed(), "R69")).containsExactly("HOMONYMS");
        Tree same =
                brief("Two posts")
                        .workstreams(
                                brief("inside")
                                        .fact("proposedTitle", "Community manager")
                                        .fact("duties", List.of("Listen to members")),
                                brief("outside")
                                        .fact("proposedTitle", "Community manager")
                                        .fact("duties", List.of("Listen to customers")));
        assertThat(Seen.warnings(same.diagnosed(), "R69")).isEmpty();
    }

    @Test
    void r111_social_media_duties_that_leave_out_reporting_are_completed() {
        Tree page = socialMedia().fact("duties", List.of("Set up channels", "Publish posts"));
        assertThat(page.diagnosed().verdict()).isEqualTo(SOCIAL_MEDIA_MANAGEMENT);
        assertThat(Seen.notes(page.diagnosed(), "R111")).containsExactly("DUTIES_LEFT_OUT");
        page.fact("duties", List.of("Set up channels", "Publish posts", "Monthly report"));
        assertThat(Seen.notes(page.diagnosed(), "R111")).isEmpty();
    }

    @Test
    void r112_community_duties_that_leave_out_people_are_completed() {
        Tree circle = community("Publish articles");
        assertThat(Seen.notes(circle.diagnosed(), "R112")).containsExactly("DUTIES_LEFT_OUT");
        circle.fact("duties", List.of("Answer questions", "Introduce members to each other"));
        assertThat(Seen.notes(circle.diagnosed(), "R112")).isEmpty();
    }

    @Test
    void r124_a_one_person_band_is_overloaded() {
        Tree band =
                community(
                        "Publish posts",
                        "Answer questions",
                        "Listen to doubts",
                        "Administer the platform",
                        "Organise events");
        assertThat(Seen.warnings(band.diagnosed(), "R124")).containsExactly("OVERLOADED_ROLE");
        band.fact("duties", List.of("Publish posts", "Answer questions", "Listen to doubts"));
        assertThat(Seen.warnings(band.diagnosed(), "R124")).isEmpty();
    }

    @Test
    void r130_an_outcome_without_skills_gets_the_skills_of_its_kind() {
        Tree circle = brief("Circle").all("COMMUNITY").fact("desiredOutcome", "Fewer errors");
        assertThat(Seen.notes(circle.diagnosed(), "R130")).containsExactly("SKILLS_PROPOSED");
        assertThat(circle.diagnosed().observations())
                .anyMatch(note -> note.message().in(Language.EN).contains("listening"));
        circle.demand("skills", List.of(skill("welding")));
        assertThat(Seen.notes(circle.diagnosed(), "R130")).isEmpty();
        assertThat(Seen.notes(brief("Empty").fact("desiredOutcome", "x").diagnosed(), "R130"))
                .isEmpty();
    }

    @Test
    void r132_each_kind_has_a_set_of_skills_of_its_own() {
        for (Language language : Language.values()) {
            var all = new HashSet<String>();
            for (ManagementKind kind : ManagementKind.values())
                for (String skill : kind.skills().in(language).split(", ", -1))
                    assertThat(all.add(skill)).as(skill).isTrue();
            assertThat(all.size()).isGreaterThan(10);
        }
    }

    @Test
    void r136_community_duties_need_both_talk_and_a_direction() {
        assertThat(Seen.warnings(community("Answer questions").diagnosed(), "R136"))
                .containsExactly("TALK_OR_DIRECTION_MISSING");
        assertThat(Seen.warnings(community("Reach the goal").diagnosed(), "R136")).hasSize(1);
        assertThat(
                        Seen.warnings(
                                community("Answer questions", "Lead towards the goal").diagnosed(),
                                "R136"))
                .isEmpty();
    }

    @Test
    void r137_duties_about_content_alone_do_not_serve_a_community() {
        assertThat(Seen.warnings(community("Post", "Write a report").diagnosed(), "R137"))
                .containsExactly("CONTENT_ONLY");
        assertThat(Seen.warnings(community("Post", "Listen").diagnosed(), "R137")).isEmpty();
        Tree page = socialMedia().fact("duties", List.of("Publish posts"));
        assertThat(Seen.warnings(page.diagnosed(), "R137")).isEmpty();
    }

    @Test
    void r138_followers_weigh_nothing_for_a_community() {
        Diagnosis without = brief("Circle").all("COMMUNITY").diagnosed();
        Diagnosis with = brief("Circle").all("COMMUNITY").fact("followers", 80_000).diagnosed();
        assertThat(Seen.notes(with, "R138")).containsExactly("FOLLOWERS_WEIGH_NOTHING");
        assertThat(with.confidence()).isEqualTo(without.confidence());
        assertThat(with.votes()).isEqualTo(without.votes());
        assertThat(with.verdict()).isEqualTo(Verdict.COMMUNITY_MANAGEMENT);
    }

    private static Tree community(String... duties) {
        return brief("Circle").all("COMMUNITY").fact("duties", Arrays.asList(duties));
    }

    private static Tree socialMedia() {
        Tree tree = brief("Page");
        for (ChannelQuestion question : ChannelQuestion.values())
            tree.channel(question.wireName(), question.words().getFirst());
        return tree;
    }

    private static Map<String, Object> skill(String text) {
        return Map.of("text", text, "level", 3);
    }
}
