package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.brief;
import static mandate.initiatives.domain.finding.ResponsibilityType.RESULTS_CONDITIONAL;
import static mandate.initiatives.domain.finding.ResponsibilityType.UNDETERMINED;
import static mandate.initiatives.domain.finding.Verdict.COMMUNITY_MANAGEMENT;
import static mandate.initiatives.domain.finding.Verdict.SOCIAL_MEDIA_MANAGEMENT;
import static mandate.initiatives.domain.finding.Verdict.TEAM_MANAGEMENT;
import static mandate.initiatives.domain.finding.Verdict.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R100 to R146: practice, channels and hats. */
class ChannelRulesTest {

    @Test
    void r100_an_external_community_without_insiders_is_blocked() {
        Tree fans = brief("Friends of the product").all("COMMUNITY").fact("audience", "EXTERNAL");
        assertThat(Seen.blockers(fans.diagnosed(), "R100")).isEmpty();
        assertThat(Seen.blockers(fans.fact("internalParticipation", "NONE").diagnosed(), "R100"))
                .containsExactly("NO_INSIDERS");
    }

    @Test
    void r101_every_verdict_ends_in_a_dated_action_with_an_owner() {
        List<Tree> all =
                List.of(
                        brief("Circle").all("COMMUNITY"),
                        brief("Team").all("TEAM"),
                        pages(6),
                        brief("Both").first(6, "BOTH"),
                        brief("Engine").fact("problemType", "SYSTEM_REPLACEMENT"),
                        brief("Silent"));
        assertThat(all.stream().map(tree -> tree.diagnosed().verdict()).distinct()).hasSize(6);
        for (Tree tree : all) {
            assertThat(Seen.actions(tree.diagnosed(), "R101")).isNotEmpty();
            assertThat(tree.diagnosed().actions())
                    .noneMatch(action -> action.ownerHint().en().isBlank());
        }
    }

