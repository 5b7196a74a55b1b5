package mandate.matching.engine.ranking;

import java.util.Comparator;
import java.util.List;
import mandate.matching.engine.people.EvidenceGrade;
import mandate.matching.engine.people.Interest;
import mandate.matching.engine.people.Orientation;
import mandate.matching.engine.people.PooledPerson;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.seats.SkillSet;
import mandate.matching.engine.skills.Strength;
import mandate.matching.engine.text.NumberSaid;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/** The sentence behind each part's value, and the rule behind the part. */
record Reasons(SeatNeeds seat, PartValues values) {

    Said reason(FitPart part, PooledPerson person, List<Match> matches) {
        return switch (part) {
            case ESSENTIAL_SKILLS ->
                    found(ofRole(matches, true, null), "essential", "essentielles");
            case BEHAVIOURAL_SKILLS ->
                    found(
                            ofRole(matches, true, SkillSet.BEHAVIOURAL),
                            "behavioural",
                            "comportementales");
            case TECHNICAL_SKILLS ->
                    found(ofRole(matches, true, SkillSet.TECHNICAL), "technical", "techniques");
            case OPTIONAL_SKILLS -> found(ofRole(matches, false, null), "optional", "facultatives");
            case ROLE_OVERLAP -> overlap(person);
            case LEVELS_AND_EVIDENCE -> proof(matches);
            case ORIENTATION -> orientation(person.profile());
            case DOMAIN -> domain(person);
            case AUTHORITY -> authority(person.profile());
            case INTEREST -> interest(person);
            case CONTINUITY -> continuity(person.profile());
        };
    }

    @Nullable String rule(FitPart part) {
        return switch (part) {
            case BEHAVIOURAL_SKILLS, TECHNICAL_SKILLS -> "R7";
            case ORIENTATION ->
                    seat.role().orientation() == Orientation.RELATIONSHIPS ? "R137" : "R134";
            case AUTHORITY -> seat.isTeam() ? "R6" : "R67";
            case INTEREST -> "R84";
            case CONTINUITY -> "R55";
            case ESSENTIAL_SKILLS, OPTIONAL_SKILLS, ROLE_OVERLAP, LEVELS_AND_EVIDENCE, DOMAIN ->
                    null;
        };
    }

    private static List<Match> ofRole(
            List<Match> matches, boolean essential, @Nullable SkillSet set) {
        return matches.stream()
                .filter(match -> match.set() != null && match.essential() == essential)
                .filter(match -> set == null || match.set() == set)
                .toList();
    }

    private static Said found(List<Match> matches, String kind, String genre) {
        long strong = matches.stream().filter(m -> m.strength() == Strength.STRONG).count();
        long possible = matches.stream().filter(m -> m.strength() == Strength.POSSIBLE).count();
        return new Said(
                "Of %d %s skills, %d found clearly and %d perhaps."
                        .formatted(matches.size(), kind, strong, possible),
                "Compétences %s : %d demandées ; trouvées clairement : %d, peut-être : %d."
                        .formatted(genre, matches.size(), strong, possible));
    }

    private static Said proof(List<Match> matches) {
        return Said.of(
                "Evidence: {} confirmed, {} justified, {} claimed; {} below the level asked.",
                "Preuves confirmées : {}, justifiées : {}, déclarées : {} ; sous le niveau demandé : {}.",
                graded(matches, EvidenceGrade.CONFIRMED),
                graded(matches, EvidenceGrade.JUSTIFIED),
                graded(matches, EvidenceGrade.CLAIMED),
                matches.stream().filter(m -> m.phrase() != null && m.gap() > 0).count());
    }

    private static long graded(List<Match> matches, EvidenceGrade grade) {
        return matches.stream().filter(match -> match.evidenceGrade() == grade).count();
    }

    private Said orientation(Profile person) {
        var asked = seat.role().orientation();
        if (asked == Orientation.UNKNOWN)
            return Said.of(
                    "How far the traits of the role are on record.",
                    "Dans quelle mesure les traits du rôle sont inscrits.");
        return Said.of(
                "The role turns to {}, this person to {}.",
                "Le rôle se tourne vers {}, cette personne vers {}.",
                asked,
                person.orientation());
    }

    private Said domain(PooledPerson person) {
        var nearest =
                seat.topics().stream()
                        .filter(topic -> values.near(topic, person) > 0)
                        .max(Comparator.comparingInt(topic -> values.near(topic, person)));
        if (nearest.isPresent())
            return Said.of(
                    "Skills or interests come near “{}”.",
                    "Des compétences ou des intérêts touchent à « {} ».",
                    nearest.get().text());
        boolean asked =
                seat.demand().stream().anyMatch(n -> values.skills().bestCredit(n, person) > 0);
        return asked
                ? Said.of(
                        "Brings skills that this initiative asks for.",
                        "Apporte des compétences que cette initiative demande.")
                : Said.of(
                        "Nothing on record comes from this field.",
                        "Rien d'inscrit ne vient de ce domaine.");
    }

    private Said authority(Profile person) {
        if (!seat.isTeam()) return experience(person);
        if (values.leadsThisGroup(person)) return Said.of("Leads this group.", "Dirige ce groupe.");
        return person.managesTeams().isEmpty()
                ? Said.of("Leads no team.", "Ne dirige aucune équipe.")
                : Said.of("Leads another team.", "Dirige une autre équipe.");
    }

    private static final Said UNKNOWN = new Said("not on record", "non renseigné");

    private static Said experience(Profile person) {
        var years = person.relevantExperienceYears();
        var seniority = person.seniority();
        return Said.of(
                "Relevant experience in years: {}; level: {}.",
                "Expérience utile en années : {} ; niveau : {}.",
                years == null ? UNKNOWN : new NumberSaid(years),
                seniority == null ? UNKNOWN : seniority);
    }

    private Said overlap(PooledPerson person) {
        int size = person.profile().skills().size();
        int near = 0;
        for (int at = 0; at < size; at++) if (values.skills().isNear(seat, person, at)) near++;
        return Said.of(
                "Of {} skills on record, {} are near what this seat asks for.",
                "Sur {} compétences inscrites, {} sont proches de ce que demande ce poste.",
                size,
                near);
    }

    private Said continuity(Profile person) {
        int value = seat.continuity().getOrDefault(person.id(), 0);
        if (value == 0)
            return Said.of(
                    "Owns nothing in this initiative yet.",
                    "Ne porte encore rien dans cette initiative.");
        return value == SkillValues.FULL
                ? Said.of("Owns this seat already.", "Porte déjà ce poste.")
                : Said.of(
                        "Owns another part of this initiative.",
                        "Porte une autre partie de cette initiative.");
    }

    private Said interest(PooledPerson person) {
        Interest interest = person.profile().interest();
        if (interest == null)
            return Said.of(
                    "Nobody has asked about interest yet.",
                    "Personne n'a encore demandé l'intérêt.");
        return values.interestInThis(person) > 0
                ? Said.of(
                        "Interest {}, and in this field.",
                        "Intérêt {}, et dans ce domaine.",
                        interest)
                : Said.of("Interest {}.", "Intérêt {}.", interest);
    }
}
