package mandate.initiatives.domain.rules;

import java.util.List;
import java.util.stream.Stream;

/** All rules that look at a choice, family by family; a new family is one more line here. */
public final class Rules {
    private static final List<Rule> ALL =
            Stream.of(
                            OpenQuestions.RULES,
                            SponsorAndSetting.RULES,
                            PurposeAndValue.RULES,
                            Ownership.RULES,
                            Programme.RULES,
                            Posts.RULES,
                            Hats.RULES,
                            DutiesAndSkills.RULES,
                            GroupNature.RULES,
                            GroupLife.RULES,
                            MethodsAndMeasures.RULES,
                            ReadyOrNot.RULES,
                            Channels.RULES,
                            Responsibility.RULES,
                            NextSteps.RULES,
                            Upkeep.RULES)
                    .flatMap(List::stream)
                    .toList();

    private Rules() {}

    /** The catalogue, in the order in which findings are listed. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Asks every rule of a reach about one case. */
    public static Findings look(Case looked, boolean initiative, boolean scope) {
        var findings = new Findings(looked);
        for (Rule rule : ALL) {
            boolean asked =
                    switch (rule.reach()) {
                        case INITIATIVE -> initiative;
                        case SCOPE -> scope;
                    };
            if (asked) rule.look().accept(looked, findings);
        }
        return findings;
    }
}
