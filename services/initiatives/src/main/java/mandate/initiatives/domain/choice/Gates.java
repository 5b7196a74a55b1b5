package mandate.initiatives.domain.choice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** The facts that stop a choice, or change what its owner answers for. One method a rule. */
public final class Gates {
    private Gates() {}

    /** The gates before which nothing is weighed, the first to hold goes first. */
    static final List<Gate> OF_EVERYTHING =
            List.of(
                    new Gate(
                            60,
                            Ground.OUT_OF_SCOPE,
                            Verdict.NO_STAFF,
                            Confidence.MEDIUM,
                            Set.of(),
                            (s, _) -> r60OutOfScope(s)),
                    new Gate(
                            119,
                            Ground.PLATFORM_FIRST,
                            Verdict.UNDECIDED,
                            Confidence.LOW,
                            Set.of(60),
                            (s, _) -> r119PlatformFirst(s)));

    /** The gates that stop a community once one was chosen. */
    static final List<Gate> OF_COMMUNITIES =
            List.of(
                    new Gate(
                            56,
                            Ground.EXISTENCE_ONLY,
                            Verdict.NO_STAFF,
                            null,
                            Set.of(119),
                            (s, _) -> r56ExistenceOnly(s.facts())),
                    new Gate(
                            82,
                            Ground.INTEREST_UNMEASURED,
                            Verdict.NO_STAFF,
                            null,
                            Set.of(119),
                            (s, _) -> r82InterestUnmeasured(s.facts())),
                    new Gate(
                            83,
                            Ground.INTEREST_LOW,
                            Verdict.NO_STAFF,
                            null,
                            Set.of(119),
                            (s, rules) -> r83InterestLow(s.facts(), rules)));

    /** All gates, in the order in which they are asked. */
    public static List<Gate> all() {
        return Stream.concat(OF_EVERYTHING.stream(), OF_COMMUNITIES.stream()).toList();
    }

    /** The first of some gates that holds, or null. */
    static @Nullable Gate first(List<Gate> gates, Situation s, RuleSet rules) {
        for (Gate gate : gates) if (gate.holds().test(s, rules)) return gate;
        return null;
    }

    /** R60: some problems are none that a community or a team manager could solve. */
    static boolean r60OutOfScope(Situation s) {
        return s.facts().is(Fact.PROBLEM_TYPE, "SYSTEM_REPLACEMENT");
    }

    /** R119: a platform was named, and nobody said what for. */
    static boolean r119PlatformFirst(Situation s) {
        boolean answered =
                s.answer(Dimension.OBJECTIVE) != null
                        || s.answer(ChannelQuestion.SEGMENT) != null
                        || s.answer(ChannelQuestion.KPI) != null;
        return s.facts().given(Fact.PLATFORM_NAMED) && !answered && !r119SaysWhatFor(s.facts());
    }

    private static boolean r119SaysWhatFor(Facts facts) {
        return facts.given(Fact.PURPOSE)
                || facts.given(Fact.DESIRED_OUTCOME)
                || facts.given(Fact.EXPECTED_RESULTS)
                || facts.given(Fact.LINKED_PROJECT)
                || facts.given(Fact.LINKED_PROCESS);
    }

    /**
     * All that facts do to verdict and type, the answers aside: two situations with the same
     * answers and equal effects come to the same verdict and type.
     */
    public record Effect(
            boolean outOfScope,
            boolean platformFirst,
            boolean communityStopped,
            boolean resultsOwed,
            List<Leaning> leanings) {}

    /**
     * What the facts of a situation do.
     *
     * @param platformRead whether the text names a platform, which counts where nothing else is
     *     said
     */
    public static Effect effect(Situation s, boolean platformRead, RuleSet rules) {
        boolean platform = platformRead || s.facts().given(Fact.PLATFORM_NAMED);
        return new Effect(
                r60OutOfScope(s),
                platform && !r119SaysWhatFor(s.facts()),
                first(OF_COMMUNITIES, s, rules) != null,
                resultsOwed(s.facts()),
                s.leanings());
    }

