package mandate.matching.app;

import mandate.matching.engine.seats.Verdict;
import mandate.matching.engine.text.Said;

/** Why there is nobody to suggest, in plain words. */
public final class WhyNobody {
    private static final Said NO_STAFF =
            new Said(
                    "Nobody is looked for: by its diagnosis this needs no owner.",
                    "Personne n'est recherché : selon son diagnostic, cette initiative n'a pas"
                            + " besoin de responsable.");
    private static final Said UNDECIDED =
            new Said(
                    "Nobody is looked for yet: the diagnosis is still undecided, and its open"
                            + " questions come first.",
                    "Personne n'est encore recherché : le diagnostic n'est pas tranché, et ses"
                            + " questions ouvertes passent d'abord.");
    private static final Said NO_SEAT =
            new Said(
                    "Nobody is looked for: no part of this initiative needs an owner.",
                    "Personne n'est recherché : aucune partie de cette initiative n'a besoin de"
                            + " responsable.");

    /** The seat is wanted, and no role says that it serves such seats. */
    public static final Said NO_ROLE =
            new Said(
                    "No role definition serves this seat, so nobody can be compared with it.",
                    "Aucune définition de rôle ne sert ce poste ; personne ne peut donc y être"
                            + " comparé.");

    private WhyNobody() {}

    /**
     * Why an initiative wants no seat filled.
     *
     * @param verdict for the whole initiative
     */
    public static Said noSeat(String verdict) {
        return switch (Verdict.valueOf(verdict)) {
            case NO_STAFF -> NO_STAFF;
            case UNDECIDED -> UNDECIDED;
            case COMMUNITY_MANAGEMENT, TEAM_MANAGEMENT, SOCIAL_MEDIA_MANAGEMENT, HYBRID -> NO_SEAT;
        };
    }
}
