package mandate.matching.engine.ranking;

import static mandate.matching.engine.ranking.FitPart.AUTHORITY;
import static mandate.matching.engine.ranking.FitPart.BEHAVIOURAL_SKILLS;
import static mandate.matching.engine.ranking.FitPart.CONTINUITY;
import static mandate.matching.engine.ranking.FitPart.DOMAIN;
import static mandate.matching.engine.ranking.FitPart.ESSENTIAL_SKILLS;
import static mandate.matching.engine.ranking.FitPart.INTEREST;
import static mandate.matching.engine.ranking.FitPart.LEVELS_AND_EVIDENCE;
import static mandate.matching.engine.ranking.FitPart.OPTIONAL_SKILLS;
import static mandate.matching.engine.ranking.FitPart.ORIENTATION;
import static mandate.matching.engine.ranking.FitPart.ROLE_OVERLAP;
import static mandate.matching.engine.ranking.FitPart.TECHNICAL_SKILLS;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import mandate.matching.engine.seats.Verdict;

/**
 * How much each part of a fit counts, by kind of management, in twentieths (1 = 0.05), so that
 * every contribution is a whole number of basis points. Versioned, because a changed weight is
 * another ranking (R76).
 *
 * @param version kept with every suggestion made with these weights
 * @param twentieths for each verdict that wants somebody, the parts and their weights, 20 in all
 */
public record FitWeights(String version, Map<Verdict, Map<FitPart, Integer>> twentieths) {
    /** What the weights of one kind of management add up to. */
    public static final int WHOLE = 20;

    public FitWeights {
        var copy = new EnumMap<Verdict, Map<FitPart, Integer>>(Verdict.class);
        twentieths.forEach((verdict, weights) -> copy.put(verdict, checked(verdict, weights)));
        twentieths = Collections.unmodifiableMap(copy);
    }

    /**
     * The weights that come with the product. A team's manager is first of all the group's own
     * manager, expertise comes second (R6, R91), and the two sets of skills are scored apart (R7);
     * a community is for the willing (R84), and turns on relationships (R134, R137).
     */
    public static FitWeights standard() {
        return new FitWeights(
                "fit-2026-11.2",
                Map.of(
                        Verdict.COMMUNITY_MANAGEMENT, openGroup(),
                        Verdict.SOCIAL_MEDIA_MANAGEMENT, openGroup(),
                        Verdict.TEAM_MANAGEMENT, team(),
                        Verdict.HYBRID, both()));
    }

    /** The weights of one kind of management. */
    public Map<FitPart, Integer> of(Verdict verdict) {
        var weights = twentieths.get(verdict);
        if (weights == null)
            throw new IllegalArgumentException(version + " has no weights for " + verdict);
        return weights;
    }

    private static Map<FitPart, Integer> openGroup() {
        return Map.of(
                ESSENTIAL_SKILLS, 3,
                OPTIONAL_SKILLS, 1,
                ROLE_OVERLAP, 1,
                LEVELS_AND_EVIDENCE, 4,
                ORIENTATION, 3,
                DOMAIN, 4,
                AUTHORITY, 1,
                INTEREST, 2,
                CONTINUITY, 1);
    }

    private static Map<FitPart, Integer> team() {
        return Map.of(
                BEHAVIOURAL_SKILLS, 2,
                TECHNICAL_SKILLS, 2,
                OPTIONAL_SKILLS, 1,
                ROLE_OVERLAP, 1,
                LEVELS_AND_EVIDENCE, 3,
                ORIENTATION, 1,
                DOMAIN, 3,
                AUTHORITY, 6,
                CONTINUITY, 1);
    }

    private static Map<FitPart, Integer> both() {
        return Map.of(
                ESSENTIAL_SKILLS, 3,
                OPTIONAL_SKILLS, 1,
                ROLE_OVERLAP, 1,
                LEVELS_AND_EVIDENCE, 4,
                ORIENTATION, 2,
                DOMAIN, 4,
                AUTHORITY, 3,
                INTEREST, 1,
                CONTINUITY, 1);
    }

    private static Map<FitPart, Integer> checked(Verdict verdict, Map<FitPart, Integer> weights) {
        var copy = new EnumMap<FitPart, Integer>(weights);
        int sum = copy.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != WHOLE || copy.values().stream().anyMatch(weight -> weight < 0))
            throw new IllegalArgumentException(
                    "weights of " + verdict + " must be 0 or more and add up to 20: " + weights);
        return Collections.unmodifiableMap(copy);
    }
}
