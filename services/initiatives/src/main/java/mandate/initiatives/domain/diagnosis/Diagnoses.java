package mandate.initiatives.domain.diagnosis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Demand;
import mandate.initiatives.domain.brief.DemandWish;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.choice.Choice;
import mandate.initiatives.domain.choice.Ground;
import mandate.initiatives.domain.choice.Outcome;
import mandate.initiatives.domain.choice.PartChoice;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.choice.Weighing;
import mandate.initiatives.domain.choice.Weights;
import mandate.initiatives.domain.finding.Action;
import mandate.initiatives.domain.finding.Burden;
import mandate.initiatives.domain.finding.Complexity;
import mandate.initiatives.domain.finding.Observation;
import mandate.initiatives.domain.finding.Question;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Shares;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.finding.Vote;
import mandate.initiatives.domain.rules.Case;
import mandate.initiatives.domain.rules.Dependencies;
import mandate.initiatives.domain.rules.Findings;
import mandate.initiatives.domain.rules.GroupNature;
import mandate.initiatives.domain.rules.ReadinessScore;
import mandate.initiatives.domain.rules.Rules;
import org.jspecify.annotations.Nullable;

/** From a brief to a diagnosis. The same brief, day and rule set give the same diagnosis. */
public final class Diagnoses {
    private final Brief brief;
    private final LocalDate asOf;
    private final RuleSet rules;
    private final Readings readings;
    private final Demand demand;

    private Diagnoses(Brief brief, LocalDate asOf, RuleSet rules) {
        this.brief = brief;
        this.asOf = asOf;
        this.rules = rules;
        this.readings = Readings.of(brief);
        this.demand = brief.demand().asOf(asOf);
    }

    /**
     * Diagnoses one brief.
     *
     * @param asOf the day from which due dates and the period of the demand are counted
     */
    public static Diagnosis diagnose(Brief brief, LocalDate asOf, RuleSet rules) {
        return new Diagnoses(brief, asOf, rules).diagnosis(true);
    }

    /** The same diagnosis without flips and robustness, for whoever shows neither. */
    public static Diagnosis withoutFlips(Brief brief, LocalDate asOf, RuleSet rules) {
        return new Diagnoses(brief, asOf, rules).diagnosis(false);
    }

    /** What the rules look at in a brief: the whole, and each part of a hybrid. */
    static List<Case> cases(Brief brief, LocalDate asOf, RuleSet rules) {
        var diagnoses = new Diagnoses(brief, asOf, rules);
        return diagnoses.cases(diagnoses.deciding().outcome(Scoping.of(brief, diagnoses.readings)));
    }

    private List<Case> cases(Outcome outcome) {
        var cases = new ArrayList<Case>();
        cases.add(caseOfWhole(outcome));
        for (PartChoice part : outcome.parts()) cases.add(caseOfPart(part));
        return cases;
    }

    private Deciding deciding() {
        return new Deciding(rules, readings.platform());
    }

