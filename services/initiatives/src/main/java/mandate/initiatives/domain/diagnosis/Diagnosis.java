package mandate.initiatives.domain.diagnosis;

import java.time.LocalDate;
import java.util.List;
import mandate.initiatives.domain.brief.Demand;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.choice.Scope;
import mandate.initiatives.domain.finding.Action;
import mandate.initiatives.domain.finding.Assumption;
import mandate.initiatives.domain.finding.Blocker;
import mandate.initiatives.domain.finding.Burden;
import mandate.initiatives.domain.finding.Completeness;
import mandate.initiatives.domain.finding.Complexity;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.Dependency;
import mandate.initiatives.domain.finding.DoNothing;
import mandate.initiatives.domain.finding.Flip;
import mandate.initiatives.domain.finding.GroupType;
import mandate.initiatives.domain.finding.Observation;
import mandate.initiatives.domain.finding.OwnerRules;
import mandate.initiatives.domain.finding.Proposal;
import mandate.initiatives.domain.finding.Question;
import mandate.initiatives.domain.finding.Readiness;
import mandate.initiatives.domain.finding.Reason;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Robustness;
import mandate.initiatives.domain.finding.Shares;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.finding.Vote;
import mandate.initiatives.domain.finding.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative needs, and why. The components are the names on the wire; its texts are in
 * both languages until somebody reads them in one.
 *
 * @param responsibilityType null for a hybrid, whose parts each have their own
 * @param parts the parts of a hybrid; otherwise empty
 * @param leaning what it would have been, where a gate kept it from being staffed
 * @param flips up to three smallest sets of changes that would change the outcome
 * @param robustness how far weights may move, or null where nobody asked
 * @param shares how the channel answers divide, or null where there are none
 * @param roleId the role that serves the whole; null where nobody is to be found for the whole
 */
public record Diagnosis(
        Verdict verdict,
        Confidence confidence,
        @Nullable ResponsibilityType responsibilityType,
        List<Part> parts,
        @Nullable Verdict leaning,
        List<Reason> reasons,
        List<Vote> votes,
        List<Warning> warnings,
        List<Blocker> blockers,
        List<Question> questions,
        List<Action> actions,
        OwnerRules ownerRules,
        List<Flip> flips,
        @Nullable Robustness robustness,
        List<Proposal> proposed,
        @Nullable Shares shares,
        Readiness readiness,
        Completeness completeness,
        List<Burden> burdenOfProof,
        List<Observation> observations,
        List<Assumption> assumptions,
        List<Dependency> dependencies,
        GroupType groupType,
        Complexity complexity,
        DoNothing doNothing,
        @Nullable String roleId,
        String audience,
        Level level,
        Demand demand,
        String ruleSet,
        LocalDate asOf) {
    public Diagnosis {
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
        votes = List.copyOf(votes);
        warnings = List.copyOf(warnings);
        blockers = List.copyOf(blockers);
        questions = List.copyOf(questions);
        actions = List.copyOf(actions);
        flips = List.copyOf(flips);
        proposed = List.copyOf(proposed);
        burdenOfProof = List.copyOf(burdenOfProof);
        observations = List.copyOf(observations);
        assumptions = List.copyOf(assumptions);
        dependencies = List.copyOf(dependencies);
    }

    /**
     * The seats to be filled: one for a whole initiative, one for each staffed part of a hybrid.
     */
    public List<Seat> seats() {
        return switch (verdict) {
            case COMMUNITY_MANAGEMENT, TEAM_MANAGEMENT, SOCIAL_MEDIA_MANAGEMENT ->
                    List.of(
                            Seat.of(
                                    Scope.WHOLE,
                                    verdict,
                                    responsibilityType,
                                    roleId,
                                    audience,
                                    level,
                                    demand,
                                    ownerRules));
            case HYBRID ->
                    parts.stream()
                            .filter(part -> part.verdict().staffed())
                            .map(Part::seat)
                            .toList();
            case NO_STAFF, UNDECIDED -> List.of();
        };
    }
}
