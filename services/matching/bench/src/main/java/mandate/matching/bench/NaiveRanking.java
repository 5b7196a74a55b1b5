package mandate.matching.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mandate.matching.engine.eligibility.Eligibility;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.skills.SkillSimilarity;
import mandate.matching.engine.skills.SkillSimilarity.Prepared;

/**
 * The obvious way, to compare with: same people, same hard rules, same measure, but every phrase of
 * every person is compared anew with every label of the role. It does less than the engine
 * otherwise: coverage of the role's skills only, no parts, no explanation.
 */
final class NaiveRanking {
    private final SkillSimilarity similarity;

    NaiveRanking(SkillSimilarity similarity) {
        this.similarity = similarity;
    }

    /** Ids of the best fifty. */
    List<String> best(PeoplePool people, SeatWanted seat, RoleNeed role) {
        var eligibility = Eligibility.of(seat, role, people);
        var needs =
                role.skills().stream().map(skill -> similarity.prepare(skill.labels())).toList();
        var found = new ArrayList<Map.Entry<String, Integer>>();
        people.forEach(
                one -> {
                    if (eligibility.firstExclusion(one.profile(), List.of()) == null)
                        found.add(Map.entry(one.profile().id(), coverage(one.profile(), needs)));
                });
        return found.stream()
                .sorted(
                        Comparator.comparing((Map.Entry<String, Integer> one) -> -one.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(50)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int coverage(Profile person, List<List<Prepared>> needs) {
        int sum = 0;
        for (var labels : needs) {
            double best = 0;
            for (var skill : person.skills()) {
                var phrase = similarity.prepare(List.of(skill.text())).getFirst();
                for (var label : labels) best = Math.max(best, similarity.between(label, phrase));
            }
            sum += similarity.thresholds().credit(best);
        }
        return sum;
    }
}
