package mandate.initiatives.domain.finding;

/** For which kind of management something speaks. */
public enum Side {
    COMMUNITY,
    TEAM,
    SOCIAL_MEDIA,
    BOTH
}
