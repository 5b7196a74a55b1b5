package mandate.matching.engine.ranking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.eligibility.Eligibility;
import mandate.matching.engine.people.Orientation;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.seats.SkillSet;
import mandate.matching.engine.seats.Verdict;
import mandate.matching.engine.skills.PhraseBook;
import mandate.matching.engine.skills.PhraseScores;
import mandate.matching.engine.skills.Thresholds;
import mandate.matching.engine.text.Said;

/**
 * Everything about a seat that is the same for all people, worked out once: needed skills with
 * their scores, topics, and the weights of the parts that have something to ask.
 */
record SeatNeeds(
        SeatWanted seat,
        RoleNeed role,
        Eligibility eligibility,
        Thresholds thresholds,
        List<Need> roleNeeds,
        List<Need> demand,
        List<Topic> topics,
        Map<String, Integer> continuity,
        Map<FitPart, Integer> weights) {

    /**
     * @param phrases of everybody who is going to be scored
     */
    static SeatNeeds of(
            SeatWanted seat,
            RoleNeed role,
            Eligibility eligibility,
            Map<String, List<MandateHeld>> holdings,
            PhraseBook phrases,
            PhraseScores scores,
            FitWeights fit) {
        var roleNeeds =
                role.skills().stream()
                        .map(
                                skill ->
                                        new Need(
                                                skill.name(),
                                                skill.labels(),
                                                skill.level(),
                                                skill.essential(),
                                                skill.set(),
                                                scores.remembered(skill.labels(), phrases)))
                        .toList();
        var demand = demand(seat, phrases, scores);
        var topics = topics(seat, phrases, scores);
        var bare =
                new SeatNeeds(
                        seat,
                        role,
                        eligibility,
                        scores.similarity().thresholds(),
                        roleNeeds,
                        demand,
                        topics,
                        continuity(seat, holdings),
                        Map.of());
        return bare.weighing(fit.of(seat.verdict()));
    }

    /** Role skills that a part is about. */
    List<Need> needs(FitPart part) {
        return switch (part) {
            case ESSENTIAL_SKILLS -> roleNeeds.stream().filter(Need::essential).toList();
            case BEHAVIOURAL_SKILLS -> essential(SkillSet.BEHAVIOURAL);
            case TECHNICAL_SKILLS -> essential(SkillSet.TECHNICAL);
            case OPTIONAL_SKILLS -> roleNeeds.stream().filter(need -> !need.essential()).toList();
            case LEVELS_AND_EVIDENCE, ROLE_OVERLAP ->
                    Stream.concat(roleNeeds.stream(), demand.stream()).toList();
            case ORIENTATION -> traits();
            case DOMAIN -> demand;
            case AUTHORITY, INTEREST, CONTINUITY -> List.of();
        };
    }

    boolean isTeam() {
        return seat.isForLineManager();
    }

    boolean isCommunity() {
        return seat.verdict() == Verdict.COMMUNITY_MANAGEMENT;
    }

    private List<Need> essential(SkillSet set) {
        return roleNeeds.stream().filter(need -> need.essential() && need.set() == set).toList();
    }

    /**
     * Traits of the role (R140, R141); where a team's behaviour is a part of its own, none here.
     */
    private List<Need> traits() {
        if (seat.verdict() == Verdict.TEAM_MANAGEMENT) return List.of();
        return roleNeeds.stream().filter(need -> need.set() == SkillSet.BEHAVIOURAL).toList();
    }

    /**
     * A part that has nothing to ask of anyone gives its weight to the first part that has; that
     * depends on the seat alone, so all people are weighed alike.
     */
    private SeatNeeds weighing(Map<FitPart, Integer> standard) {
        var weights = new EnumMap<FitPart, Integer>(FitPart.class);
        int free = 0;
        for (var entry : standard.entrySet()) {
            if (entry.getValue() == 0) continue;
            if (asks(entry.getKey())) weights.put(entry.getKey(), entry.getValue());
            else free += entry.getValue();
        }
        if (weights.isEmpty()) weights.put(FitPart.AUTHORITY, free);
        else weights.merge(weights.keySet().iterator().next(), free, Integer::sum);
        return new SeatNeeds(
                seat,
                role,
                eligibility,
                thresholds,
                roleNeeds,
                demand,
                topics,
                continuity,
                weights);
    }

    private boolean asks(FitPart part) {
        return switch (part) {
            case ORIENTATION -> role.orientation() != Orientation.UNKNOWN || !needs(part).isEmpty();
            case DOMAIN -> !demand.isEmpty() || !topics.isEmpty();
            case AUTHORITY, INTEREST -> true;
            case ROLE_OVERLAP -> !roleNeeds.isEmpty();
            case CONTINUITY -> !continuity.isEmpty();
            case ESSENTIAL_SKILLS,
                    BEHAVIOURAL_SKILLS,
                    TECHNICAL_SKILLS,
                    OPTIONAL_SKILLS,
                    LEVELS_AND_EVIDENCE ->
                    !needs(part).isEmpty();
        };
    }

    /**
     * Who owns something in this initiative already (R55): this very seat in full, another part of
     * it half.
     */
    private static Map<String, Integer> continuity(
            SeatWanted seat, Map<String, List<MandateHeld>> holdings) {
        var owners = new HashMap<String, Integer>();
        holdings.forEach(
                (person, held) -> {
                    for (var mandate : held)
                        if (mandate.initiativeId().equals(seat.initiativeId()))
                            owners.merge(
                                    person,
                                    mandate.scope().equals(seat.scope())
                                            ? SkillValues.FULL
                                            : SkillValues.FULL / 2,
                                    Math::max);
                });
        return owners;
    }

    private static List<Need> demand(SeatWanted seat, PhraseBook phrases, PhraseScores scores) {
        return seat.skills().stream()
                .map(
                        skill ->
                                new Need(
                                        new Said(skill.text(), skill.text()),
                                        List.of(skill.text()),
                                        skill.level(),
                                        skill.essential(),
                                        null,
                                        scores.once(List.of(skill.text()), phrases)))
                .toList();
    }

    private static List<Topic> topics(SeatWanted seat, PhraseBook phrases, PhraseScores scores) {
        var topics = new ArrayList<Topic>();
        for (var text : seat.topics()) {
            var topic = Topic.of(text, scores, phrases);
            if (topic != null) topics.add(topic);
        }
        return topics;
    }
}
