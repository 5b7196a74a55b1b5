package mandate.matching.engine.ranking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mandate.matching.engine.people.Interest;
import mandate.matching.engine.people.Orientation;
import mandate.matching.engine.people.PooledPerson;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.people.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * The value of each part for one person, 0–10000 basis points in steps of {@value #STEP}: with
 * weights in twentieths every contribution is then a whole number. Shares inside a part are stated
 * where they are used; unknown facts stand in the middle or below, never above what is known well.
 */
final class PartValues {
    static final int STEP = 20;
    private static final int FULL = SkillValues.FULL;
    private static final int UNKNOWN = 5_000;

    private static final int NEAR_INTEREST_PCT = 50;
    private static final int WORD_OF_TOPIC_PCT = 60;
    private static final int YEARS_THAT_COUNT = 5;

    private final SeatNeeds seat;
    private final SkillValues skills;
    private final Map<FitPart, List<Need>> needs = new EnumMap<>(FitPart.class);

    PartValues(SeatNeeds seat) {
        this.seat = seat;
        this.skills = new SkillValues(seat.thresholds(), seat.isCommunity());
        for (var part : FitPart.values()) needs.put(part, seat.needs(part));
    }

    SkillValues skills() {
        return skills;
    }

    /** The exact sum of all contributions. */
    int fit(PooledPerson person) {
        int fit = 0;
        for (var weighed : seat.weights().entrySet())
            fit += contribution(value(weighed.getKey(), person), weighed.getValue());
        return fit;
    }

    static int contribution(int value, int twentieths) {
        return value / STEP * twentieths * STEP / FitWeights.WHOLE;
    }

    int value(FitPart part, PooledPerson person) {
        var exact =
                switch (part) {
                    case ESSENTIAL_SKILLS, BEHAVIOURAL_SKILLS, TECHNICAL_SKILLS, OPTIONAL_SKILLS ->
                            skills.meanCredit(needs(part), person);
                    case ROLE_OVERLAP -> skills.overlap(needs(part), person);
                    case LEVELS_AND_EVIDENCE -> skills.meanProof(needs(part), person);
                    case ORIENTATION -> orientation(person);
                    case DOMAIN -> domain(person);
                    case AUTHORITY ->
                            seat.isTeam()
                                    ? leadership(person.profile())
                                    : standing(person.profile());
                    case INTEREST -> interest(person);
                    case CONTINUITY -> seat.continuity().getOrDefault(person.profile().id(), 0);
                };
        return exact / STEP * STEP;
    }

    private List<Need> needs(FitPart part) {
        var all = needs.get(part);
        if (all == null) throw new IllegalStateException("no needs noted for " + part);
        return all;
    }

    /** Three fifths orientation, two fifths traits; either alone where the other is not asked. */
    private int orientation(PooledPerson person) {
        var traits = needs(FitPart.ORIENTATION);
        var asked = seat.role().orientation();
        if (asked == Orientation.UNKNOWN) return skills.meanCredit(traits, person);
        int turned = turned(asked, person.profile().orientation());
        if (traits.isEmpty()) return turned;
        return (3 * turned + 2 * skills.meanCredit(traits, person)) / 5;
    }

    /** Content does not turn into relationships (R137): the opposite orientation counts nothing. */
    private static int turned(Orientation asked, Orientation has) {
        if (has == Orientation.UNKNOWN) return UNKNOWN;
        if (has == asked) return FULL;
        if (has == Orientation.BOTH) return 9_000;
        return asked == Orientation.BOTH ? 6_000 : 0;
    }

    /**
     * Skills the initiative asks for, and its topics; each topic counts like an essential skill.
     */
    private int domain(PooledPerson person) {
        long sum = 0;
        long weights = 0;
        for (var need : needs(FitPart.DOMAIN)) {
            sum += (long) need.weight() * near(need, person);
            weights += need.weight();
        }
        for (var topic : seat.topics()) {
            sum += 2L * near(topic, person);
            weights += 2;
        }
        return weights == 0 ? 0 : (int) (sum / weights);
    }

    private int near(Need need, PooledPerson person) {
        int interest = skills.bestInterest(need.scores(), person) * NEAR_INTEREST_PCT / 100;
        return Math.max(skills.bestSkill(need.scores(), person), interest);
    }

    /**
     * A skill counts in full, an interest half, a single word of the topic three fifths of both.
     */
    int near(Topic topic, PooledPerson person) {
        int phrase =
                Math.max(
                        skills.bestSkill(topic.phraseScores(), person),
                        skills.bestInterest(topic.phraseScores(), person)
                                * NEAR_INTEREST_PCT
                                / 100);
        var words = topic.wordScores();
        if (words == null) return phrase;
        int word =
                Math.max(
                        skills.bestSkill(words, person),
                        skills.bestInterest(words, person) * NEAR_INTEREST_PCT / 100);
        return Math.max(phrase, word * WORD_OF_TOPIC_PCT / 100);
    }

    /**
     * For a team: three fifths the lead of this group, one fifth seniority, one fifth experience.
     */
    private int leadership(Profile person) {
        int lead = 0;
        if (leadsThisGroup(person)) lead = FULL;
        else if (!person.managesTeams().isEmpty()) lead = UNKNOWN;
        return (3 * lead + seniority(person) + experience(person)) / 5;
    }

    boolean leadsThisGroup(Profile person) {
        if (seat.eligibility().lineManagers().contains(person.id())) return true;
        var team = seat.seat().teamId();
        return team != null && person.manages(team);
    }

    /** Where nobody is led: half seniority, half experience. */
    private int standing(Profile person) {
        return (seniority(person) + experience(person)) / 2;
    }

    private int seniority(Profile person) {
        var has = person.seniority();
        if (has == null) return UNKNOWN;
        var minimum = seat.eligibility().minimumSeniority();
        var asked = minimum == null ? Seniority.EXPERIENCED : minimum;
        return Math.max(0, FULL - has.rungsBelow(asked) * UNKNOWN);
    }

    /** Evidence of experience, not age (R75): after five years more years change nothing. */
    private static int experience(Profile person) {
        var years = person.relevantExperienceYears();
        if (years == null) return UNKNOWN / 2;
        return (int) (Math.min(years, YEARS_THAT_COUNT) * FULL / YEARS_THAT_COUNT);
    }

    /** The willing first (R84); where interests are named, three tenths is whether this is one. */
    private int interest(PooledPerson person) {
        int willing = willing(person.profile().interest());
        if (person.profile().interestIn().isEmpty()) return willing;
        return (7 * willing + 3 * interestInThis(person)) / 10;
    }

    private static int willing(@Nullable Interest interest) {
        return switch (interest) {
            case null -> UNKNOWN;
            case LOW -> 1_000;
            case MEDIUM -> 6_000;
            case HIGH -> FULL;
        };
    }

    int interestInThis(PooledPerson person) {
        int best = 0;
        for (var need : seat.roleNeeds())
            best = Math.max(best, skills.bestInterest(need.scores(), person));
        for (var need : seat.demand())
            best = Math.max(best, skills.bestInterest(need.scores(), person));
        for (var topic : seat.topics()) {
            best = Math.max(best, skills.bestInterest(topic.phraseScores(), person));
            var words = topic.wordScores();
            if (words != null) best = Math.max(best, skills.bestInterest(words, person));
        }
        return best;
    }
}
