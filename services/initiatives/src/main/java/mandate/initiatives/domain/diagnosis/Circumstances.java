package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.finding.Assumption;
import mandate.initiatives.domain.finding.Completeness;
import mandate.initiatives.domain.finding.DoNothing;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.words.Text;

/**
 * What surrounds a verdict: completeness (R52), assumptions, and the choice of doing nothing (R70).
 */
final class Circumstances {
    private Circumstances() {}

    static Completeness completeness(Brief brief) {
        Facts facts = brief.facts();
        var missing = new ArrayList<String>();
        if (brief.text().isEmpty() && !facts.given(Fact.PURPOSE)) missing.add("what");
        if (!anyGiven(
                facts, Fact.VALUE_METRIC, Fact.EXPECTED_RESULTS, Fact.BENEFIT_TYPE, Fact.BUDGET))
            missing.add("benefit");
        if (!anyGiven(facts, Fact.DESIRED_OUTCOME, Fact.PROPOSED_METHODS, Fact.DUTIES, Fact.KPIS))
            missing.add("working");
        boolean placed =
                !brief.unit().equals(Brief.NOWHERE)
                        || !brief.area().equals(Brief.NOWHERE)
                        || anyGiven(facts, Fact.LINKED_PROCESS, Fact.LINKED_PROJECT);
        if (!placed) missing.add("place");
        return new Completeness(1 - missing.size() / 4.0, missing);
    }

    private static boolean anyGiven(Facts facts, Fact... any) {
        for (Fact fact : any) if (facts.given(fact)) return true;
        return false;
    }

    private static final Text NOT_TO_EMPLOYEES =
            Text.of(
                    "a unit that does not usually speak to employees",
                    "un service qui ne s'adresse pas d'ordinaire aux salariés");
    private static final Text INSIDE =
            Text.of("for people inside the house", "pour les gens de la maison");

    static List<Assumption> assumptions(Brief brief, Verdict verdict, RuleSet rules) {
        var assumptions = new ArrayList<Assumption>();
        String unit = brief.facts().text(Fact.SPONSOR_UNIT);
        if (unit != null && !rules.knowsUnit(unit))
            assumptions.add(new Assumption(Fact.SPONSOR_UNIT.path(), unit, NOT_TO_EMPLOYEES));
        boolean matters = verdict == Verdict.COMMUNITY_MANAGEMENT || verdict == Verdict.HYBRID;
        if (matters && !brief.facts().given(Fact.AUDIENCE))
            assumptions.add(new Assumption(Fact.AUDIENCE.path(), "", INSIDE));
        return assumptions;
    }

    private static final Text LET_IT_BE =
            Text.of(
                    "Leave it as it is, unattended.",
                    "La laisser telle quelle, sans s'en occuper.");
    private static final Text DO_NOT_BEGIN = Text.of("Do not begin it.", "Ne pas la commencer.");
    private static final Text COSTS_TALK =
            Text.of(
                    "Exchange may fade or go elsewhere; nothing that was promised to anybody is lost.",
                    "Les échanges peuvent s'éteindre ou aller ailleurs ; rien de promis n'est"
                            + " perdu.");
    private static final Text COSTS_WORK =
            Text.of(
                    "The team goes on working as it does now; the benefit hoped for stays away.",
                    "L'équipe continue comme aujourd'hui ; le bénéfice espéré ne vient pas.");
    private static final Text COSTS_REACH =
            Text.of(
                    "The channels fall silent or speak with nobody in charge.",
                    "Les canaux se taisent, ou parlent sans que personne en réponde.");
    private static final Text COSTS_LITTLE =
            Text.of(
                    "As far as the brief shows, little: no purpose is missed.",
                    "D'après la demande, peu de chose : aucun but n'est manqué.");
    private static final Text COSTS_UNKNOWN =
            Text.of(
                    "Unknown until the open questions are answered.",
                    "Inconnu tant que les questions ouvertes restent sans réponse.");

    static DoNothing doNothing(Verdict verdict, Facts facts) {
        Text cost =
                switch (verdict) {
                    case COMMUNITY_MANAGEMENT, HYBRID -> COSTS_TALK;
                    case TEAM_MANAGEMENT -> COSTS_WORK;
                    case SOCIAL_MEDIA_MANAGEMENT -> COSTS_REACH;
                    case NO_STAFF -> COSTS_LITTLE;
                    case UNDECIDED -> COSTS_UNKNOWN;
                };
        Text option = facts.is(Fact.STATUS, "PLANNED") ? DO_NOT_BEGIN : LET_IT_BE;
        return new DoNothing(option, cost, "R70");
    }
}
