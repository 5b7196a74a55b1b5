package mandate.matching.engine.eligibility;

import java.util.List;
import java.util.Set;
import mandate.matching.engine.people.LanguageLevel;
import mandate.matching.engine.people.Seniority;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/** The sentences of the hard rules, in both languages. */
final class Words {
    static final Caution LINE_MANAGER_UNKNOWN =
            new Caution(
                    "R6",
                    "LINE_MANAGER_UNKNOWN",
                    Said.of(
                            "Ranked on condition: nobody has said who leads this group, and once"
                                    + " that is known only that person may own it.",
                            "Classement sous condition : le responsable de ce groupe n'est pas"
                                    + " connu ; dès qu'il le sera, lui seul pourra le porter."));

    private Words() {}

    static Caution seniorityUnknown(Seniority minimum) {
        return new Caution(
                "R74",
                "SENIORITY_UNKNOWN",
                Said.of(
                        "The seat asks for {} or above; this person's seniority is not known.",
                        "Le poste demande au moins {} ; l'ancienneté de cette personne n'est pas"
                                + " connue.",
                        minimum));
    }

    static Caution languagesUnknown(List<String> wanted) {
        return new Caution(
                "LANGUAGE",
                "LANGUAGE_UNKNOWN",
                Said.of(
                        "The work is done in {}; no language of this person is on record.",
                        "Le travail se fait en {} ; aucune langue de cette personne n'est"
                                + " renseignée.",
                        String.join(", ", wanted)));
    }

    static Caution capacityAssumed(int pct) {
        return new Caution(
                "CAPACITY",
                "CAPACITY_ASSUMED",
                Said.of(
                        "Free capacity was not stated; {} % is assumed.",
                        "La capacité libre n'est pas indiquée ; {} % est supposé.", pct));
    }

    static Exclusion notTheLineManager(Set<String> managers) {
        return new Exclusion(
                "R6",
                "NOT_THE_LINE_MANAGER",
                Said.of(
                        "A team is owned by its own line manager: {}.",
                        "Une équipe est portée par son propre responsable : {}.",
                        String.join(", ", managers)));
    }

    static Exclusion outsider(boolean team) {
        return new Exclusion(
                "R90",
                "OUTSIDER",
                team
                        ? Said.of(
                                "A team follows its own hierarchy; someone from outside cannot"
                                        + " own it.",
                                "Une équipe suit sa propre hiérarchie ; une personne extérieure"
                                        + " ne peut pas la porter.")
                        : Said.of(
                                "This seat is not open to someone from outside.",
                                "Ce poste n'est pas ouvert à une personne extérieure."));
    }

    static Exclusion tooJunior(Seniority has, Seniority minimum) {
        return new Exclusion(
                "R74",
                "SENIORITY",
                Said.of(
                        "The seat asks for {} or above; this person is {}.",
                        "Le poste demande au moins {} ; cette personne est {}.",
                        minimum,
                        has));
    }

    static Exclusion language(String wanted, @Nullable LanguageLevel has, LanguageLevel needed) {
        var said =
                has == null
                        ? Said.of(
                                "The work is done in {}, which is not among this person's"
                                        + " languages.",
                                "Le travail se fait en {}, qui n'est pas parmi les langues de"
                                        + " cette personne.",
                                wanted)
                        : Said.of(
                                "The work is done in {} at {} or above; this person has {}.",
                                "Le travail se fait en {}, niveau {} au moins ; cette personne a"
                                        + " {}.",
                                wanted,
                                needed.wire,
                                has.wire);
        return new Exclusion("LANGUAGE", "LANGUAGE", said);
    }

    static Exclusion secondHat(String scope) {
        return new Exclusion(
                "R142",
                "CHARTER_MISSING",
                Said.of(
                        "Already owns the part “{}” of this initiative; two hats need a charter"
                                + " that spells out what is expected of each.",
                        "Porte déjà la partie « {} » de cette initiative ; deux casquettes"
                                + " demandent une charte qui dit ce qui est attendu de chacune.",
                        scope));
    }
}
