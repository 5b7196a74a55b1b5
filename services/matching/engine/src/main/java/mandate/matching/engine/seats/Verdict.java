package mandate.matching.engine.seats;

/** The kind of management that a diagnosis came to. */
public enum Verdict {
    COMMUNITY_MANAGEMENT,
    TEAM_MANAGEMENT,
    SOCIAL_MEDIA_MANAGEMENT,
    HYBRID,
    NO_STAFF,
    UNDECIDED;

    /** False where there is nothing to fill: nobody is wanted, or nobody knows yet who is. */
    public boolean wantsSomebody() {
        return this != NO_STAFF && this != UNDECIDED;
    }
}
