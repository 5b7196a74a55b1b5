package mandate.initiatives.domain.rules;

import java.util.List;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.words.Text;

/**
 * Who may own it, and what speaks against the person proposed (R3, R6, R8, R35, R65, R74, R91,
 * R146).
 */
final class Ownership {
    private Ownership() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofScope(3, Ownership::r3OwnerIsNotTheManager),
                    Rule.ofScope(6, Ownership::r6WhoIsTheManager),
                    Rule.ofScope(8, Ownership::r8VendorOffer),
                    Rule.ofInitiative(35, Ownership::r35SettledUpstream),
                    Rule.ofScope(65, Ownership::r65PowersOfAManager),
                    Rule.ofScope(74, Ownership::r74SeniorityGap),
                    Rule.ofScope(91, Ownership::r91ExpertiseBreaksTheTie),
                    Rule.ofScope(55, Ownership::r55StartFromWhatExists),
                    Rule.ofInitiative(146, Ownership::r146CurrentCoverage));

    private static final Text R3_LEGITIMACY =
            Text.of(
                    "The person proposed does not lead this team: the team may not accept"
                            + " instructions from there.",
                    "La personne proposée ne dirige pas cette équipe : celle-ci peut refuser ses"
                            + " consignes.");
    private static final Text R3_COMPETENCE =
            Text.of(
                    "The person proposed does not know the team's work as its manager does.",
                    "La personne proposée ne connaît pas le travail de l'équipe comme son"
                            + " responsable.");
    private static final Text R3_TIME =
            Text.of(
                    "Talk steered from outside takes the time of people who have work to do.",
                    "Des échanges menés de l'extérieur prennent le temps de gens qui ont à faire.");
    private static final Text R3_PRECAUTION =
            Text.of(
                    "Ask the team's own manager to take it on.",
                    "Demander à la hiérarchie de l'équipe de s'en charger.");
    private static final Text R3_REJECTED =
            Text.of(
                    "Only the group's own manager can own this; the person proposed is not.",
                    "Seule la hiérarchie du groupe peut en être responsable ; la personne proposée"
                            + " n'en fait pas partie.");

    static void r3OwnerIsNotTheManager(Case c, Findings f) {
        boolean team = c.team() || c.situation().own().given(Fact.EXISTING_TEAM_ID);
        if (!team || !ownerIsSomebodyElse(c.facts())) return;
        f.warn(3, "OWNER_LEGITIMACY", R3_LEGITIMACY, R3_PRECAUTION);
        f.warn(3, "OWNER_COMPETENCE", R3_COMPETENCE, R3_PRECAUTION);
        f.warn(3, "TAKES_STAFF_TIME", R3_TIME);
        if (c.team()) f.block(6, "OWNER_NOT_LINE_MANAGER", R3_REJECTED);
    }

    private static boolean ownerIsSomebodyElse(Facts facts) {
        if (facts.no(Fact.PROPOSED_OWNER_IS_LINE_MANAGER)) return true;
        String owner = facts.text(Fact.PROPOSED_OWNER_ID);
        List<String> managers = facts.texts(Fact.LINE_MANAGER_ID);
        return owner != null && !managers.isEmpty() && !managers.contains(owner);
    }

    private static final Text R6_WHY =
            Text.of(
                    "This belongs to the group's own manager. Who is it? Until that is known, any"
                            + " ranking holds with reserve.",
                    "Ceci revient à la hiérarchie du groupe. Qui est-ce ? Tant qu'on l'ignore, tout"
                            + " classement reste sous réserve.");

    static void r6WhoIsTheManager(Case c, Findings f) {
        if (c.team() && !c.facts().given(Fact.LINE_MANAGER_ID))
            f.ask(6, Fact.LINE_MANAGER_ID, R6_WHY);
    }

    private static final Text R8_MESSAGE =
            Text.of(
                    "A vendor offers a community service, and this needs {0}: the offer does not"
                            + " fit.",
                    "Un prestataire propose une animation de communauté, or il faut ici {0} :"
                            + " l'offre ne convient pas.");
    private static final Text R8_PRECAUTION =
            Text.of(
                    "Ask the vendor which of the answers given here the service relies on.",
                    "Demander au prestataire sur quelles réponses données ici s'appuie son"
                            + " service.");

    static void r8VendorOffer(Case c, Findings f) {
        boolean fits = c.community() && c.staffed();
        boolean open = c.choice().verdict() == Verdict.UNDECIDED;
        if (c.is(Fact.VENDOR_PROPOSAL, "COMMUNITY_SERVICE") && !fits && !open)
            f.warn(
                    8,
                    "VENDOR_MISMATCH",
                    R8_MESSAGE.with(c.choice().verdict().label()),
                    R8_PRECAUTION);
    }

    private static final Text R35_MESSAGE =
            Text.of(
                    "It should have begun already, and nobody is in charge.",
                    "Cela devrait avoir commencé, et personne n'en a la charge.");
    private static final Text R35_WHY =
            Text.of(
                    "The start date has passed: who is in charge?",
                    "La date de début est passée : qui en a la charge ?");
    private static final Text R35_WHAT =
            Text.of(
                    "Settle who carries this before it starts.",
                    "Fixer qui porte ceci avant le début.");

    static void r35SettledUpstream(Case c, Findings f) {
        Facts facts = c.facts();
        boolean nobody = facts.no(Fact.OWNER_FIXED) || facts.none(Fact.OWNER_FIXED);
        if (facts.yes(Fact.START_DATE_PASSED) && nobody) f.block(35, "NO_OWNER", R35_MESSAGE);
        else if (facts.yes(Fact.START_DATE_PASSED) && !facts.asked(Fact.OWNER_FIXED))
            f.ask(35, Fact.OWNER_FIXED, R35_WHY);
        else if (nobody) f.act(35, 14, R35_WHAT, Who.SPONSOR);
    }

    private static final Text R65_MESSAGE =
            Text.of(
                    "This needs somebody who gives orders and can discipline; a community manager"
                            + " does neither.",
                    "Il faut ici quelqu'un qui ordonne et peut sanctionner ; un animateur de"
                            + " communauté ne fait ni l'un ni l'autre.");

    static void r65PowersOfAManager(Case c, Findings f) {
        if (c.community() && c.facts().yes(Fact.NEEDS_DISCIPLINARY_AUTHORITY))
            f.block(65, "NEEDS_AUTHORITY", R65_MESSAGE);
    }

    private static final Text R74_MESSAGE =
            Text.of(
                    "It matters greatly to the organisation, and a beginner is to own it.",
                    "L'enjeu est grand pour l'organisation, et l'on veut la confier à une personne"
                            + " débutante.");
    private static final Text R74_PRECAUTION =
            Text.of(
                    "Look for proven experience in similar work; never for an age.",
                    "Chercher une expérience prouvée dans un travail semblable ; jamais un âge.");

    static void r74SeniorityGap(Case c, Findings f) {
        boolean high = c.is(Fact.STRATEGIC_IMPORTANCE, "HIGH");
        boolean beginner = c.facts().isOneOf(Fact.PROPOSED_OWNER_SENIORITY, "INTERN", "JUNIOR");
        if (high && beginner) f.warnLoudly(74, "SENIORITY_GAP", R74_MESSAGE, R74_PRECAUTION);
    }

    private static final Text R91_NOTE =
            Text.of(
                    "The group has {0} managers. All of them may own it; among them expertise in"
                            + " “{1}” comes first.",
                    "Le groupe relève de {0} personnes. Toutes peuvent en être responsables ; entre elles,"
                            + " l'expertise en « {1} » départage.");
    private static final Text R91_WHY =
            Text.of(
                    "The group has several managers. Which expertise should decide between them?",
                    "Le groupe relève de plusieurs personnes. Quelle expertise doit les départager ?");

    static void r91ExpertiseBreaksTheTie(Case c, Findings f) {
        int managers = c.facts().texts(Fact.LINE_MANAGER_ID).size();
        if (!c.team() || managers < 2) return;
        String expertise = c.facts().text(Fact.CRITICAL_EXPERTISE);
        if (expertise == null) f.ask(91, Fact.CRITICAL_EXPERTISE, R91_WHY);
        else f.note(91, "EXPERTISE_DECIDES", R91_NOTE.with(managers, expertise));
    }

    private static final Text R55_WHAT =
            Text.of(
                    "Ask first whoever does this work today; open a post only where they cannot go"
                            + " on.",
                    "Demander d'abord à qui s'en charge aujourd'hui ; n'ouvrir un poste que si cela"
                            + " ne se peut.");

    static void r55StartFromWhatExists(Case c, Findings f) {
        boolean covered = c.facts().isOneOf(Fact.CURRENT_COVERAGE, "ONE_PERSON", "SEVERAL");
        if (covered && c.staffed()) f.act(55, 14, R55_WHAT, Who.SPONSOR);
    }

    private static final Text R146_WHY =
            Text.of(
                    "Who does this work today: nobody, one person or more than one?",
                    "Personne, une seule personne ou plusieurs tiennent-elles le rôle aujourd'hui ?");

    static void r146CurrentCoverage(Case c, Findings f) {
        if (!c.facts().given(Fact.CURRENT_COVERAGE)) f.ask(146, Fact.CURRENT_COVERAGE, R146_WHY);
    }
}