    /** R56: neither born of a project nor part of a process; it is there because it is there. */
    public static boolean r56ExistenceOnly(Facts facts) {
        return facts.none(Fact.LINKED_PROJECT) && facts.none(Fact.LINKED_PROCESS);
    }

    /** R82: no life, and nobody knows whether anybody cares. */
    static boolean r82InterestUnmeasured(Facts facts) {
        boolean lifeless =
                facts.is(Fact.ACTIVITY_LEVEL, "NONE") || facts.below(Fact.PARTICIPATION_RATE, 0.01);
        boolean unmeasured =
                facts.is(Fact.MEMBER_INTEREST, "UNMEASURED") || facts.none(Fact.MEMBER_INTEREST);
        boolean silent = !facts.asked(Fact.MEMBER_INTEREST) && !r82StillPlanned(facts);
        return lifeless && (unmeasured || silent);
    }

    // what has not begun cannot be alive
    private static boolean r82StillPlanned(Facts facts) {
        return facts.is(Fact.STATUS, "PLANNED") || facts.isOneOf(Fact.PHASE, "PLAN", "LAUNCH");
    }

    /** R83: an effort was made, and interest is still low. */
    static boolean r83InterestLow(Facts facts, RuleSet rules) {
        boolean effort =
                facts.atLeast(Fact.MONTHS_SINCE_LAUNCH, rules.margin(Margin.EFFORT_MONTHS))
                        || facts.isOneOf(Fact.PHASE, "EXPAND", "RUN")
                        || facts.isOneOf(Fact.STATUS, "ACTIVE", "CLOSED_FAILED")
                        || facts.isOneOf(Fact.ACTIVITY_LEVEL, "NONE", "LOW");
        return facts.is(Fact.MEMBER_INTEREST, "LOW") && effort;
    }

    /**
     * R21, R89, R109: results are owed only where the benefit is measured and plain to see, and the
     * leadership stands behind it.
     */
    public static boolean resultsOwed(Facts facts) {
        boolean plain = !facts.no(Fact.STAFF_SEE_BENEFIT) && !facts.none(Fact.STAFF_SEE_BENEFIT);
        return facts.is(Fact.BENEFIT_EVIDENCE, "MEASURED")
                && plain
                && !facts.is(Fact.LEADERSHIP_SUPPORT, "NONE")
                && !facts.none(Fact.LEADERSHIP_SUPPORT);
    }

    /** R19: what the owner answers for; null for a hybrid, whose parts each have their own. */
    public static @Nullable ResponsibilityType type(Verdict verdict, Facts facts) {
        return switch (verdict) {
            case COMMUNITY_MANAGEMENT -> ResponsibilityType.MEANS;
            case TEAM_MANAGEMENT ->
                    resultsOwed(facts)
                            ? ResponsibilityType.RESULTS
                            : ResponsibilityType.RESULTS_CONDITIONAL;
            case SOCIAL_MEDIA_MANAGEMENT, NO_STAFF, UNDECIDED -> ResponsibilityType.UNDETERMINED;
            case HYBRID -> null;
        };
    }

    /** Whether something that was said speaks against the kind chosen; then it is never HIGH. */
    static boolean contradicted(Verdict kind, Situation s) {
        return switch (kind) {
            case COMMUNITY_MANAGEMENT ->
                    s.facts().yes(Fact.NEEDS_DISCIPLINARY_AUTHORITY)
                            || s.own().isOneOf(Fact.PURPOSE, "PERFORMANCE", "DELIVER")
                            || s.own().given(Fact.EXISTING_TEAM_ID);
            case TEAM_MANAGEMENT -> s.own().isOneOf(Fact.PURPOSE, "AWARENESS", "ADVOCACY");
            case SOCIAL_MEDIA_MANAGEMENT, HYBRID, NO_STAFF, UNDECIDED -> false;
        };
    }

    /** R63, R71, R146: what every initiative should say was asked, and there is no answer. */
    static boolean somethingMandatoryMissing(Facts facts) {
        return facts.none(Fact.AUDIENCE)
                || facts.none(Fact.BENEFIT_TYPE)
                || facts.none(Fact.CURRENT_COVERAGE);
    }
}
