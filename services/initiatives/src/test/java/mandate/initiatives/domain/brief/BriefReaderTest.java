package mandate.initiatives.domain.brief;

import static mandate.initiatives.domain.Tree.DAY;
import static mandate.initiatives.domain.Tree.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BriefReaderTest {

    @Test
    void a_reading_circle_is_understood_in_full() {
        Brief circle =
                brief("Reading circle of the maintenance planners")
                        .text("Planners read together.")
                        .answer("group", "COMMUNITY")
                        .answer("objective", "BOTH")
                        .answer("driver", "TEAM")
                        .channel("focus", "PEOPLE")
                        .channel("topology", "NETWORK")
                        .fact("sponsorUnit", "HR")
                        .fact("linkedProcess", null)
                        .put("area", "Operations")
                        .put("unit", "Maintenance planning")
                        .demand("fte", 0.2)
                        .demand("from", "2026-12")
                        .demand("until", "2027-06")
                        .demand("languages", List.of("en", "fr:B2"))
                        .demand("level", "COORDINATION")
                        .demand("skills", List.of(Map.of("text", "planning", "level", 2)))
                        .understood();
        assertThat(circle.language()).isEqualTo(Language.EN);
        assertThat(circle.answers())
                .containsEntry(Dimension.GROUP, Answer.COMMUNITY)
                .containsEntry(Dimension.OBJECTIVE, Answer.BOTH)
                .hasSize(3);
        assertThat(circle.channelAnswers())
                .containsEntry(ChannelQuestion.FOCUS, ChannelPole.COMMUNITY);
        assertThat(circle.demand().languages()).containsExactly("en", "fr:B2");
        assertThat(brief("T").demand("languages", List.of("english", "fr:B9", "pt-BR")).refused())
                .extracting("field")
                .containsExactly("demand.languages[0]", "demand.languages[1]");
        assertThat(circle.demand().skills()).containsExactly(new SkillNeed("planning", 2, false));
    }

    @Test
    void a_title_is_enough_and_everything_else_has_a_default() {
        Brief bare = brief("Bare").understood();
        assertThat(bare.text()).isEmpty();
        assertThat(bare.area()).isEqualTo("–");
        assertThat(bare.unit()).isEqualTo("–");
        Demand demand = bare.demand().asOf(DAY);
        assertThat(demand.fte()).isEqualTo(0.2);
        assertThat(demand.from()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(demand.until()).isEqualTo(YearMonth.of(2027, 11));
        assertThat(demand.level()).isEqualTo(Level.GROUND);
    }

    @Test
    void a_fact_is_unasked_or_none_or_given() {
        Facts facts =
                brief("Tri-state")
                        .fact("linkedProject", null)
                        .fact("linkedProcess", "Onboarding")
                        .fact("kpis", List.of())
                        .understood()
                        .facts();
        assertThat(facts.asked(Fact.BUDGET)).isFalse();
        assertThat(facts.none(Fact.LINKED_PROJECT)).isTrue();
        assertThat(facts.given(Fact.LINKED_PROCESS)).isTrue();
        assertThat(facts.none(Fact.KPIS)).isTrue();
    }

    @Test
    void unknown_fields_are_refused_by_name_wherever_they_stand() {
        Tree odd =
                brief("Odd")
                        .put("colour", "blue")
                        .answer("mood", "TEAM")
                        .channel("volume", "HIGH")
                        .fact("weather", "wet")
                        .demand("pay", 1)
                        .workstreams(brief("one").put("boss", "P01"));
        assertThat(odd.refused())
                .extracting(FieldProblem::field)
                .containsExactly(
                        "colour",
                        "answers.mood",
                        "channelAnswers.volume",
                        "facts.weather",
                        "demand.pay",
                        "facts.workstreams[0].boss");
    }

    @Test
    void a_value_outside_a_closed_list_is_refused_with_what_is_allowed() {
        assertThat(brief("Odd").answer("driver", "MAYBE").refused())
                .containsExactly(
                        new FieldProblem(
                                "answers.driver", "MAYBE", List.of("COMMUNITY", "TEAM", "BOTH")));
        assertThat(brief("Odd").fact("sponsorStyle", "LOUD").refused())
                .containsExactly(
                        new FieldProblem(
                                "facts.sponsorStyle", "LOUD", List.of("ONE_WAY", "TWO_WAY")));
        assertThat(brief("Odd").channel("kpi", "SALES").refused())
                .containsExactly(
                        new FieldProblem(
                                "channelAnswers.kpi",
                                "SALES",
                                List.of("BUSINESS", "PARTICIPATION")));
        assertThat(brief("Odd").put("language", "de").refused())
                .containsExactly(new FieldProblem("language", "de", List.of("en", "fr")));
    }

    @Test
    void wrong_types_are_refused_where_they_stand() {
        Tree odd =
                brief("Odd")
                        .fact("sponsorUnit", List.of("HR"))
                        .fact("duties", "one text")
                        .fact("deployed", "yes")
                        .fact("groupSize", "many")
                        .fact("existingTeamId", "no spaces here")
                        .answer("group", List.of("TEAM"))
                        .demand("skills", List.of(Map.of("text", "planning", "level", "high")));
        assertThat(odd.refused())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "facts.sponsorUnit",
                        "facts.duties",
                        "facts.deployed",
                        "facts.groupSize",
                        "facts.existingTeamId",
                        "answers.group",
                        "demand.skills[0].level");
    }

    @Test
    void the_limits_hold_on_both_sides() {
        assertThat(brief("x".repeat(200)).understood().title()).hasSize(200);
        assertThat(brief("x".repeat(201)).refused()).extracting("field").containsExactly("title");
        assertThat(brief(" ").refused()).extracting("field").containsExactly("title");
        assertThat(brief("T").text("x".repeat(10_000)).understood().text()).hasSize(10_000);
        assertThat(brief("T").text("x".repeat(10_001)).refused()).hasSize(1);
        assertThat(brief("T").fact("motive", "x".repeat(2_001)).refused()).hasSize(1);
        List<String> longList = new ArrayList<>(Collections.nCopies(101, "duty"));
        assertThat(brief("T").fact("duties", longList).refused()).hasSize(1);
        assertThat(brief("T").fact("duties", longList.subList(0, 100)).understood()).isNotNull();
    }

    @Test
    void a_brief_of_a_hundred_thousand_characters_is_refused_with_the_limit() {
        assertThat(brief("T").text("é".repeat(100_000)).refused())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.field()).isEqualTo("brief");
                            assertThat(problem.allowed().getFirst()).contains("10000");
                            assertThat(String.valueOf(problem.value())).hasSize(100);
                        });
    }

    @Test
    void rates_lie_between_nought_and_one() {
        for (Object rate : List.of(0, 1, 0.5))
            assertThat(brief("T").fact("activeUseRate", rate).understood()).isNotNull();
        for (Object rate : List.of(-0.1, 1.01, Double.NaN, Double.POSITIVE_INFINITY))
            assertThat(brief("T").fact("activeUseRate", rate).refused())
                    .extracting("field")
                    .containsExactly("facts.activeUseRate");
    }

    @Test
    void a_demand_that_ends_before_it_begins_is_refused_naming_both_fields() {
        List<FieldProblem> problems =
                brief("T").demand("from", "2027-03").demand("until", "2027-02").refused();
        assertThat(problems).extracting("field").containsExactly("demand.from", "demand.until");
        assertThat(problems.getFirst().allowed().getFirst()).contains("demand.until");
    }

    @Test
    void a_demand_lasts_at_most_ten_years_and_its_months_are_months() {
        assertThat(brief("T").demand("from", "2027-01").demand("until", "2036-12").understood())
                .isNotNull();
        assertThat(brief("T").demand("from", "2027-01").demand("until", "2037-01").refused())
                .extracting("field")
                .containsExactly("demand.until");
        for (String month : List.of("2027-13", "2027-1", "May 2027", "2027-00"))
            assertThat(brief("T").demand("from", month).refused())
                    .extracting("field")
                    .containsExactly("demand.from");
        for (Object fte : List.of(0.01, 10, 0.30000000000000004))
            assertThat(brief("T").demand("fte", fte).understood()).isNotNull();
        for (Object fte : List.of(0, 10.5, -1, "half"))
            assertThat(brief("T").demand("fte", fte).refused())
                    .extracting("field")
                    .containsExactly("demand.fte");
    }

    @Test
    void facts_that_contradict_each_other_are_refused_naming_both() {
        assertContradiction(
                brief("T")
                        .fact("proposedOwnerId", "P01")
                        .fact("lineManagerId", List.of("P01", "P02"))
                        .fact("proposedOwnerIsLineManager", false),
                "facts.proposedOwnerIsLineManager",
                "facts.lineManagerId");
        assertContradiction(
                brief("T").fact("audience", "INTERNAL").fact("groupSize", 500).fact("orgSize", 100),
                "facts.groupSize",
                "facts.orgSize");
        assertContradiction(
                brief("T").fact("status", "PLANNED").fact("monthsSinceLaunch", 5),
                "facts.monthsSinceLaunch",
                "facts.status");
        assertContradiction(
                brief("T").fact("deployed", false).fact("activeUseRate", 0.4),
                "facts.activeUseRate",
                "facts.deployed");
    }

    @Test
    void a_group_without_a_team_has_no_line_manager() {
        Tree circle = brief("Reading circle").fact("existingTeamId", null);
        assertThat(circle.understood()).isNotNull();
        assertContradiction(
                circle.fact("lineManagerId", "P01"), "facts.lineManagerId", "facts.existingTeamId");
        assertContradiction(
                brief("T")
                        .fact("existingTeamId", null)
                        .fact("lineManagerId", null)
                        .fact("proposedOwnerIsLineManager", true),
                "facts.proposedOwnerIsLineManager",
                "facts.existingTeamId");
        assertContradiction(
                brief("T")
                        .workstreams(
                                brief("circle")
                                        .fact("existingTeamId", null)
                                        .fact("lineManagerId", List.of("P01", "P02"))),
                "facts.workstreams[0].facts.lineManagerId",
                "facts.workstreams[0].facts.existingTeamId");
        assertThat(brief("Unasked team").fact("lineManagerId", "P01").understood()).isNotNull();
    }

    private static void assertContradiction(Tree tree, String field, String other) {
        FieldProblem problem = tree.refused().getFirst();
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.allowed().getFirst()).contains(other);
    }

    @Test
    void everything_wrong_is_told_at_once_and_echoes_are_cut() {
        List<FieldProblem> problems =
                brief("x".repeat(300))
                        .fact("phase", "y".repeat(5_000))
                        .fact("z".repeat(5_000), 1)
                        .refused();
        assertThat(problems).hasSize(3);
        assertThat(problems)
                .allMatch(problem -> String.valueOf(problem.value()).length() <= 100)
                .allMatch(problem -> problem.field().length() <= 110);
    }

    @Test
    void workstreams_may_stand_under_the_facts_or_at_the_top_but_not_both() {
        Map<String, Object> one = Map.of("name", "one", "aim", "Collect ideas");
        Brief below = brief("T").fact("workstreams", List.of(one)).understood();
        Brief above = brief("T").put("workstreams", List.of(one)).understood();
        assertThat(above).isEqualTo(below);
        assertThat(above.toTree()).extractingByKey("facts").asString().contains("workstreams");
        assertThat(
                        brief("T")
                                .fact("workstreams", List.of(one))
                                .put("workstreams", List.of(one))
                                .refused())
                .extracting("field")
                .containsExactly("workstreams");
        assertThat(
                        brief("T")
                                .put("workstreams", List.of(one, Map.of("name", "two", "aim", 7)))
                                .refused())
                .extracting("field")
                .containsExactly("workstreams[1].aim");
        assertThat(brief("T").put("workstreams", List.of(one, one)).refused())
                .extracting("field")
                .containsExactly("workstreams[1].name");
    }

    @Test
    void an_id_and_a_day_may_come_with_the_brief_and_are_no_part_of_it() {
        BriefReading reading = brief("T").put("id", "a-sig-1.0_x").put("asOf", "2026-11-21").read();
        assertThat(reading)
                .isInstanceOfSatisfying(
                        BriefReading.Understood.class,
                        understood -> {
                            assertThat(understood.id()).isEqualTo("a-sig-1.0_x");
                            assertThat(understood.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
                            assertThat(understood.brief().toTree())
                                    .doesNotContainKeys("id", "asOf");
                        });
        assertThat(brief("T").put("id", "not an id").refused())
                .extracting("field")
                .containsExactly("id");
        assertThat(brief("T").put("asOf", "soon").refused())
                .extracting("field")
                .containsExactly("asOf");
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void every_fact_takes_none_and_refuses_a_nested_object(Fact fact) {
        assertThat(brief("T").fact(fact.wireName(), null).understood().facts().none(fact)).isTrue();
        assertThat(brief("T").fact(fact.wireName(), Map.of("a", 1)).refused())
                .extracting("field")
                .containsExactly("facts." + fact.wireName());
    }

    @Test
    void wire_names_are_unique() {
        assertThat(Arrays.stream(Fact.values()).map(Fact::wireName)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Dimension.values()).map(Dimension::wireName))
                .doesNotHaveDuplicates()
                .hasSize(11);
    }

    @Test
    void nothing_a_caller_sends_makes_the_reader_fail() {
        for (Object odd :
                List.of(1, "text", List.of(), true, List.of(List.of()), Map.of("a", Map.of())))
            for (String key :
                    List.of("title", "brief", "answers", "channelAnswers", "facts", "demand"))
                assertThat(brief("T").put(key, odd).read()).isNotNull();
        assertThat(BriefReader.read(Map.of())).isInstanceOf(BriefReading.Refused.class);
    }
}
