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

    private static final Rule[] OF_INITIATIVE = of(Reach.INITIATIVE);
    private static final Rule[] OF_SCOPE = of(Reach.SCOPE);
    private static final Rule[] OF_BOTH = ALL.toArray(Rule[]::new);

    private static Rule[] of(Reach reach) {
        return ALL.stream().filter(rule -> rule.reach() == reach).toArray(Rule[]::new);
    }

    /** Asks some rules about one case. */
    public static Findings look(List<Rule> some, Case looked) {
        var findings = new Findings(looked);
        for (Rule rule : some) rule.look().accept(looked, findings);
        return findings;
    }

    /** Asks every rule of a reach about one case. */
    public static Findings look(Case looked, boolean initiative, boolean scope) {
        var findings = new Findings(looked);
        Rule[] asked = initiative && scope ? OF_BOTH : scope ? OF_SCOPE : OF_INITIATIVE;
        for (Rule rule : asked) rule.look().accept(looked, findings);
        return findings;
    }
}
