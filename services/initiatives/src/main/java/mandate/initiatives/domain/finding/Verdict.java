package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;

/** What an initiative, or one part of it, needs. */
// the checker knows no records: the label holds nothing that can change
@SuppressWarnings("ImmutableEnumChecker")
public enum Verdict {
    COMMUNITY_MANAGEMENT(Text.of("community management", "une animation de communauté")),
    TEAM_MANAGEMENT(Text.of("management by the team's own line", "un pilotage par la hiérarchie")),
    SOCIAL_MEDIA_MANAGEMENT(Text.of("social media management", "une gestion des médias sociaux")),
    HYBRID(Text.of("several kinds side by side", "plusieurs modes côte à côte")),
    NO_STAFF(Text.of("nobody for now", "personne pour l'instant")),
    UNDECIDED(Text.of("no decision yet", "pas encore de décision"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    /** The verdict as people read it. */
    public Text label() {
        return label;
    }

    /** Whether somebody is to be found for it as it stands. */
    public boolean staffed() {
        return switch (this) {
            case COMMUNITY_MANAGEMENT, TEAM_MANAGEMENT, SOCIAL_MEDIA_MANAGEMENT -> true;
            case HYBRID, NO_STAFF, UNDECIDED -> false;
        };
    }
}
