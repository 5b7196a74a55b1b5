package mandate.roles.upload;

import mandate.roles.app.TextOfFiles.Fault;

/** The moment at which a file is given up. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(long nanos) {
        return new Deadline(System.nanoTime() + nanos);
    }

    void check() throws Unfit {
        if (System.nanoTime() - end > 0) throw new Unfit(Fault.TOO_SLOW, "");
    }
}
