package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.DAY;
import static mandate.initiatives.domain.Tree.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.choice.Outcome;
import mandate.initiatives.domain.choice.PartChoice;
import mandate.initiatives.domain.finding.RuleSet;
import org.junit.jupiter.api.Test;

/** Flips of a thousand briefs and more, each held against trying everything. */
class FlipCheckerTest {
    private static final RuleSet STANDARD = RuleSet.standard();

    @Test
    void flips_of_a_thousand_briefs_hold_and_nothing_smaller_does() {
        var chance = new Random(71);
        int[] bySize = new int[9];
        for (int i = 0; i < 1_000; i++)
            bySize[FlipChecker.check(RandomBriefs.any(chance).understood(), STANDARD)]++;
        assertThat(bySize[1]).isGreaterThan(500);
        assertThat(bySize[2]).isGreaterThan(100);
    }

    @Test
    void flips_of_settled_briefs_take_more_and_nothing_smaller_does_it() {
        var chance = new Random(72);
        int[] bySize = new int[9];
        for (int i = 0; i < 30; i++) bySize[FlipChecker.check(settled(chance), STANDARD)]++;
        assertThat(bySize[2]).isPositive();
        assertThat(bySize[3]).isPositive();
    }

    @Test
    void questions_that_weigh_differently_are_never_taken_for_each_other() {
        var chance = new Random(73);
        for (int i = 0; i < 150; i++) {
            RuleSet own = STANDARD;
            for (Dimension dimension : Dimension.values())
                if (chance.nextInt(3) == 0) own = own.with("own", dimension, weight(chance));
            FlipChecker.check(RandomBriefs.undivided(chance).understood(), own);
        }
    }

    @Test
    void the_choice_the_checker_asks_is_the_one_of_the_diagnosis() {
        var chance = new Random(74);
        for (int i = 0; i < 500; i++) {
            Brief any = RandomBriefs.any(chance).understood();
            Diagnosis diagnosis = Diagnoses.withoutFlips(any, DAY, STANDARD);
            Readings readings = Readings.of(any);
            Outcome outcome =
                    new Deciding(STANDARD, readings.platform()).outcome(Scoping.of(any, readings));
            assertThat(outcome.verdict()).isEqualTo(diagnosis.verdict());
            assertThat(outcome.type()).isEqualTo(diagnosis.responsibilityType());
            assertThat(outcome.parts())
                    .extracting(part -> part.choice().verdict())
                    .isEqualTo(diagnosis.parts().stream().map(Part::verdict).toList());
            assertThat(outcome.parts())
                    .extracting(PartChoice::type)
                    .isEqualTo(diagnosis.parts().stream().map(Part::responsibilityType).toList());
        }
    }

    private static double weight(Random chance) {
        double[] weights = {0.1, 0.3, 1.0 / 3, 2, 9};
        return weights[chance.nextInt(weights.length)];
    }

    // a team whose results are not owed yet, or social media with every channel question answered
    private static Brief settled(Random chance) {
        Tree tree = brief("Settled");
        if (chance.nextBoolean()) {
            tree.all("TEAM").fact("staffSeeBenefit", false);
            tree.fact("leadershipSupport", chance.nextBoolean() ? "NONE" : null);
            return tree.understood();
        }
        tree.channel("focus", "CHANNEL").channel("channelBinding", "SPECIFIC");
        tree.channel("segment", "ACQUIRE").channel("kpi", "BUSINESS");
        tree.channel("orientation", "CONTENT");
        if (chance.nextBoolean()) tree.channel("topology", "HUB");
        for (Dimension dimension : Dimension.values())
            if (chance.nextInt(4) == 0) tree.answer(dimension.wireName(), "COMMUNITY");
        return tree.understood();
    }
}
