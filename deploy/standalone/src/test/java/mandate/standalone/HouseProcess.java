package mandate.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A house in a process of its own, over a data folder that outlives it. */
final class HouseProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long STEP_MILLIS = 5;

    private final Process process;
    private final Path data;
    private final Path said;

    private HouseProcess(Process process, Path data, Path said) {
        this.process = process;
        this.data = data;
        this.said = said;
    }

    /** How to start one from this process's own classes; quick to start, small. */
    static List<String> command(String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-Xmx256m", "-Xss512k", "--enable-native-access=ALL-UNNAMED"));
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Standalone.class.getName());
        return command;
    }

    /** Starts it; what it says goes to a file beside the data folder. */
    static HouseProcess start(Path data, List<String> command, String... arguments) {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of("--data", data.toString(), "--port", "0"));
        whole.addAll(List.of(arguments));
        var said = data.resolveSibling(data.getFileName() + ".said");
        try {
            Files.deleteIfExists(data.resolve(DataFolder.ADDRESSES));
            var process =
                    new ProcessBuilder(whole)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                            .start();
            return new HouseProcess(process, data, said);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + whole, e);
        }
    }

    /** Where it can be reached once it can be, or null when it died before that. */
    @Nullable Addresses up() {
        var file = data.resolve(DataFolder.ADDRESSES);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (process.isAlive() && System.nanoTime() < deadline) {
                if (Files.exists(file)) return Addresses.read(file);
                Thread.sleep(STEP_MILLIS);
            }
            if (process.isAlive()) throw new AssertionError("Not up in time: " + lastWords());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #up}, for one that nobody wants dead. */
    Addresses reached() {
        var addresses = up();
        if (addresses == null) throw new AssertionError("Died at its start: " + lastWords());
        return addresses;
    }

    /** On POSIX systems a forcible end is a kill -9. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Asks it to stop, as Ctrl-C does. */
    void stop() {
        process.destroy();
        died();
    }

    /** Its exit code, once it is dead. */
    int died() {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("It lives: " + lastWords());
    }

    /** Whether it is dead, now or in a moment. */
    boolean diesSoon() {
        try {
            return process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A figure of /proc/…/status in MiB, such as VmRSS, where there is such a thing. */
    long mebibytes(String figure) {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            for (var line : Files.readAllLines(status))
                if (line.startsWith(figure + ":"))
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** The end of what it said. */
    String lastWords() {
        try {
            var lines = Files.readAllLines(said);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "nothing (" + e.getMessage() + ")";
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) kill();
        died();
    }
}
