package mandate.initiatives.domain.rules;

/** How often a rule is asked. */
public enum Reach {
    /** Once for an initiative, whatever its parts. */
    INITIATIVE,
    /** Once for every scope: the whole of an undivided initiative, or each part. */
    SCOPE
}
