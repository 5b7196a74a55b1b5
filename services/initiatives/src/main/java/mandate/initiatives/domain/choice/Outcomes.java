package mandate.initiatives.domain.choice;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;

/**
 * Chooses for a whole initiative. Responsibility is split by scope and never averaged (R19, R26):
 *
 * <ul>
 *   <li>workstreams that come to different kinds, or to the same kind under different owners, are
 *       the parts of a hybrid;
 *   <li>workstreams that all come to one kind under one owner need no split: the initiative is of
 *       that kind, with the least confidence and the weakest type among them;
 *   <li>where no workstream decides anything, the answers of the initiative itself decide.
 * </ul>
 */
public final class Outcomes {
    /** Names of the two parts of an initiative that is both at once. */
    public static final String COMMUNITY_PART = "community";

    /** See {@link #COMMUNITY_PART}. */
    public static final String TEAM_PART = "team";

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private Outcomes() {}

    /** The outcome for an initiative under a rule set. */
    public static Outcome of(Scopes scopes, RuleSet rules) {
        if (scopes.workstreams().isEmpty()) return ofWhole(scopes.whole(), rules);
        List<PartChoice> parts = new ArrayList<>();
        for (Scope scope : scopes.workstreams()) parts.addAll(ofScope(scope, rules));
        return of(scopes, parts, rules);
    }

    /**
     * The outcome for an initiative whose workstreams came to these choices. Of a workstream it
     * looks at what was chosen, and at whose it is; never at its answers.
     */
    public static Outcome of(Scopes scopes, List<PartChoice> parts, RuleSet rules) {
        if (Gates.r60OutOfScope(scopes.whole())) return ofWhole(scopes.whole(), rules);
        boolean open = true;
        for (PartChoice part : parts) open &= part.choice().verdict() == Verdict.UNDECIDED;
        if (open) return fallback(scopes, parts, rules);
        return oneKind(parts) ? merged(scopes, parts, rules) : hybrid(scopes, parts, rules);
    }

    private static Outcome ofWhole(Situation whole, RuleSet rules) {
        Choice choice = Choosing.choose(whole, rules);
        if (choice.verdict() != Verdict.HYBRID) return alone(whole, choice, List.of());
        return new Outcome(
                whole,
                choice,
                null,
                twoSides(
                        new Scope(Scope.WHOLE, -1, whole),
                        COMMUNITY_PART,
                        TEAM_PART,
                        choice.confidence(),
                        rules));
    }

    private static Outcome alone(Situation whole, Choice choice, List<PartChoice> scopes) {
        return new Outcome(whole, choice, Gates.type(choice.verdict(), whole.facts()), scopes);
    }

    /** What one workstream comes to: one choice, or two where it is itself both things. */
    public static List<PartChoice> ofScope(Scope scope, RuleSet rules) {
        Choice choice = Choosing.choose(scope.situation(), rules);
        if (choice.verdict() == Verdict.HYBRID)
            return twoSides(
                    scope,
                    scope.name() + " / " + COMMUNITY_PART,
                    scope.name() + " / " + TEAM_PART,
                    choice.confidence(),
                    rules);
        return List.of(part(scope, choice));
    }

    private static PartChoice part(Scope scope, Choice choice) {
        return new PartChoice(
                scope, choice, Gates.type(choice.verdict(), scope.situation().facts()));
    }

    private static List<PartChoice> twoSides(
            Scope scope, String communityName, String teamName, Confidence held, RuleSet rules) {
        Situation community = side(scope.situation(), Answer.COMMUNITY, Answer.TEAM);
        Situation team = side(scope.situation(), Answer.TEAM, Answer.COMMUNITY);
        return List.of(
                part(
                        new Scope(communityName, scope.workstream(), community),
                        Choosing.given(community, Verdict.COMMUNITY_MANAGEMENT, held, rules)),
                part(
                        new Scope(teamName, scope.workstream(), team),
                        Choosing.given(team, Verdict.TEAM_MANAGEMENT, held, rules)));
    }

    // in its own part, an answer of BOTH says what that part is
    private static Situation side(Situation situation, Answer own, Answer other) {
        Answers answers = Answers.NONE;
        for (Dimension dimension : DIMENSIONS) {
            Answer answer = situation.answer(dimension);
            if (answer != null && answer != other) answers = answers.with(dimension, own);
        }
        return Situation.of(answers, situation.facts(), Facts.NONE_ASKED, situation.read());
    }

    private static Outcome fallback(Scopes scopes, List<PartChoice> parts, RuleSet rules) {
        Choice choice = Choosing.choose(scopes.whole(), rules);
        if (choice.verdict() == Verdict.HYBRID) return ofWhole(scopes.whole(), rules);
        return alone(scopes.whole(), choice, parts);
    }

    private static boolean oneKind(List<PartChoice> parts) {
        List<Object> first = owned(parts.getFirst());
        for (PartChoice part : parts) if (!owned(part).equals(first)) return false;
        return true;
    }

    // two teams under two managers are one kind of management and yet two mandates (R6)
    private static List<Object> owned(PartChoice part) {
        Facts facts = part.scope().situation().facts();
        Verdict verdict = part.choice().verdict();
        return switch (verdict) {
            case TEAM_MANAGEMENT ->
                    List.of(
                            verdict,
                            facts.textOrEmpty(Fact.EXISTING_TEAM_ID),
                            facts.texts(Fact.LINE_MANAGER_ID));
            case COMMUNITY_MANAGEMENT, SOCIAL_MEDIA_MANAGEMENT ->
                    List.of(verdict, facts.is(Fact.AUDIENCE, "EXTERNAL"));
            case HYBRID, NO_STAFF, UNDECIDED -> List.of(verdict);
        };
    }

    private static Outcome merged(Scopes scopes, List<PartChoice> parts, RuleSet rules) {
        Choice first = parts.getFirst().choice();
        Confidence confidence = leastSure(parts);
        var choice =
                new Choice(
                        first.verdict(),
                        confidence,
                        first.verdict() == Verdict.NO_STAFF ? first.ground() : Ground.ONE_KIND,
                        first.leaning(),
                        Weighing.of(scopes.whole(), rules));
        Facts facts = scopes.whole().facts();
        for (PartChoice part : parts.reversed())
            facts = facts.under(part.scope().situation().own());
        Situation whole = scopes.whole();
        var situation = Situation.of(whole.answers(), facts, facts, whole.read());
        return new Outcome(situation, choice, weakest(parts), parts);
    }

    private static ResponsibilityType weakest(List<PartChoice> parts) {
        ResponsibilityType weakest = ResponsibilityType.MEANS;
        for (PartChoice part : parts) {
            ResponsibilityType type = part.type();
            if (type != null && type.compareTo(weakest) > 0) weakest = type;
        }
        return weakest;
    }

    private static Outcome hybrid(Scopes scopes, List<PartChoice> parts, RuleSet rules) {
        Weighing own = Weighing.of(scopes.whole(), rules);
        var choice = new Choice(Verdict.HYBRID, leastSure(parts), Ground.PARTS, null, own);
        return new Outcome(scopes.whole(), choice, null, parts);
    }

    private static Confidence leastSure(List<PartChoice> parts) {
        Confidence confidence = Confidence.HIGH;
        for (PartChoice part : parts) confidence = confidence.atMost(part.choice().confidence());
        return confidence;
    }
}
