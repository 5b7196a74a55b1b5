package mandate.platform.core;

import java.util.concurrent.atomic.AtomicInteger;

/** Ends the process at the n-th reaching of one point, without any farewell. */
record ArmedCrash(String point, AtomicInteger left) implements CrashPoints {
    private static final int KILLED = 137;

    static ArmedCrash parse(String text) {
        var parts = text.split(":", 2);
        int times = parts.length == 2 ? Integer.parseInt(parts[1]) : 1;
        return new ArmedCrash(parts[0], new AtomicInteger(times));
    }

    @Override
    public void reach(String reached) {
        if (reached.equals(point) && left.decrementAndGet() == 0) Runtime.getRuntime().halt(KILLED);
    }
}
