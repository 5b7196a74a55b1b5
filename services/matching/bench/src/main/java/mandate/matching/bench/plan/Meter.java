package mandate.matching.bench.plan;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Core-seconds and wall clock since it was made: processor time of the whole process. */
final class Meter {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long cpu = SYSTEM.getProcessCpuTime();
    private final long wall = System.nanoTime();

    double coreSeconds() {
        return (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    }

    double wallSeconds() {
        return (System.nanoTime() - wall) / 1e9;
    }
}
