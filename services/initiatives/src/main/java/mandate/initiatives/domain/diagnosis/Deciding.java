package mandate.initiatives.domain.diagnosis;

import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.FactValue;
import mandate.initiatives.domain.choice.Ground;
import mandate.initiatives.domain.choice.Outcome;
import mandate.initiatives.domain.choice.Outcomes;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.finding.RuleSet;

/**
 * The choice with one thing taken from the text: where nothing else was said and the text names a
 * platform, the wish starts with a platform (R119).
 *
 * @param platform the platform the text names, or empty
 */
record Deciding(RuleSet rules, String platform) {

    Outcome outcome(Scopes scopes) {
        Outcome outcome = Outcomes.of(scopes, rules);
        boolean silent =
                outcome.choice().ground() == Ground.NOTHING_SAID && outcome.scopes().isEmpty();
        if (!silent || platform.isEmpty() || scopes.whole().facts().asked(Fact.PLATFORM_NAMED))
            return outcome;
        var named = new FactValue.Words(platform);
        Outcome asked =
                Outcomes.of(
                        scopes.withWhole(whole -> whole.with(Fact.PLATFORM_NAMED, named, true)),
                        rules);
        // a text may raise a question; it decides nothing
        return asked.choice().ground() == Ground.PLATFORM_FIRST ? asked : outcome;
    }
}
