package mandate.platform.core;

/**
 * Named places at which a test can end the process, so that every order of "done" and "said" is
 * tried. Unarmed, reaching one does nothing.
 */
public interface CrashPoints {
    /** The write is kept, the client does not know it yet. */
    String KEPT_BEFORE_REPLY = "kept-before-reply";

    /** The log has acknowledged, the outbox still holds the entry. */
    String SENT_BEFORE_MARK = "sent-before-mark";

    /** The effect is kept, the consumer's offset is not. */
    String HEARD_BEFORE_OFFSET = "heard-before-offset";

    /** Says that the named point was reached. */
    void reach(String point);

    /** Nothing is armed. */
    static CrashPoints unarmed() {
        return point -> {};
    }

    /**
     * Armed from a text such as {@code sent-before-mark:3}: the process halts, as by kill -9, when
     * the point is reached for the third time.
     */
    static CrashPoints armed(String text) {
        return text.isBlank() ? unarmed() : ArmedCrash.parse(text);
    }
}
