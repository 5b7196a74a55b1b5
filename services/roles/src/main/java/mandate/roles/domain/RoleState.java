package mandate.roles.domain;

/** Whether a role can be given to somebody. */
public enum RoleState {
    /** Something is missing, see {@link RoleDefinition#missing()}. */
    DRAFT,
    /** It serves seats. */
    IN_USE,
    /** It serves no new seat; mandates that use it go on. */
    RETIRED,
    /** It is shown no more; its versions stay, because decisions may name them. */
    REMOVED
}
