package mandate.matching.engine.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mandate.matching.engine.eligibility.Caution;
import mandate.matching.engine.people.Interest;
import mandate.matching.engine.people.Orientation;
import mandate.matching.engine.people.PooledPerson;
import mandate.matching.engine.seats.SkillSet;
import mandate.matching.engine.skills.Strength;
import mandate.matching.engine.text.Said;

/** Turns a ranked person into a candidate with parts, matches, gaps and warnings in words. */
final class Explanation {
    private final SeatNeeds seat;
    private final PartValues values;
    private final SkillMatches skills;
    private final Reasons reasons;

    Explanation(SeatNeeds seat, PartValues values) {
        this.seat = seat;
        this.values = values;
        this.skills = new SkillMatches(seat, values.skills());
        this.reasons = new Reasons(seat, values);
    }

    Candidate candidate(PooledPerson person, int rank, int fit, boolean tiedWithNext) {
        var matches = skills.matches(person);
        return new Candidate(
                person.profile().id(),
                rank,
                fit,
                tiedWithNext,
                seat.eligibility().isConditional(),
                parts(person, matches),
                matches,
                skills.gaps(matches),
                cautions(person, matches).stream().map(this::warning).toList());
    }

    /** Skills that fall short here and that the person wants to do with. */
    List<Said> growth(PooledPerson person) {
        var growth = new ArrayList<Said>();
        var needs = seat.needs(FitPart.LEVELS_AND_EVIDENCE);
        var matches = skills.matches(person);
        for (int at = 0; at < needs.size(); at++)
            if (matches.get(at).gap() > 0
                    && values.skills().bestInterest(needs.get(at).scores(), person) > 0)
                growth.add(matches.get(at).skill());
        return growth;
    }

    Warning warning(Caution caution) {
        return new Warning(caution.rule(), caution.code(), caution.message());
    }

    private List<Part> parts(PooledPerson person, List<Match> matches) {
        var parts = new ArrayList<Part>();
        for (var weighed : seat.weights().entrySet()) {
            var part = weighed.getKey();
            int value = values.value(part, person);
            parts.add(
                    new Part(
                            part.wire,
                            value,
                            BigDecimal.valueOf(weighed.getValue() * 5L, 2),
                            PartValues.contribution(value, weighed.getValue()),
                            reasons.reason(part, person, matches),
                            reasons.rule(part)));
        }
        return parts;
    }

    private List<Caution> cautions(PooledPerson person, List<Match> matches) {
        var cautions = new ArrayList<>(seat.eligibility().cautions(person.profile()));
        if (opposed(seat.role().orientation(), person.profile().orientation()))
            cautions.add(opposite(person.profile().orientation()));
        if (!seat.isTeam() && person.profile().interest() == Interest.LOW) cautions.add(PRESSED);
        if (seat.isCommunity() && provesWithFollowers(person)) cautions.add(FOLLOWERS);
        if (seat.isCommunity() && showsNoTrait(matches)) cautions.add(NO_TRAITS);
        return cautions;
    }

    private static boolean opposed(Orientation asked, Orientation has) {
        return (asked == Orientation.RELATIONSHIPS && has == Orientation.CONTENT)
                || (asked == Orientation.CONTENT && has == Orientation.RELATIONSHIPS);
    }

    private static boolean provesWithFollowers(PooledPerson person) {
        for (int at = 0; at < person.profile().skills().size(); at++)
            if (person.countsFollowers(at)) return true;
        return false;
    }

    /** Presence on a stage is no trait of the role: the traits are its skills of behaviour. */
    private static boolean showsNoTrait(List<Match> matches) {
        var traits = matches.stream().filter(one -> one.set() == SkillSet.BEHAVIOURAL).toList();
        return !traits.isEmpty()
                && traits.stream().allMatch(one -> one.strength() == Strength.NONE);
    }

    private static Caution opposite(Orientation has) {
        return new Caution(
                has == Orientation.CONTENT ? "R137" : "R134",
                "ORIENTATION_OPPOSED",
                Said.of(
                        "Turns to {} first, and the role asks for the other; the one does not"
                                + " replace the other.",
                        "Se tourne d'abord vers {}, et le rôle demande l'autre ; l'un ne remplace"
                                + " pas l'autre.",
                        has));
    }

    private static final Caution PRESSED =
            new Caution(
                    "R84",
                    "LOW_INTEREST",
                    Said.of(
                            "Says that interest is low: ask before appointing, and look for someone"
                                    + " who wants it.",
                            "Dit avoir peu d'intérêt : demander avant de nommer, et chercher"
                                    + " quelqu'un qui en a envie."));

    private static final Caution NO_TRAITS =
            new Caution(
                    "R141",
                    "TRAITS_NOT_SHOWN",
                    Said.of(
                            "Nothing on record shows listening, drawing others out or linking"
                                    + " members; being at the centre of attention does not stand"
                                    + " in for it.",
                            "Rien d'inscrit ne montre l'écoute, l'art de faire parler ou de relier"
                                    + " les membres ; être au centre de l'attention ne le remplace"
                                    + " pas."));

    private static final Caution FOLLOWERS =
            new Caution(
                    "R138",
                    "FOLLOWERS_AS_EVIDENCE",
                    Said.of(
                            "Some evidence is a count of followers, which counts no more than a"
                                    + " claim for a community.",
                            "Une preuve est un nombre d'abonnés, ce qui ne vaut pas plus qu'une"
                                    + " déclaration pour une communauté."));
}