    @Test
    void r102_sharing_knowledge_inside_is_not_sent_to_social_media() {
        Diagnosis share =
                brief("Share what we know")
                        .fact("purpose", "LEARN")
                        .fact("audience", "INTERNAL")
                        .fact("socialChannels", List.of("internal network"))
                        .diagnosed();
        assertThat(share.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
    }

    @Test
    void r103_a_deployed_tool_hardly_anybody_uses_is_not_adopted() {
        Diagnosis tool =
                brief("New tool").fact("deployed", true).fact("activeUseRate", 0.04).diagnosed();
        assertThat(Seen.warnings(tool, "R103")).containsExactly("DEPLOYED_NOT_ADOPTED");
    }

    @Test
    void r104_a_missing_baseline_lowers_readiness() {
        Tree tool = brief("New tool").fact("leadershipSupport", "ACTIVE");
        double without = tool.diagnosed().readiness().score();
        double with = tool.fact("benefitEvidence", "MEASURED").diagnosed().readiness().score();
        assertThat(with).isGreaterThan(without);
    }

    @Test
    void r105_praise_without_practice_is_not_ready() {
        Diagnosis praise =
                brief("Praised by all")
                        .fact("leadershipSupport", "ACTIVE")
                        .fact("leaderActivity30d", 9)
                        .fact("staffSeeBenefit", true)
                        .fact("feedbackChannel", "PRESENT")
                        .fact("activeUseRate", 0)
                        .diagnosed();
        assertThat(praise.readiness().level()).isEqualTo("LOW");
        assertThat(praise.readiness().parts())
                .extracting("name")
                .contains("practice", "appreciation");
    }

    @Test
    void r106_a_strategy_paper_earns_no_readiness() {
        Diagnosis paper =
                brief("A paper")
                        .fact("strategyPaperOnly", true)
                        .fact("staffSeeBenefit", true)
                        .diagnosed();
        assertThat(paper.readiness().score()).isZero();
        assertThat(Seen.warnings(paper, "R106")).containsExactly("PAPER_ONLY");
    }

    @Test
    void r107_low_use_is_normal_at_the_start_and_an_alert_in_month_nine() {
        Tree tool = brief("New tool").fact("activeUseRate", 0.09).fact("monthsSinceLaunch", 1);
        assertThat(Seen.notes(tool.diagnosed(), "R107")).containsExactly("NORMAL_AT_START");
        assertThat(Seen.warnings(tool.diagnosed(), "R107")).isEmpty();
        assertThat(Seen.warnings(tool.fact("monthsSinceLaunch", 9).diagnosed(), "R107"))
                .containsExactly("USE_GAP");
    }

    @Test
    void r108_leaders_without_any_activity_are_warned_of() {
        Tree tool = brief("New tool").fact("leaderActivity30d", 0);
        assertThat(Seen.warnings(tool.diagnosed(), "R108")).containsExactly("LEADERS_ABSENT");
        assertThat(Seen.warnings(tool.fact("leaderActivity30d", 3).diagnosed(), "R108")).isEmpty();
    }

    @Test
    void r109_without_support_nobody_owes_results_and_nothing_starts() {
        Diagnosis team =
                brief("Payroll team")
                        .all("TEAM")
                        .fact("benefitEvidence", "MEASURED")
                        .fact("staffSeeBenefit", true)
                        .fact("leadershipSupport", "NONE")
                        .diagnosed();
        assertThat(team.responsibilityType()).isEqualTo(RESULTS_CONDITIONAL);
        assertThat(Seen.blockers(team, "R109")).containsExactly("NO_LEADERSHIP_SUPPORT");
        assertThat(team.readiness().level()).isEqualTo("LOW");
    }

    @Test
    void r110_middling_readiness_gets_a_pilot() {
        Tree tool =
                brief("New tool")
                        .fact("leadershipSupport", "ACTIVE")
                        .fact("internalParticipation", "SOME");
        assertThat(tool.diagnosed().readiness().level()).isEqualTo("MEDIUM");
        assertThat(Seen.actions(tool.diagnosed(), "R110")).hasSize(1);
        assertThat(Seen.actions(brief("New tool").diagnosed(), "R110")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ChannelQuestion.class)
    void r114_to_r117_r134_r135_each_channel_question_votes_under_its_own_rule(
            ChannelQuestion question) {
        Diagnosis social =
                brief("Channel")
                        .channel(question.wireName(), question.word(ChannelPole.SOCIAL_MEDIA))
                        .diagnosed();
        assertThat(social.verdict()).isEqualTo(SOCIAL_MEDIA_MANAGEMENT);
        assertThat(social.confidence()).isEqualTo(Confidence.LOW);
        assertThat(Seen.votes(social, "R" + question.rule())).hasSize(1);
        Diagnosis community =
                brief("Channel")
                        .channel(question.wireName(), question.word(ChannelPole.COMMUNITY))
                        .diagnosed();
        assertThat(community.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
    }

    @Test
    void r117_a_sales_figure_is_out_of_place_in_a_community_and_fine_on_social_media() {
        var sales = List.of(Map.of("name", "sales uplift", "type", "BUSINESS"));
        assertThat(
                        Seen.warnings(
                                brief("Circle").all("COMMUNITY").fact("kpis", sales).diagnosed(),
                                "R117"))
                .containsExactly("BUSINESS_MEASURE");
        assertThat(Seen.warnings(pages(6).fact("kpis", sales).diagnosed(), "R117")).isEmpty();
    }

    @Test
    void r118_many_followers_who_do_not_react_are_vanity() {
        Diagnosis page =
                brief("Our page")
                        .fact("followers", 50_000)
                        .fact("engagementRate", 0.001)
                        .diagnosed();
        assertThat(Seen.warnings(page, "R118")).containsExactly("VANITY_METRIC");
    }

    @Test
    void r119_a_platform_before_any_purpose_is_asked_about() {
        for (Tree tiktok :
                List.of(
                        brief("We want to be on TikTok"),
                        brief("Video channel").fact("platformNamed", "TikTok"))) {
            assertThat(tiktok.diagnosed().verdict()).isEqualTo(UNDECIDED);
            assertThat(tiktok.diagnosed().reasons().getFirst().rule()).isEqualTo("R119");
            assertThat(Seen.asked(tiktok.diagnosed()).getFirst()).isEqualTo("facts.purpose");
        }
    }

    @Test
    void r121_a_crisis_online_is_led_by_the_community_side_and_counted_by_marketing() {
        Diagnosis recall =
                brief("Outrage over a product recall")
                        .fact("situation", "ONLINE_CRISIS")
                        .diagnosed();
        assertThat(recall.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(Seen.actions(recall, "R121"))
                .extracting(action -> action.ownerHint().en())
                .containsExactly("the owner", "marketing");
    }

    @Test
    void r122_engagement_without_an_end_is_found() {
        Tree circle =
                brief("Circle")
                        .all("COMMUNITY")
                        .fact("kpis", List.of(Map.of("name", "comments", "type", "PARTICIPATION")));
        assertThat(Seen.warnings(circle.diagnosed(), "R122"))
                .containsExactly("ENGAGEMENT_WITHOUT_END");
        assertThat(Seen.warnings(circle.fact("linkedProcess", "Onboarding").diagnosed(), "R122"))
                .isEmpty();
    }

    @Test
    void r123_five_or_six_on_one_side_decide_and_two_to_four_on_each_are_shown_as_shares() {
        assertThat(pages(6).diagnosed().verdict()).isEqualTo(SOCIAL_MEDIA_MANAGEMENT);
        assertThat(pages(6).diagnosed().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(pages(5).diagnosed().verdict()).isEqualTo(SOCIAL_MEDIA_MANAGEMENT);
        for (int social = 2; social <= 4; social++) {
            Diagnosis mixed = pages(social).diagnosed();
            assertThat(mixed.verdict()).isEqualTo(UNDECIDED);
            assertThat(Seen.warnings(mixed, "R123")).containsExactly("MIXED_ORIENTATION");
            assertThat(mixed.shares())
                    .isEqualTo(
                            new Shares(
                                    Math.round(social / 6.0 * 100) / 100.0,
                                    Math.round((6 - social) / 6.0 * 100) / 100.0));
        }
        assertThat(pages(1).diagnosed().verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(brief("No channels").diagnosed().shares()).isNull();
    }

    @Test
    void r123_mixed_channels_leave_a_community_a_community_with_less_confidence() {
        Diagnosis fans = pages(3).all("COMMUNITY").diagnosed();
        assertThat(fans.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(fans.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void social_media_responsibility_is_not_in_the_sources_and_stays_open() {
        Diagnosis pages = pages(6).diagnosed();
        assertThat(pages.responsibilityType()).isEqualTo(UNDETERMINED);
        assertThat(pages.roleId()).isEqualTo("social-media-manager");
        assertThat(pages.burdenOfProof()).anyMatch(burden -> burden.rule().equals("R19"));
        assertThat(pages(6).demand("level", "STRATEGY").diagnosed().roleId())
                .isEqualTo("social-media-strategist");
    }

    @Test
    void r125_a_forum_around_a_blog_is_a_community_without_any_channel() {
        Diagnosis forum =
                brief("Forum around a blog")
                        .all("COMMUNITY")
                        .fact("audience", "EXTERNAL")
                        .diagnosed();
        assertThat(forum.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(Seen.notes(forum, "R125")).containsExactly("NO_CHANNEL_NEEDED");
    }

    @Test
    void r129_no_desired_outcome_means_no_plan() {
        Tree circle = brief("Circle").all("COMMUNITY");
        assertThat(Seen.asked(circle.diagnosed())).contains("facts.desiredOutcome");
        assertThat(Seen.blockers(circle.fact("desiredOutcome", null).diagnosed(), "R129"))
                .containsExactly("NO_DESIRED_OUTCOME");
    }

    @Test
    void r131_support_over_a_channel_is_social_media_and_champions_are_a_community() {
        Diagnosis tickets =
                brief("Support tickets via X")
                        .fact("purpose", "SUPPORT")
                        .fact("audience", "EXTERNAL")
                        .fact("socialChannels", List.of("X"))
                        .diagnosed();
        assertThat(tickets.verdict()).isEqualTo(SOCIAL_MEDIA_MANAGEMENT);
        Diagnosis champions = brief("Champions network").fact("purpose", "ADVOCACY").diagnosed();
        assertThat(champions.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        Diagnosis attention =
                brief("Be seen")
                        .fact("purpose", "AWARENESS")
                        .fact("audience", "EXTERNAL")
                        .fact("socialChannels", List.of("X"))
                        .diagnosed();
        assertThat(attention.verdict()).isEqualTo(SOCIAL_MEDIA_MANAGEMENT);
    }

    @Test
    void r139_a_complex_product_with_friends_to_win_is_a_community() {
        Diagnosis complex =
                brief("Friends of a complex product")
                        .fact("purpose", "ADVOCACY")
                        .fact("productComplexity", "HIGH")
                        .fact("audience", "EXTERNAL")
                        .fact("socialChannels", List.of("X"))
                        .diagnosed();
        assertThat(complex.verdict()).isEqualTo(COMMUNITY_MANAGEMENT);
        assertThat(Seen.votes(complex, "R139")).hasSize(1);
    }

    @Test
    void r142_two_hats_need_both_sides_of_a_charter() {
        Tree hats = brief("Two hats").fact("proposedHats", List.of("CM", "SMM"));
        assertThat(Seen.blockers(hats.diagnosed(), "R142")).containsExactly("HATS_WITHOUT_CHARTER");
        hats.fact("charterInternal", "Answers within a day").fact("charterExternal", "");
        assertThat(Seen.blockers(hats.diagnosed(), "R142")).containsExactly("HATS_WITHOUT_CHARTER");
        hats.fact("charterExternal", "Two posts a week");
        assertThat(Seen.blockers(hats.diagnosed(), "R142")).isEmpty();
        assertThat(Seen.notes(hats.diagnosed(), "R142")).containsExactly("HATS_ALLOWED");
    }

    @Test
    void r145_ten_thousand_members_and_two_hats_are_split() {
        Tree hats = brief("Two hats").fact("proposedHats", List.of("CM", "SMM"));
        assertThat(Seen.warnings(hats.fact("groupSize", 10_000).diagnosed(), "R145"))
                .containsExactly("SPLIT_HATS");
        assertThat(Seen.warnings(hats.fact("groupSize", 80).diagnosed(), "R145")).isEmpty();
    }

    @Test
    void r146_who_covers_the_role_today_is_asked() {
        assertThat(Seen.asked(brief("Any").diagnosed())).contains("facts.currentCoverage");
        assertThat(Seen.asked(brief("Any").fact("currentCoverage", "SEVERAL").diagnosed()))
                .doesNotContain("facts.currentCoverage");
    }

    @Test
    void a_team_clear_by_its_dimensions_stays_a_team_whatever_its_channels() {
        Diagnosis team = pages(6).all("TEAM").diagnosed();
        assertThat(team.verdict()).isEqualTo(TEAM_MANAGEMENT);
        assertThat(team.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    /** A page with so many of its six channel answers on the social media side. */
    private static Tree pages(int socialMedia) {
        Tree tree = brief("Our pages");
        int left = socialMedia;
        for (ChannelQuestion question : ChannelQuestion.values())
            tree.channel(
                    question.wireName(),
                    question.word(left-- > 0 ? ChannelPole.SOCIAL_MEDIA : ChannelPole.COMMUNITY));
        return tree;
    }
}
