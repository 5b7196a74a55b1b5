package mandate.matching.engine.gaps;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.gaps.SkillShort.Kind;
import mandate.matching.engine.gaps.SkillShort.Way;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.PooledPerson;
import mandate.matching.engine.ranking.SeatOffered;
import mandate.matching.engine.skills.LabelScores;
import mandate.matching.engine.skills.PhraseScores;
import mandate.matching.engine.skills.Strength;
import mandate.matching.engine.text.Said;

/**
 * Holds what open seats need of each essential skill against what the people have of it. Seats that
 * only the group's own line manager may own are left out: nobody else's skills would help there.
 */
record SkillSupply(
        PeoplePool people, Map<String, List<MandateHeld>> holdings, PhraseScores scores) {
    private static final int SEATS_A_PERSON = 2;
    private static final int NEAREST = 3;

    /** What all open seats together need of one skill. */
    private static final class Demand {
        final Said name;
        final List<String> labels;
        final List<String> seats = new ArrayList<>();
        int level = 1;
        int loadPct;
        int smallestLoad = Integer.MAX_VALUE;
        YearMonth from;

        Demand(Said name, List<String> labels, YearMonth from) {
            this.name = name;
            this.labels = labels;
            this.from = from;
        }

        void add(SeatOffered offered, int asked) {
            var seat = offered.seat();
            seats.add(Gaps.place(offered));
            level = Math.max(level, asked);
            loadPct += seat.loadPct();
            smallestLoad = Math.min(smallestLoad, seat.loadPct());
            if (seat.from().isBefore(from)) from = seat.from();
        }

        int peopleNeeded() {
            return (seats.size() + SEATS_A_PERSON - 1) / SEATS_A_PERSON;
        }
    }

    /** Somebody with some of the skill. */
    private record Holder(String id, int level, int free) {}

    List<SkillShort> shortages(List<SeatOffered> open) {
        var demands = new TreeMap<String, Demand>();
        for (var offered : open) {
            if (offered.seat().isForLineManager()) continue;
            for (var skill : offered.role().skills())
                if (skill.essential())
                    demand(demands, skill.name(), skill.labels(), offered)
                            .add(offered, skill.level());
            for (var skill : offered.seat().skills())
                if (skill.essential())
                    demand(
                                    demands,
                                    new Said(skill.text(), skill.text()),
                                    List.of(skill.text()),
                                    offered)
                            .add(offered, skill.level());
        }
        return demands.values().stream()
                .flatMap(one -> shortage(one).stream())
                .sorted(
                        Comparator.comparingInt(
                                        (SkillShort one) ->
                                                one.peopleAtLevel() - one.peopleNeeded())
                                .thenComparing(one -> one.skill().en()))
                .toList();
    }

    private static Demand demand(
            Map<String, Demand> demands, Said name, List<String> labels, SeatOffered offered) {
        return demands.computeIfAbsent(
                name.en(), key -> new Demand(name, labels, offered.seat().from()));
    }

    private List<SkillShort> shortage(Demand demand) {
        var near = scores.remembered(demand.labels, people.phrases());
        var able = new ArrayList<Holder>();
        var some = new ArrayList<Holder>();
        people.forEach(person -> sort(person, demand, near, able, some));
        int free = able.stream().mapToInt(Holder::free).sum();
        if (able.size() >= demand.peopleNeeded() && free >= demand.loadPct) return List.of();
        return List.of(
                new SkillShort(
                        demand.name,
                        demand.level,
                        demand.seats,
                        demand.peopleNeeded(),
                        able.size(),
                        demand.loadPct,
                        free,
                        ways(demand, able, some)));
    }

    private void sort(
            PooledPerson person,
            Demand demand,
            LabelScores near,
            List<Holder> able,
            List<Holder> some) {
        int clear = 0;
        int perhaps = -1;
        for (int at = 0; at < person.profile().skills().size(); at++) {
            int level = person.profile().skills().get(at).level().value();
            switch (strength(near, person.skillPhrase(at))) {
                case STRONG -> {
                    clear = Math.max(clear, level);
                    perhaps = Math.max(perhaps, level);
                }
                case POSSIBLE -> perhaps = Math.max(perhaps, level);
                case NONE -> {}
            }
        }
        for (int at = 0; at < person.profile().interestIn().size(); at++)
            if (strength(near, person.interestPhrase(at)) != Strength.NONE)
                perhaps = Math.max(perhaps, 0);
        if (perhaps < 0) return;
        int free = Gaps.free(person, holdings, demand.from);
        if (clear >= demand.level) able.add(new Holder(person.profile().id(), clear, free));
        else some.add(new Holder(person.profile().id(), perhaps, free));
    }

    private Strength strength(LabelScores near, int phrase) {
        return scores.similarity().thresholds().strength(near.similarity(phrase));
    }

    private List<Way> ways(Demand demand, List<Holder> able, List<Holder> some) {
        var ways = new ArrayList<Way>();
        var busy = able.stream().filter(one -> one.free() < demand.smallestLoad).toList();
        if (!busy.isEmpty())
            ways.add(
                    way(
                            Kind.BORROW,
                            nearest(busy),
                            Said.of(
                                    "They have it at {} of 5 and no time: another mandate or unit"
                                            + " would have to let them go.",
                                    "Ces personnes l'ont à {} sur 5 mais pas le temps : un autre"
                                            + " mandat ou service devrait les libérer.",
                                    demand.level)));
        var willing = some.stream().filter(one -> one.free() >= demand.smallestLoad).toList();
        if (!willing.isEmpty())
            ways.add(
                    way(
                            Kind.TRAIN,
                            nearest(willing),
                            Said.of(
                                    "They come near it or want to do with it, and have the time; {}"
                                            + " of 5 is asked.",
                                    "Ces personnes s'en approchent ou en ont envie, et ont le temps"
                                            + " ; {} sur 5 est demandé.",
                                    demand.level)));
        int missing = demand.peopleNeeded() - able.size();
        if (missing > willing.size() || ways.isEmpty())
            ways.add(
                    way(
                            Kind.HIRE,
                            List.of(),
                            Said.of(
                                    "{} people with it at {} of 5 are missing here.",
                                    "Il manque ici {} personnes qui l'ont à {} sur 5.",
                                    Math.max(1, missing - willing.size()),
                                    demand.level)));
        return ways;
    }

    private Way way(Kind kind, List<String> nearest, Said words) {
        return new Way(kind, nearest, words);
    }

    private static List<String> nearest(List<Holder> holders) {
        return holders.stream()
                .sorted(
                        Comparator.comparingInt((Holder one) -> -one.level())
                                .thenComparingInt(one -> -one.free())
                                .thenComparing(Holder::id))
                .limit(NEAREST)
                .map(Holder::id)
                .toList();
    }
}
