package mandate.roles.upload;

import java.io.OutputStream;
import mandate.roles.app.TextOfFiles.Fault;

/** Counts what is spent and gives the file up when it is too much, or takes too long. */
final class Budget {
    private final long most;
    private final Fault fault;
    private final String seen;
    private final Deadline deadline;
    private long spent;

    Budget(long most, Fault fault, String seen, Deadline deadline) {
        this.most = most;
        this.fault = fault;
        this.seen = seen;
        this.deadline = deadline;
    }

    void spend(long amount) throws Unfit {
        spent += amount;
        if (spent > most) throw new Unfit(fault, seen);
        deadline.check();
    }

    /** A place to write to that keeps nothing and spends. */
    OutputStream sink() {
        return new OutputStream() {
            @Override
            public void write(int b) throws Unfit {
                spend(1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws Unfit {
                spend(length);
            }
        };
    }
}
