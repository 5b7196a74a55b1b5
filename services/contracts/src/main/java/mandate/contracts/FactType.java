package mandate.contracts;

/** The wire type of each fact. A changed meaning is a new type; an optional field is not. */
public enum FactType {
    INITIATIVE_DIAGNOSED("initiative-diagnosed.v1", InitiativeFact.InitiativeDiagnosed.class),
    MANDATE_REQUESTED("mandate-requested.v1", InitiativeFact.MandateRequested.class),
    MANDATE_ENDED("mandate-ended.v1", InitiativeFact.MandateEnded.class),
    ROLE_DEFINED("role-defined.v1", RoleFact.RoleDefined.class),
    SUGGESTION_MADE("suggestion-made.v1", MatchingFact.SuggestionMade.class),
    PERSON_RECORDED("person-recorded.v1", MatchingFact.PersonRecorded.class),
    MANDATE_CONFIRMED("mandate-confirmed.v1", MatchingFact.MandateConfirmed.class),
    MANDATE_REFUSED("mandate-refused.v1", MatchingFact.MandateRefused.class);

    private final String wire;
    private final Class<? extends Record> shape;

    FactType(String wire, Class<? extends Record> shape) {
        this.wire = wire;
        this.shape = shape;
    }

    /** The name on the wire. */
    public String wire() {
        return wire;
    }

    /** The record that its JSON is read into. */
    public Class<? extends Record> shape() {
        return shape;
    }

    /** The type of a fact. */
    public static FactType of(Record fact) {
        for (var type : values()) if (type.shape == fact.getClass()) return type;
        throw new IllegalArgumentException("Not a fact: " + fact.getClass());
    }

    /** Whether a name on the wire is this type. */
    public boolean is(String name) {
        return wire.equals(name);
    }
}
