package mandate.matching.engine.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mandate.matching.engine.people.PooledPerson;
import mandate.matching.engine.seats.SkillSet;
import mandate.matching.engine.skills.Strength;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/** Says for each needed skill what a person brings for it, and what essential is missing. */
record SkillMatches(SeatNeeds seat, SkillValues values) {

    /** One match for each need of the role and the initiative, in their order. */
    List<Match> matches(PooledPerson person) {
        var matches = new ArrayList<Match>();
        for (var need : seat.needs(FitPart.LEVELS_AND_EVIDENCE)) matches.add(match(need, person));
        return matches;
    }

    /** Essential skills that are missing or below the level asked. */
    List<Gap> gaps(List<Match> matches) {
        var gaps = new ArrayList<Gap>();
        for (var match : matches) {
            if (!match.essential()) continue;
            if (match.strength() == Strength.NONE || Objects.equals(match.hasLevel(), 0))
                gaps.add(missing(match));
            else if (match.gap() > 0) gaps.add(below(match));
        }
        return gaps;
    }

    private Match match(Need need, PooledPerson person) {
        int best = best(need, person);
        var name = need.name();
        if (best < 0)
            return new Match(
                    name,
                    need.set(),
                    need.essential(),
                    null,
                    null,
                    Strength.NONE,
                    0,
                    null,
                    false,
                    need.level(),
                    need.level(),
                    null);
        var skill = person.profile().skills().get(best);
        int phrase = person.skillPhrase(best);
        double near = need.scores().similarity(phrase);
        return new Match(
                name,
                need.set(),
                need.essential(),
                skill.text(),
                need.labels().get(need.scores().label(phrase)),
                values.thresholds().strength(near),
                (int) Math.round(near * SkillValues.FULL),
                skill.level().value(),
                skill.level().assumed(),
                need.level(),
                Math.max(0, need.level() - skill.level().value()),
                values.grade(person, best));
    }

    /** The skill that proves most; else the one that comes nearest; -1 when none comes near. */
    int best(Need need, PooledPerson person) {
        int best = -1;
        for (int at = 0; at < person.profile().skills().size(); at++) {
            double near = need.scores().similarity(person.skillPhrase(at));
            if (values.thresholds().strength(near) == Strength.NONE) continue;
            if (best < 0 || better(need, person, at, best)) best = at;
        }
        return best;
    }

    private boolean better(Need need, PooledPerson person, int at, int best) {
        int proof = values.proof(need, person, at) - values.proof(need, person, best);
        if (proof != 0) return proof > 0;
        return need.scores().similarity(person.skillPhrase(at))
                > need.scores().similarity(person.skillPhrase(best));
    }

    private Gap missing(Match match) {
        var said =
                Said.of(
                        "Nothing on record for “{}”.",
                        "Rien d'inscrit pour « {} ».",
                        match.skill());
        return gap(match, Gap.Kind.MISSING, 0, said);
    }

    private Gap below(Match match) {
        int has = Objects.requireNonNullElse(match.hasLevel(), 0);
        var said =
                Said.of(
                        "“{}” is at {} of 5, and {} is asked.",
                        "« {} » est à {} sur 5, et {} est demandé.",
                        match.skill(),
                        has,
                        match.needsLevel());
        return gap(match, Gap.Kind.BELOW_LEVEL, has, said);
    }

    private Gap gap(Match match, Gap.Kind kind, int has, Said said) {
        return new Gap(
                match.skill(), match.set(), kind, match.needsLevel(), has, said, rule(match.set()));
    }

    private @Nullable String rule(@Nullable SkillSet set) {
        if (set == null) return null;
        if (seat.isTeam()) return "R7";
        return seat.isCommunity() && set == SkillSet.BEHAVIOURAL ? "R137" : null;
    }
}
