package mandate.matching.engine.eligibility;

import java.util.List;
import mandate.matching.engine.people.LanguageWanted;
import mandate.matching.engine.people.Seniority;
import mandate.matching.engine.text.LanguageName;
import mandate.matching.engine.text.Said;

/** The cautions that stand beside the hard rules, in both languages. */
final class Cautions {
    static final Caution LINE_MANAGER_UNKNOWN =
            new Caution(
                    "R6",
                    "LINE_MANAGER_UNKNOWN",
                    Said.of(
                            "Ranked on condition: nobody has said who leads this group, and once"
                                    + " that is known only that person may own it.",
                            "Classement sous condition : le responsable de ce groupe n'est pas"
                                    + " connu ; dès qu'il le sera, lui seul pourra le porter."));

    private Cautions() {}

    static Caution seniorityUnknown(Seniority minimum) {
        return new Caution(
                "R74",
                "SENIORITY_UNKNOWN",
                Said.of(
                        "The seat asks for the level “{}” or above; this person's seniority is not"
                                + " known.",
                        "Le poste demande au moins le niveau « {} » ; l'ancienneté de cette personne n'est pas"
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
                        Said.list(wanted.stream().map(Cautions::language).toList())));
    }

    private static Said language(String written) {
        return new LanguageName(LanguageWanted.of(written).tag()).said();
    }

    static Caution capacityAssumed(int pct) {
        return new Caution(
                "CAPACITY",
                "CAPACITY_ASSUMED",
                Said.of(
                        "Free capacity was not stated; {} % is assumed.",
                        "La capacité libre n'est pas indiquée ; {} % est supposé.", pct));
    }
}
