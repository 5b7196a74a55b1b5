package mandate.initiatives.domain.rules;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.words.Text;

/** Rules that are wrong on purpose; the check of the table has to find each of them. */
public final class CrookedRules {
    private static final Text WORDS = Text.of("words", "mots");

    private CrookedRules() {}

    /** No scope is a community and a team. */
    public static final Rule NEVER_REACHED =
            Rule.ofScope(
                    1,
                    (c, f) -> {
                        if (c.community() && c.team()) f.note(1, "NEVER", WORDS);
                    });

    /** Says what R74 says already. */
    public static final Rule SAYS_IT_AGAIN =
            Rule.ofScope(
                    2,
                    (c, f) -> {
                        if (c.community()) f.warn(2, "SENIORITY_GAP", WORDS);
                    });

    /** Allows the hats whatever the charter says. */
    public static final Rule ALLOWS_EVERYTHING =
            Rule.ofInitiative(3, (_, f) -> f.note(3, "HATS_ALLOWED", WORDS));

    /** The catalogue with one more rule. */
    public static List<Rule> with(Rule crooked) {
        var rules = new ArrayList<>(Rules.all());
        rules.add(crooked);
        return rules;
    }

    /** The catalogue without the rules of a number. */
    public static List<Rule> without(int number) {
        return Rules.all().stream().filter(rule -> rule.number() != number).toList();
    }
}
