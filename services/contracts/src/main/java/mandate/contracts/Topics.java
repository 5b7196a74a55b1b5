package mandate.contracts;

/** The topics, by name. */
public interface Topics {
    String INITIATIVES = "mandate.initiatives";
    String ROLES = "mandate.roles";
    String SUGGESTIONS = "mandate.suggestions";
    String PEOPLE = "mandate.people";
}
