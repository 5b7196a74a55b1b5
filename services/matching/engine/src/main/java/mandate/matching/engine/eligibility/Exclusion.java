package mandate.matching.engine.eligibility;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import mandate.matching.engine.capacity.Shortage;
import mandate.matching.engine.people.LanguageLevel;
import mandate.matching.engine.people.Seniority;
import mandate.matching.engine.text.LanguageName;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/** Why a person cannot take a seat. Facts first; the sentence is made when somebody asks. */
public sealed interface Exclusion {
    /** Number of the rule, or the code where no numbered rule stands behind it. */
    String rule();

    /** A stable word for the kind of refusal. */
    String code();

    Said reason();

    /** A team is owned by its own line manager, and that is somebody else. */
    record NotTheLineManager(SortedSet<String> managers) implements Exclusion {
        public NotTheLineManager {
            managers = Collections.unmodifiableSortedSet(new TreeSet<>(managers));
        }

        static NotTheLineManager of(Set<String> managers) {
            return new NotTheLineManager(new TreeSet<>(managers));
        }

        @Override
        public String rule() {
            return "R6";
        }

        @Override
        public String code() {
            return "NOT_THE_LINE_MANAGER";
        }

        @Override
        public Said reason() {
            return Said.of(
                    "A team is owned by its own line manager: {}.",
                    "Une équipe est portée par son propre responsable : {}.",
                    String.join(", ", managers));
        }
    }

    /** Someone from outside, where none is allowed. */
    record Outsider(boolean teamSeat) implements Exclusion {
        @Override
        public String rule() {
            return "R90";
        }

        @Override
        public String code() {
            return "OUTSIDER";
        }

        @Override
        public Said reason() {
            return teamSeat
                    ? Said.of(
                            "A team follows its own hierarchy; someone from outside cannot own it.",
                            "Une équipe suit sa propre hiérarchie ; une personne extérieure ne peut"
                                    + " pas la porter.")
                    : Said.of(
                            "This seat is not open to someone from outside.",
                            "Ce poste n'est pas ouvert à une personne extérieure.");
        }
    }

    /** Below the higher of the two minimum seniorities. */
    record TooJunior(Seniority has, Seniority minimum) implements Exclusion {
        @Override
        public String rule() {
            return "R74";
        }

        @Override
        public String code() {
            return "SENIORITY";
        }

        @Override
        public Said reason() {
            return Said.of(
                    "The seat asks for the level “{}” or above, and this person is at “{}”.",
                    "Le poste demande au moins le niveau « {} », et cette personne est au niveau « {} ».",
                    minimum,
                    has);
        }
    }

    /** No room in some month, or one hat too many; the code says which. */
    record NoRoom(Shortage shortage) implements Exclusion {
        @Override
        public String rule() {
            return shortage.code();
        }

        @Override
        public String code() {
            return shortage.code();
        }

        @Override
        public Said reason() {
            return shortage.said();
        }
    }

    /** A language of the work is missing or too weak; null level = not among those given. */
    record NotTheLanguage(String wanted, @Nullable LanguageLevel has, LanguageLevel needed)
            implements Exclusion {
        @Override
        public String rule() {
            return "LANGUAGE";
        }

        @Override
        public String code() {
            return "LANGUAGE";
        }

        @Override
        public Said reason() {
            if (has == null)
                return Said.of(
                        "The work is done in {}, which is not among this person's languages.",
                        "Le travail se fait en {}, qui n'est pas parmi les langues de cette"
                                + " personne.",
                        new LanguageName(wanted));
            return Said.of(
                    "The work is done in {} at {} or above, and this person has {}.",
                    "Le travail se fait en {} au niveau {} au moins, et cette personne a {}.",
                    new LanguageName(wanted),
                    needed,
                    has);
        }
    }

    /** Owns another part of the same initiative, and no charter says what is expected of each. */
    record SecondHatWithoutCharter(String otherScope) implements Exclusion {
        @Override
        public String rule() {
            return "R142";
        }

        @Override
        public String code() {
            return "CHARTER_MISSING";
        }

        @Override
        public Said reason() {
            return Said.of(
                    "Already owns the part “{}” of this initiative; two hats need a charter that"
                            + " spells out what is expected of each.",
                    "Porte déjà la partie « {} » de cette initiative ; deux casquettes demandent"
                            + " une charte qui dit ce qui est attendu de chacune.",
                    otherScope);
        }
    }
}
