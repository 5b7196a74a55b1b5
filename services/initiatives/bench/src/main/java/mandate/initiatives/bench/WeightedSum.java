package mandate.initiatives.bench;

import java.util.Map;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;

/** The least that could be called a decision: add up the answers and take the heavier side. */
final class WeightedSum {
    private static final Dimension[] DIMENSIONS = Dimension.values();

    private WeightedSum() {}

    static Verdict of(Brief brief, RuleSet rules) {
        double community = 0;
        double team = 0;
        Map<Dimension, Answer> answers = brief.answers();
        for (Dimension dimension : DIMENSIONS) {
            Answer answer = answers.get(dimension);
            if (answer == Answer.COMMUNITY) community += rules.weight(dimension);
            else if (answer == Answer.TEAM) team += rules.weight(dimension);
        }
        if (community == team) return Verdict.UNDECIDED;
        return community > team ? Verdict.COMMUNITY_MANAGEMENT : Verdict.TEAM_MANAGEMENT;
    }
}
