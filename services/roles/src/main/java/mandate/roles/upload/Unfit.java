package mandate.roles.upload;

import java.io.IOException;
import mandate.roles.app.TextOfFiles.Fault;

/** A file is given up; an exception only because it has to leave the depths of a library. */
final class Unfit extends IOException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String seen;

    Unfit(Fault fault, String seen) {
        super(fault + ": " + seen, null);
        this.fault = fault;
        this.seen = seen;
    }

    Fault fault() {
        return fault;
    }

    String seen() {
        return seen;
    }
}
