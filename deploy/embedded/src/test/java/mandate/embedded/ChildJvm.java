package mandate.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second process that says on its standard output what was acknowledged to it, until killed. */
final class ChildJvm {
    private ChildJvm() {}

    /** Lets it work for a while after its first word, kills it and gives back what it had said. */
    static List<String> killedAfter(Duration work, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var process = start(main, arguments);
        var said = new ArrayList<String>();
        try (var words = process.inputReader()) {
            said.add(String.valueOf(words.readLine()));
            var killer = Thread.ofPlatform().start(() -> kill(process, work));
            words.lines().forEach(said::add);
            killer.join();
        }
        // the kill may have cut the last line in two
        said.removeLast();
        return said;
    }

    private static Process start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** On POSIX systems a forcible end is a kill -9. */
    private static void kill(Process process, Duration after) {
        try {
            Thread.sleep(after);
            process.toHandle().destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted before the kill", e);
        }
    }
}
