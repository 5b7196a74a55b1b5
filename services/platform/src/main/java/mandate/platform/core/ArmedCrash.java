package mandate.platform.core;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicInteger;

/** Ends the process at the n-th reaching of one point, without any farewell. */
record ArmedCrash(String point, AtomicInteger left) implements CrashPoints {
    private static final int SIGKILL = 9;
    private static final int KILLED = 128 + SIGKILL;

    static ArmedCrash parse(String text) {
        var parts = text.split(":", 2);
        int times = parts.length == 2 ? Integer.parseInt(parts[1]) : 1;
        return new ArmedCrash(parts[0], new AtomicInteger(times));
    }

    @Override
    public void reach(String reached) {
        if (reached.equals(point) && left.decrementAndGet() == 0) kill();
    }

    /**
     * Sends the process what kill -9 sends. Even a halt lets native libraries say farewell, and
     * some of them crash on the way while their threads are at work.
     */
    @SuppressWarnings("restricted")
    private static void kill() {
        var linker = Linker.nativeLinker();
        var raise = linker.defaultLookup().find("raise");
        if (raise.isPresent()) {
            var shape = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
            try {
                var _ = (int) linker.downcallHandle(raise.get(), shape).invokeExact(SIGKILL);
            } catch (Throwable e) {
                throw new IllegalStateException("raise(" + SIGKILL + ") failed", e);
            }
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
