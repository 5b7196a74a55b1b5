package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.DAY;
import static mandate.initiatives.domain.Tree.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.choice.Outcomes;
import mandate.initiatives.domain.choice.PartChoice;
import mandate.initiatives.domain.choice.Scope;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.finding.Robustness;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of robustness, held against rule sets whose weights are moved that far. */
class RobustnessTest {
    private static final double STEP = 2e-4;
    private static final List<String> FACT_RULES =
            List.of("R2", "R5", "R9", "R13", "R24", "R25", "R48", "R49", "R86", "R102", "R121");

    @Test
    void one_side_alone_stands_whatever_the_weights() {
        Robustness robustness = robustness(brief("Payroll").all("TEAM"));
        assertThat(robustness).isEqualTo(Robustness.ANY_WEIGHTS);
    }

    @Test
    void a_clear_lead_stands_against_any_one_weight_and_not_against_all() {
        Robustness clear = robustness(mixed(9, 2));
        assertThat(clear.oneWeight()).isNull();
        assertThat(clear.allWeights()).isEqualTo(0.5728);
    }

    @Test
    void a_narrow_lead_names_the_weight_that_turns_it() {
        Robustness narrow = robustness(mixed(6, 4));
        assertThat(narrow.oneWeight()).isEqualTo(0.9091);
        assertThat(narrow.which()).isEqualTo("answers.expectedParticipation");
        assertThat(narrow.allWeights()).isEqualTo(0.102);
    }

    @Test
    void the_workstream_that_gives_way_first_is_named() {
        Tree two = brief("Two").workstreams(named("firm", 9, 2), named("loose", 6, 4));
        assertThat(robustness(two))
                .isEqualTo(new Robustness(0.9091, "answers.expectedParticipation", 0.102, "loose"));
    }

    @Test
    void no_single_weight_turns_it_sooner_and_the_one_named_does() {
        var chance = new Random(51);
        int turned = 0;
        for (int i = 0; i < 400; i++) {
            RuleSet rules = drawn(chance);
            Brief any = RandomBriefs.any(chance).understood();
            Robustness robustness = robustness(any, rules);
            Double one = robustness.oneWeight();
            double far = one == null ? 1 : one;
            double near = Math.max(0, far - STEP);
            List<String> moved = new ArrayList<>();
            for (String weight : weights()) {
                for (double by : List.of(near, -near))
                    assertThat(verdicts(any, tilted(rules, weight, 1 + by)))
                            .as("%s by %s of %s", weight, by, any)
                            .isEqualTo(verdicts(any, rules));
                if (one == null) continue;
                for (double by : List.of(far + STEP, -far - STEP))
                    if (!verdicts(any, tilted(rules, weight, 1 + by)).equals(verdicts(any, rules)))
                        moved.add(weight);
            }
            assertThat(moved.isEmpty()).as("%s of %s", robustness, any).isEqualTo(one == null);
            if (one != null) turned++;
        }
        assertThat(turned).isGreaterThan(100);
    }

    @Test
    void no_weights_within_the_box_turn_it_and_a_corner_beyond_does() {
        var chance = new Random(52);
        int turned = 0;
        for (int i = 0; i < 400; i++) {
            RuleSet rules = drawn(chance);
            Brief any = RandomBriefs.any(chance).understood();
            Double all = robustness(any, rules).allWeights();
            List<Verdict> today = verdicts(any, rules);
            double within = Math.max(0, (all == null ? 1 : all) - STEP);
            for (int tries = 0; tries < 60; tries++)
                assertThat(verdicts(any, tilted(rules, _ -> 1 + within(within, chance))))
                        .as("within %s of %s", within, any)
                        .isEqualTo(today);
            if (all == null) continue;
            turned++;
            assertThat(cornerTurns(any, rules, all + STEP, today)).as("%s %s", all, any).isTrue();
        }
        assertThat(turned).isGreaterThan(100);
    }

    // half of the tries lie on the faces of the box, where it gives way first
    private static double within(double far, Random chance) {
        if (chance.nextBoolean()) return chance.nextBoolean() ? far : -far;
        return far * (2 * chance.nextDouble() - 1);
    }

