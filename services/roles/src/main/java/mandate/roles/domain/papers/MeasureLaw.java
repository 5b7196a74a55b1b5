package mandate.roles.domain.papers;

import java.util.Set;
import mandate.roles.domain.RoleDefinition.KpiType;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which measures may be held against a person, by what the person owes and by the management kind
 * (R22, R23, R42, R92, R117, R122).
 */
final class MeasureLaw {
    private MeasureLaw() {}

    /** Why a measure is left out. */
    record Refusal(String rule, Text reason) {}

    private static final Refusal RETURN_ON_A_PERSON =
            new Refusal(
                    "R92",
                    new Text(
                            "Return on investment is no measure of one person.",
                            "Le retour sur investissement ne mesure pas une personne."));
    private static final Refusal SALES_OF_A_COMMUNITY =
            new Refusal(
                    "R117",
                    new Text(
                            "Hard business figures are no measure of community work.",
                            "Des chiffres commerciaux fermes ne mesurent pas un travail de"
                                    + " communauté."));
    private static final Refusal SENT_NOT_UNDERSTOOD =
            new Refusal(
                    "R42",
                    new Text(
                            "It counts what was sent; count what was understood.",
                            "Cela compte ce qui est envoyé ; compter ce qui est compris."));
    private static final Refusal ACTIVITY_OF_A_MANAGER =
            new Refusal(
                    "R23",
                    new Text(
                            "A good team runs on while its manager is quiet.",
                            "Une bonne équipe avance pendant que son manager se tait."));
    private static final Refusal PARTICIPATION_OF_A_TEAM =
            new Refusal(
                    "R22",
                    new Text(
                            "Taking part is the work itself here; where it is missing, talk to"
                                    + " people.",
                            "Participer est ici le travail même ; s'il manque, parler aux gens."));
    private static final Refusal WITHOUT_AN_END =
            new Refusal(
                    "R122",
                    new Text(
                            "It is linked to no end of the business.",
                            "Il n'est relié à aucune fin de l'entreprise."));

    /**
     * Why a measure is left out, or null when it may stand.
     *
     * @param linked whether it names an end of the business
     */
    static @Nullable Refusal refusal(KpiType type, boolean linked, Set<Verdict> kinds) {
        boolean community = kinds.contains(Verdict.COMMUNITY_MANAGEMENT);
        boolean team = kinds.contains(Verdict.TEAM_MANAGEMENT);
        return switch (type) {
            case ROI -> RETURN_ON_A_PERSON;
            case BUSINESS -> community ? SALES_OF_A_COMMUNITY : null;
            case ACTIVITY ->
                    community
                            ? SENT_NOT_UNDERSTOOD
                            : team ? ACTIVITY_OF_A_MANAGER : linked ? null : WITHOUT_AN_END;
            case PARTICIPATION -> team ? PARTICIPATION_OF_A_TEAM : linked ? null : WITHOUT_AN_END;
            case OUTCOME, COMPREHENSION -> null;
        };
    }

    /** Whether the person owes the measure, rather than being steered by it. */
    static boolean isOwed(KpiType type, ResponsibilityType owed) {
        return owed == ResponsibilityType.RESULTS
                && (type == KpiType.OUTCOME || type == KpiType.BUSINESS);
    }
}
