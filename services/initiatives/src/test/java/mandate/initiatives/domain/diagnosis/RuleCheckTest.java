package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.choice.Gate;
import mandate.initiatives.domain.choice.Gates;
import mandate.initiatives.domain.choice.Ground;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.rules.Case;
import mandate.initiatives.domain.rules.CrookedRules;
import mandate.initiatives.domain.rules.RuleBook;
import mandate.initiatives.domain.rules.RuleEntry;
import mandate.initiatives.domain.rules.RuleStation;
import mandate.initiatives.domain.rules.Rules;
import org.junit.jupiter.api.Test;

/** The table of rules as a whole, over briefs that reach all of it; and tables that are wrong. */
class RuleCheckTest {
    private static final RuleSet STANDARD = RuleSet.standard();
    private static final List<Brief> BRIEFS = new TellingBriefs(81).draw(3_000);
    private static final List<Case> CASES =
            BRIEFS.stream().flatMap(one -> Diagnoses.cases(one, DAY, STANDARD).stream()).toList();
    private static final RuleCheck CHECK = new RuleCheck(CASES);

    @Test
    void every_rule_finds_something_in_some_brief() {
        assertThat(CHECK.unreachable(Rules.all())).isEmpty();
        assertThat(CHECK.unreachable(CrookedRules.with(CrookedRules.NEVER_REACHED)))
                .containsExactly("R1 never finds anything");
    }

    @Test
    void every_fact_that_may_lean_leans_in_some_brief() {
        assertThat(CHECK.neverLeaning(RuleBook.all())).isEmpty();
        var claimed =
                new RuleEntry(
                        77, List.of(), RuleStation.HERE, List.of("choice.FactLeanings#r77"), "");
        assertThat(CHECK.neverLeaning(List.of(claimed))).containsExactly("R77");
    }

    @Test
    void no_two_rules_say_the_same() {
        assertThat(CHECK.overlaps(Rules.all())).isEmpty();
        assertThat(CHECK.overlaps(CrookedRules.with(CrookedRules.SAYS_IT_AGAIN)))
                .containsExactly("SENIORITY_GAP is said by R74 and R2");
    }

    @Test
    void no_two_findings_contradict_each_other() {
        assertThat(CHECK.contradictions(Rules.all())).isEmpty();
        assertThat(CHECK.contradictions(CrookedRules.with(CrookedRules.ALLOWS_EVERYTHING)))
                .containsExactly("[HATS_ALLOWED, HATS_WITHOUT_CHARTER]");
    }

    @Test
    void gates_that_differ_and_hold_together_have_an_order() {
        assertThat(CHECK.disputes(Gates.all())).isEmpty();
        assertThat(CHECK.disputes(List.of(gate(60, Set.of()), gate(119, Set.of()))))
                .containsExactly("R60 and R119 hold together");
        assertThat(CHECK.disputes(List.of(gate(60, Set.of(119)), gate(119, Set.of(60)))))
                .containsExactly("R60 and R119 hold together");
    }

    @Test
    void every_ground_of_a_choice_is_reached() {
        assertThat(CHECK.groundsNeverReached()).isEmpty();
        assertThat(new RuleCheck(CASES.subList(0, 1)).groundsNeverReached())
                .hasSize(Ground.values().length - 1);
    }

    @Test
    void every_case_leaves_something_to_do_and_an_open_one_something_to_ask() {
        assertThat(CHECK.gaps(Rules.all())).isEmpty();
        assertThat(CHECK.gaps(CrookedRules.without(101))).isNotEmpty();
        assertThat(CHECK.gaps(CrookedRules.without(19))).isNotEmpty();
    }

    @Test
    void every_fact_makes_a_difference_to_some_brief() {
        List<Brief> some = BRIEFS.subList(0, 1_500);
        assertThat(RuleCheck.unread(some, RuleCheckTest::diagnosed)).isEmpty();
        BiFunction<Brief, RuleSet, Object> deaf = (brief, _) -> brief.answers();
        assertThat(RuleCheck.unread(some, deaf)).isEqualTo(EnumSet.allOf(Fact.class));
    }

    @Test
    void every_number_makes_a_difference_to_some_brief() {
        List<Brief> some = BRIEFS.subList(0, 300);
        assertThat(RuleCheck.idle(some, RuleCheckTest::diagnosed)).isEmpty();
        BiFunction<Brief, RuleSet, Object> rigid = (brief, _) -> diagnosed(brief, STANDARD);
        assertThat(RuleCheck.idle(some.subList(0, 3), rigid))
                .isEqualTo(EnumSet.allOf(Margin.class));
    }

    private static Object diagnosed(Brief brief, RuleSet rules) {
        return Diagnoses.withoutFlips(brief, DAY, rules);
    }

    // two gates of the product, their order stated as it is told here
    private static Gate gate(int rule, Set<Integer> yieldsTo) {
        for (Gate gate : Gates.all())
            if (gate.rule() == rule)
                return new Gate(
                        rule,
                        gate.ground(),
                        gate.verdict(),
                        gate.confidence(),
                        yieldsTo,
                        gate.holds());
        throw new IllegalArgumentException("no gate R" + rule + " for " + Verdict.NO_STAFF);
    }
}
