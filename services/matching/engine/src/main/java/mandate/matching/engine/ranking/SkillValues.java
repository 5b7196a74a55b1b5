package mandate.matching.engine.ranking;

import java.util.List;
import mandate.matching.engine.people.EvidenceGrade;
import mandate.matching.engine.people.PooledPerson;
import mandate.matching.engine.skills.LabelScores;
import mandate.matching.engine.skills.Thresholds;

/**
 * What a person's skills are worth for needed skills, in basis points 0–10000. For each need the
 * best of the person's skills counts, so one more skill can only add.
 */
record SkillValues(Thresholds thresholds, boolean followersProveNothing) {
    static final int FULL = 10_000;

    /** A skill at level 0 is a skill that the person says is not there. */
    int credit(Need need, PooledPerson person, int at) {
        if (person.profile().skills().get(at).level().value() == 0) return 0;
        return thresholds.credit(need.scores().similarity(person.skillPhrase(at)));
    }

    /** Credit × share of the level asked × weight of the evidence. */
    int proof(Need need, PooledPerson person, int at) {
        long credit = credit(need, person, at);
        if (credit == 0) return 0;
        int level = person.profile().skills().get(at).level().value();
        int needed = Math.max(1, need.level());
        return (int) (credit * Math.min(level, needed) / needed * evidence(person, at) / 100);
    }

    /** The grade that counts: for a community a count of followers shows no more than a claim. */
    EvidenceGrade grade(PooledPerson person, int at) {
        if (followersProveNothing && person.countsFollowers(at)) return EvidenceGrade.CLAIMED;
        return person.profile().skills().get(at).grade();
    }

    private int evidence(PooledPerson person, int at) {
        return switch (grade(person, at)) {
            case CLAIMED -> 70;
            case JUSTIFIED -> 85;
            case CONFIRMED -> 100;
        };
    }

    int bestCredit(Need need, PooledPerson person) {
        int best = 0;
        for (int at = 0; at < person.profile().skills().size(); at++)
            best = Math.max(best, credit(need, person, at));
        return best;
    }

    int bestProof(Need need, PooledPerson person) {
        int best = 0;
        for (int at = 0; at < person.profile().skills().size(); at++)
            best = Math.max(best, proof(need, person, at));
        return best;
    }

    /** How near an interest comes to a need. */
    int bestInterest(LabelScores scores, PooledPerson person) {
        int best = 0;
        for (int at = 0; at < person.profile().interestIn().size(); at++)
            best = Math.max(best, thresholds.credit(scores.similarity(person.interestPhrase(at))));
        return best;
    }

    /** How near a skill comes to words of the initiative's field, weighed by its evidence. */
    int bestSkill(LabelScores scores, PooledPerson person) {
        int best = 0;
        for (int at = 0; at < person.profile().skills().size(); at++) {
            if (person.profile().skills().get(at).level().value() == 0) continue;
            int near = thresholds.credit(scores.similarity(person.skillPhrase(at)));
            if (near > 0) best = Math.max(best, near * evidence(person, at) / 100);
        }
        return best;
    }

    /** Mean credit over needs, essential and optional alike. */
    int meanCredit(List<Need> needs, PooledPerson person) {
        if (needs.isEmpty()) return 0;
        long sum = 0;
        for (var need : needs) sum += bestCredit(need, person);
        return (int) (sum / needs.size());
    }

    /**
     * Soft max-match F of needs and skills: with R the mean of the best credit of each need, the
     * essential ones counted twice, and P the mean over the person's skills of the best credit for
     * any need, 2·P·R / (P + R). P is what coverage alone leaves out: somebody whose record is
     * about this role stands before somebody who lists everything.
     */
    int overlap(List<Need> needs, PooledPerson person) {
        int size = person.profile().skills().size();
        if (needs.isEmpty() || size == 0) return 0;
        long recall = 0;
        long weights = 0;
        for (var need : needs) {
            recall += (long) need.weight() * bestCredit(need, person);
            weights += need.weight();
        }
        long precision = 0;
        for (int at = 0; at < size; at++) precision += bestCredit(needs, person, at);
        return harmonic(recall / weights, precision / size);
    }

    /** True when a skill comes near anything that role or initiative ask for. */
    boolean isNear(SeatNeeds seat, PooledPerson person, int at) {
        return bestCredit(seat.needs(FitPart.ROLE_OVERLAP), person, at) > 0;
    }

    private static int harmonic(long one, long other) {
        return one + other == 0 ? 0 : (int) (2 * one * other / (one + other));
    }

    private int bestCredit(List<Need> needs, PooledPerson person, int at) {
        int best = 0;
        for (var need : needs) best = Math.max(best, credit(need, person, at));
        return best;
    }

    /** Mean proof over needs, the essential ones counted twice. */
    int meanProof(List<Need> needs, PooledPerson person) {
        long sum = 0;
        long weights = 0;
        for (var need : needs) {
            sum += (long) need.weight() * bestProof(need, person);
            weights += need.weight();
        }
        return weights == 0 ? 0 : (int) (sum / weights);
    }
}
