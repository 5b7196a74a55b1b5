package mandate.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Imports 5,000 people, kills the house with kill -9 in the middle of it, and reckons. Not a test:
 * {@code deploy/kill-run} calls its main method with the command that starts a house, and a seed.
 */
final class KillRun {
    private static final Story.Size SIZE = new Story.Size(5_000, 250, 300);

    private KillRun() {}

    /** The arguments are the command, a folder to work in and, if wanted, a seed. */
    public static void main(String[] arguments) throws java.io.IOException {
        long seed =
                arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime() % 1_000_000;
        var command = List.of(arguments[0]);
        var data = Files.createTempDirectory(Path.of(arguments[1]), "kill").resolve("data");
        var begun = Instant.now();
        var summary = new ArrayList<String>();
        var story = new Story(data, SIZE, seed);
        summary.add("seed " + seed + ", kill -9 " + story.kill(command));
        var faults = story.reckoning(command, summary);
        summary.add("took %d s".formatted(Duration.between(begun, Instant.now()).toSeconds()));
        summary.forEach(Console::say);
        faults.forEach(fault -> Console.say("WRONG: " + fault));
        Console.say(faults.isEmpty() ? "Nothing is lost, nothing is doubled." : "Kept: " + data);
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
