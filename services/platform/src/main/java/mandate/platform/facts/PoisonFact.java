package mandate.platform.facts;

import org.jspecify.annotations.Nullable;

/** A message that no attempt will make readable: it goes to the dead-letter topic at once. */
public final class PoisonFact extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PoisonFact(String what) {
        this(what, null);
    }

    public PoisonFact(String what, @Nullable Throwable cause) {
        super("Unreadable fact: " + what, cause);
    }
}
