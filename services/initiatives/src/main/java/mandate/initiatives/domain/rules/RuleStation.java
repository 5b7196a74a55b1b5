package mandate.initiatives.domain.rules;

/** The part of the product in which an item of the catalogue does its work. */
public enum RuleStation {
    HERE("diagnosis"),
    ROLES("roles and job descriptions"),
    PEOPLE("people and matching"),
    PLAN("staffing plan"),
    HISTORY("participation, reviews and history");

    private final String words;

    RuleStation(String words) {
        this.words = words;
    }

    /** As it is listed. */
    public String words() {
        return words;
    }
}
