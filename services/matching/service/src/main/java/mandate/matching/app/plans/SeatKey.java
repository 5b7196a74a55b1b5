package mandate.matching.app.plans;

/** A seat by its initiative and the part of it. */
public record SeatKey(String initiativeId, String scope) {
    /** As one text, for messages. */
    public String text() {
        return initiativeId + "/" + scope;
    }
}
