package mandate.matching.engine.ranking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.eligibility.Eligibility;
import mandate.matching.engine.people.EvidenceGrade;
import mandate.matching.engine.people.Interest;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.PooledPerson;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.ranking.FirstPlace.Kind;
import mandate.matching.engine.skills.PhraseScores;
import mandate.matching.engine.skills.Strength;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the smallest change that brings a person to the first place, by trying every set of
 * changes, the small ones first. Exact up to {@value #MOST_CHANGES} changes out of {@value
 * #MOST_LEVERS}: each set is scored by the same code that ranks.
 */
final class ChangeSearch {
    static final int MOST_CHANGES = 4;
    private static final int MOST_LEVERS = 24;

    private final PooledPerson imagined;
    private final Profile profile;
    private final PartValues values;
    private final List<Lever> levers;
    private final int fit;
    private final int toBeat;

    private ChangeSearch(
            PooledPerson imagined,
            Profile profile,
            PartValues values,
            List<Lever> levers,
            int fit,
            int toBeat) {
        this.imagined = imagined;
        this.profile = profile;
        this.values = values;
        this.levers = levers;
        this.fit = fit;
        this.toBeat = toBeat;
    }

    static ChangeSearch of(
            PooledPerson person,
            PeoplePool people,
            Map<String, List<MandateHeld>> holdings,
            SeatOffered offered,
            Eligibility rules,
            PhraseScores scores,
            FitWeights weights) {
        var seat = offered.seat();
        var now =
                SeatNeeds.of(
                        seat, offered.role(), rules, holdings, people.phrases(), scores, weights);
        var values = new PartValues(now);
        var profile = person.profile();
        var levers = levers(person, now, values);
        // somebody who can do all of it, so that every phrase of every change is compared
        var able = new ArrayList<>(profile.skills());
        for (var lever : levers) if (lever.kind() == Kind.LEARN) able.add(lever.learnt());
        var wider = people.with(profile.withSkills(able), person.version());
        var then =
                SeatNeeds.of(
                        seat, offered.role(), rules, holdings, wider.phrases(), scores, weights);
        var imagined = wider.find(profile.id());
        if (imagined == null) throw new IllegalStateException(profile.id() + " was not pooled");
        return new ChangeSearch(
                imagined,
                profile,
                new PartValues(then),
                levers,
                values.fit(person),
                best(people, profile.id(), rules, holdings, values));
    }

    FirstPlace search() {
        if (fit > toBeat) return new FirstPlace.Already(fit);
        for (int size = 1; size <= Math.min(MOST_CHANGES, levers.size()); size++) {
            var found = search(profile, 0, size, new ArrayList<>());
            if (found != null)
                return new FirstPlace.Reached(
                        found.stream().map(Lever::said).toList(), fit(after(found)), toBeat);
        }
        return new FirstPlace.OutOfReach(Math.min(MOST_CHANGES, levers.size()), fit, toBeat);
    }

    private @Nullable List<Lever> search(Profile so, int from, int left, List<Lever> taken) {
        if (left == 0) return fit(so) > toBeat ? List.copyOf(taken) : null;
        for (int at = from; at <= levers.size() - left; at++) {
            taken.add(levers.get(at));
            var found = search(levers.get(at).applied(so), at + 1, left - 1, taken);
            if (found != null) return found;
            taken.removeLast();
        }
        return null;
    }

    private Profile after(List<Lever> changes) {
        var so = profile;
        for (var lever : changes) so = lever.applied(so);
        return so;
    }

    private int fit(Profile variant) {
        return values.fit(imagined.as(variant));
    }

    /** The best fit of anybody else who may take the seat; -1 when nobody else may. */
    private static int best(
            PeoplePool people,
            String except,
            Eligibility rules,
            Map<String, List<MandateHeld>> holdings,
            PartValues values) {
        var best = new int[] {-1};
        people.forEach(
                one -> {
                    var id = one.profile().id();
                    if (id.equals(except)) return;
                    var held = holdings.getOrDefault(id, List.of());
                    if (rules.firstExclusion(one.profile(), held) == null)
                        best[0] = Math.max(best[0], values.fit(one));
                });
        return best[0];
    }

    /** Everything that could change, in the order of the seat's needs. */
    private static List<Lever> levers(PooledPerson person, SeatNeeds seat, PartValues values) {
        var levers = new LinkedHashSet<Lever>();
        var matches = new SkillMatches(seat, values.skills());
        var profile = person.profile();
        for (var need : seat.needs(FitPart.LEVELS_AND_EVIDENCE)) {
            int at = matches.best(need, person);
            if (at < 0) levers.add(learn(need, profile));
            else held(need, at, profile, values, person, levers);
        }
        if (profile.interest() != Interest.HIGH)
            levers.add(new Lever(Kind.INTEREST, 0, NOTHING, 0, 0));
        return levers.stream().limit(MOST_LEVERS).toList();
    }

    private static void held(
            Need need,
            int at,
            Profile profile,
            PartValues values,
            PooledPerson person,
            Set<Lever> levers) {
        int has = profile.skills().get(at).level().value();
        int asked = Math.max(1, need.level());
        if (has < asked) levers.add(new Lever(Kind.RAISE, at, need.name(), has, asked));
        if (values.skills().grade(person, at) != EvidenceGrade.CONFIRMED)
            levers.add(new Lever(Kind.CONFIRM, at, need.name(), has, has));
        var near = need.scores().similarity(person.skillPhrase(at));
        if (values.skills().thresholds().strength(near) != Strength.STRONG)
            levers.add(learn(need, profile));
    }

    private static Lever learn(Need need, Profile profile) {
        return new Lever(
                Kind.LEARN, profile.skills().size(), need.name(), 0, Math.max(1, need.level()));
    }

    private static final Said NOTHING = new Said("", "");
}