    private Diagnosis diagnosis(boolean whatIf) {
        Scopes scopes = Scoping.of(brief, readings);
        Deciding deciding = deciding();
        Outcome outcome = deciding.outcome(scopes);
        boolean hybrid = outcome.verdict() == Verdict.HYBRID;
        List<Case> cases = cases(outcome);
        Case looked = cases.getFirst();
        Findings whole = Rules.look(looked, true, !hybrid);
        List<Findings> found = new ArrayList<>(List.of(whole));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < outcome.parts().size(); i++) {
            Findings own = Rules.look(cases.get(i + 1), false, true);
            found.add(own);
            parts.add(part(outcome.parts().get(i), own, staffed(outcome)));
        }
        Facts facts = outcome.situation().facts();
        Verdict verdict = outcome.verdict();
        List<Question> questions = questions(outcome, found);
        String audience = Seating.audience(facts);
        Level level = demand.level();
        return new Diagnosis(
                verdict,
                outcome.choice().confidence(),
                outcome.type(),
                parts,
                outcome.choice().leaning(),
                Reasons.of(outcome.choice()),
                votes(outcome),
                whole.warnings(),
                whole.blockers(),
                questions,
                actions(found),
                Seating.ownerRules(verdict, facts, level),
                whatIf ? FlipSearch.search(deciding, scopes, outcome) : List.of(),
                whatIf ? Weights.robustness(scopes, rules) : null,
                Proposals.of(brief, readings),
                shares(outcome.choice()),
                ReadinessScore.of(facts, rules),
                Circumstances.completeness(brief),
                burdens(found),
                observations(found),
                Circumstances.assumptions(brief, verdict, rules),
                Dependencies.of(looked),
                GroupNature.r31Type(outcome.choice().kind(), outcome.situation()),
                complexity(questions, found, parts),
                Circumstances.doNothing(verdict, facts),
                Seating.roleId(verdict, audience, level),
                audience,
                level,
                demand,
                rules.version(),
                asOf);
    }

    private static Complexity complexity(
            List<Question> questions, List<Findings> found, List<Part> parts) {
        int warnings = 0;
        int blockers = 0;
        for (Findings one : found) {
            warnings += one.warnings().size();
            blockers += one.blockers().size();
        }
        return new Complexity(questions.size(), warnings, blockers, parts.size());
    }

    private Case caseOfWhole(Outcome outcome) {
        return Case.of(
                brief,
                readings.whole(),
                null,
                "",
                outcome.situation(),
                outcome.choice(),
                demand.level(),
                asOf,
                rules);
    }

    private Case caseOfPart(PartChoice part) {
        int stream = part.scope().workstream();
        return Case.of(
                brief,
                readings.of(stream),
                part.scope().name(),
                stream < 0 ? "" : "facts.workstreams[" + stream + "].",
                part.scope().situation(),
                part.choice(),
                demandOf(part, 1).level(),
                asOf,
                rules);
    }

    private static int staffed(Outcome outcome) {
        int staffed = 0;
        for (PartChoice part : outcome.parts()) if (part.choice().verdict().staffed()) staffed++;
        return staffed;
    }

    // a part with a demand of its own keeps it; the others take equal shares
    private Demand demandOf(PartChoice part, int seats) {
        int stream = part.scope().workstream();
        DemandWish own = stream < 0 ? null : brief.workstreams().get(stream).demand();
        return own != null ? own.asOf(asOf) : demand.dividedBy(Math.max(1, seats));
    }

    private Part part(PartChoice part, Findings findings, int seats) {
        Choice choice = part.choice();
        Facts facts = part.scope().situation().facts();
        Demand share = demandOf(part, seats);
        String audience = Seating.audience(facts);
        if (part.type() == null)
            throw new IllegalStateException("A part has a type of its own: " + part);
        return new Part(
                part.scope().name(),
                choice.verdict(),
                part.type(),
                choice.confidence(),
                choice.leaning(),
                Seating.roleId(choice.verdict(), audience, share.level()),
                audience,
                share.level(),
                share,
                Seating.ownerRules(choice.verdict(), facts, share.level()),
                Reasons.of(choice),
                votes(part),
                findings.warnings(),
                findings.blockers(),
                shares(choice));
    }

    private List<Vote> votes(Outcome outcome) {
        var votes = new ArrayList<>(Votes.of(outcome.situation(), outcome.choice(), rules, null));
        boolean divided = !brief.workstreams().isEmpty();
        if (divided) outcome.scopes().forEach(part -> votes.addAll(votes(part)));
        return votes;
    }

    private List<Vote> votes(PartChoice part) {
        return Votes.of(part.scope().situation(), part.choice(), rules, part.scope().name());
    }

    private static @Nullable Shares shares(Choice choice) {
        Weighing weighing = choice.weighing();
        if (weighing.channelSocialMedia() + weighing.channelCommunity() == 0) return null;
        double social = Math.round(weighing.channelShare() * 100) / 100.0;
        return new Shares(social, Math.round((1 - weighing.channelShare()) * 100) / 100.0);
    }

    // what is out of scope leaves nothing to ask
    private static List<Question> questions(Outcome outcome, List<Findings> found) {
        if (outcome.choice().ground() == Ground.OUT_OF_SCOPE) return List.of();
        if (found.size() == 1) return found.getFirst().questions();
        var questions = new LinkedHashMap<String, Question>();
        for (Findings findings : found)
            for (Question question : findings.questions())
                questions.putIfAbsent(question.field(), question);
        return List.copyOf(questions.values());
    }

    private static List<Action> actions(List<Findings> found) {
        if (found.size() == 1) return found.getFirst().actions();
        var actions = new ArrayList<Action>();
        for (Findings one : found) actions.addAll(one.actions());
        return actions;
    }

    private static List<Burden> burdens(List<Findings> found) {
        var burdens = new ArrayList<Burden>();
        for (Findings one : found) addNew(burdens, one.burdens());
        return burdens;
    }

    private static List<Observation> observations(List<Findings> found) {
        var observations = new ArrayList<Observation>();
        for (Findings one : found) addNew(observations, one.observations());
        return observations;
    }

    // a handful each: looking through them is quicker than a set
    private static <T> void addNew(List<T> known, List<T> more) {
        for (T one : more) if (!known.contains(one)) known.add(one);
    }
}
