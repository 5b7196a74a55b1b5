package mandate.matching.bench.plan;

import java.io.PrintStream;

/** Where a bench that is run by hand prints its table. */
final class Console {
    private Console() {}

    static PrintStream out() {
        return System.out;
    }
}
