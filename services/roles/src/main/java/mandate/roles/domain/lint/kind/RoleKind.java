package mandate.roles.domain.lint.kind;

import mandate.roles.domain.Text;

/** What a post can be at its core; the first three are the management kinds of the product. */
public enum RoleKind {
    COMMUNITY_MANAGEMENT("community management", "animation de communauté"),
    TEAM_MANAGEMENT("management of a team", "management d'équipe"),
    SOCIAL_MEDIA_MANAGEMENT("social media management", "gestion des médias sociaux"),
    STRATEGY("strategy", "stratégie"),
    PLATFORM_ADMINISTRATION("platform administration", "administration de plateforme"),
    EDITING("writing and editing", "rédaction et édition"),
    MODERATION("moderation", "modération"),
    COORDINATION("coordination and events", "coordination et événements");

    private final String en;
    private final String fr;

    RoleKind(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    /** What people call it. */
    public Text called() {
        return new Text(en, fr);
    }
}
