package mandate.roles.domain.lint.kind;

import mandate.roles.domain.Text;
import org.jspecify.annotations.Nullable;

/** Families of duties: what is done, in which kind of role it is at home. */
public enum DutyFamily {
    LISTENING(RoleKind.COMMUNITY_MANAGEMENT),
    FEEDBACK(RoleKind.COMMUNITY_MANAGEMENT),
    LINKING(RoleKind.COMMUNITY_MANAGEMENT),
    WELCOMING(RoleKind.COMMUNITY_MANAGEMENT),
    DRAWING_OUT(RoleKind.COMMUNITY_MANAGEMENT),
    EXPLAINING(RoleKind.COMMUNITY_MANAGEMENT),
    HELPING_MEMBERS(RoleKind.COMMUNITY_MANAGEMENT),
    MEETING_MEMBERS(RoleKind.COMMUNITY_MANAGEMENT),
    SPEAKING_FOR(RoleKind.COMMUNITY_MANAGEMENT),

    HIRING(RoleKind.TEAM_MANAGEMENT),
    LEADING_STAFF(RoleKind.TEAM_MANAGEMENT),
    GIVING_TASKS(RoleKind.TEAM_MANAGEMENT),
    DELIVERING(RoleKind.TEAM_MANAGEMENT),
    CLEARING(RoleKind.TEAM_MANAGEMENT),

    POSTING(RoleKind.SOCIAL_MEDIA_MANAGEMENT),
    CHANNELS(RoleKind.SOCIAL_MEDIA_MANAGEMENT),
    CAMPAIGNS(RoleKind.SOCIAL_MEDIA_MANAGEMENT),
    WATCHING(RoleKind.SOCIAL_MEDIA_MANAGEMENT),
    REPLYING(RoleKind.SOCIAL_MEDIA_MANAGEMENT),
    REACH(RoleKind.SOCIAL_MEDIA_MANAGEMENT),

    SETTING_COURSE(RoleKind.STRATEGY),
    GOVERNING(RoleKind.STRATEGY),
    ADVISING(RoleKind.STRATEGY),

    OPERATING(RoleKind.PLATFORM_ADMINISTRATION),
    ACCESS(RoleKind.PLATFORM_ADMINISTRATION),
    AUTOMATING(RoleKind.PLATFORM_ADMINISTRATION),
    USER_SUPPORT(RoleKind.PLATFORM_ADMINISTRATION),

    WRITING(RoleKind.EDITING),
    REVIEWING(RoleKind.EDITING),
    CURATING(RoleKind.EDITING),
    TRANSLATING(RoleKind.EDITING),

    ENFORCING(RoleKind.MODERATION),
    REMOVING(RoleKind.MODERATION),
    SANCTIONING(RoleKind.MODERATION),

    EVENTS(RoleKind.COORDINATION),
    LOGISTICS(RoleKind.COORDINATION),
    PROJECTS(RoleKind.COORDINATION),

    // fields of work that many posts touch and none is at home in
    DESIGNING("design", "graphisme"),
    SELLING("selling", "vente"),
    REPORTING("figures and reports", "chiffres et bilans"),
    FUNDING("budgets and funds", "budgets et financements"),
    CUSTOMER_CARE("customer service", "service client"),

    /** Noise that names no work (R73). */
    BUZZ,
    /** Words that look like one of the others and are not. */
    NEUTRAL;

    private final @Nullable RoleKind kind;
    private final String en;
    private final String fr;

    DutyFamily(RoleKind kind) {
        this.kind = kind;
        this.en = kind.called().en();
        this.fr = kind.called().fr();
    }

    DutyFamily(String en, String fr) {
        this.kind = null;
        this.en = en;
        this.fr = fr;
    }

    DutyFamily() {
        this("", "");
    }

    /** The kind of role in which it is at home, or null. */
    public @Nullable RoleKind kind() {
        return kind;
    }

    /** What the field of work is called to which it belongs, or null when it is no work. */
    public @Nullable Text field() {
        return isWork() ? new Text(en, fr) : null;
    }

    /** Whether doing it is work at all. */
    public boolean isWork() {
        return !en.isEmpty();
    }
}