    /** Whether weights moved that far, all of one side the same way, turn a scope. */
    private static boolean cornerTurns(Brief any, RuleSet rules, double far, List<Verdict> today) {
        Scopes scopes = scopes(any);
        for (int corner = 0; corner < 16; corner++)
            for (int scope = -1; scope < scopes.workstreams().size(); scope++) {
                int signs = corner;
                var situation =
                        scope < 0 ? scopes.whole() : scopes.workstreams().get(scope).situation();
                ToDoubleFunction<String> way =
                        weight -> {
                            Dimension dimension = dimension(weight);
                            Answer answer = dimension == null ? null : situation.answer(dimension);
                            for (var leaning : situation.leanings())
                                if (leaning.rule().equals(weight))
                                    return sign(signs, leaning.side().name()) * far;
                            return answer == null ? 0 : sign(signs, answer.name()) * far;
                        };
                if (!verdicts(any, tilted(rules, weight -> 1 + way.applyAsDouble(weight)))
                        .equals(today)) return true;
            }
        return false;
    }

    private static int sign(int signs, String side) {
        int bit = List.of("COMMUNITY", "TEAM", "BOTH", "SOCIAL_MEDIA").indexOf(side);
        return (signs >> bit & 1) == 0 ? 1 : -1;
    }

    private static Tree mixed(int community, int team) {
        return named("Mixed", community, team);
    }

    private static Tree named(String name, int community, int team) {
        Tree tree = brief(name);
        Dimension[] dimensions = Dimension.values();
        for (int i = 0; i < community + team; i++)
            tree.answer(dimensions[i].wireName(), i < community ? "COMMUNITY" : "TEAM");
        return tree;
    }

    private static Robustness robustness(Tree tree) {
        return robustness(tree.understood(), RuleSet.standard());
    }

    private static Robustness robustness(Brief brief, RuleSet rules) {
        Robustness robustness = Diagnoses.diagnose(brief, DAY, rules).robustness();
        assertThat(robustness).isNotNull();
        return robustness == null ? Robustness.ANY_WEIGHTS : robustness;
    }

    private static Scopes scopes(Brief brief) {
        return Scoping.of(brief, Readings.of(brief));
    }

    /** What the initiative comes to, and each of its workstreams. */
    private static List<Verdict> verdicts(Brief brief, RuleSet rules) {
        Scopes scopes = scopes(brief);
        var verdicts = new ArrayList<Verdict>();
        if (scopes.workstreams().isEmpty()) verdicts.add(Outcomes.of(scopes, rules).verdict());
        boolean open = true;
        for (Scope scope : scopes.workstreams())
            for (PartChoice part : Outcomes.ofScope(scope, rules)) {
                verdicts.add(part.choice().verdict());
                open &= part.choice().verdict() == Verdict.UNDECIDED;
            }
        if (open) verdicts.add(Outcomes.of(new Scopes(scopes.whole(), List.of()), rules).verdict());
        return verdicts;
    }

    private static RuleSet drawn(Random chance) {
        double[] some = {0.5, 1, 1, 2, 1.0 / 3};
        return tilted(RuleSet.standard(), _ -> some[chance.nextInt(some.length)]);
    }

    private static List<String> weights() {
        var weights = new ArrayList<>(FACT_RULES);
        weights.addAll(List.of("R131", "R139"));
        for (Dimension dimension : Dimension.values()) weights.add(dimension.path());
        return weights;
    }

    private static @Nullable Dimension dimension(String weight) {
        for (Dimension dimension : Dimension.values())
            if (dimension.path().equals(weight)) return dimension;
        return null;
    }

    private static RuleSet tilted(RuleSet rules, String one, double factor) {
        return tilted(rules, weight -> weight.equals(one) ? factor : 1);
    }

    private static RuleSet tilted(RuleSet rules, ToDoubleFunction<String> factor) {
        Map<Dimension, Double> dimensions = new EnumMap<>(Dimension.class);
        Map<String, Double> facts = new TreeMap<>();
        for (String weight : weights()) {
            Dimension dimension = dimension(weight);
            double by = factor.applyAsDouble(weight);
            if (dimension == null) facts.put(weight, rules.factWeight(weight) * by);
            else dimensions.put(dimension, rules.weight(dimension) * by);
        }
        return new RuleSet(
                "tilted",
                dimensions,
                rules.channelWeights(),
                facts,
                rules.margins(),
                rules.unitsToEmployees(),
                rules.otherUnits());
    }
}
