package mandate.standalone;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param data folder that survives restarts, or null for one that is deleted at the end
 * @param port of the page and the API, 0 for any free one
 * @param portfolio folder to import, or null
 * @param importOnce whether to import only into an empty data folder
 * @param once whether to stop after the table of suggested owners
 */
record Options(
        @Nullable Path data,
        int port,
        @Nullable Path portfolio,
        boolean importOnce,
        boolean once,
        boolean help) {
    static final String USAGE =
            """
            Starts Mandate with its broker and store in one process.

              --data DIR        keep data here (default: data)
              --ephemeral       keep data nowhere: start empty, forget at the end
              --port N          of the page and the API (default: 8080; 0 = any free port)
              --import DIR      import initiatives.jsonl, people.jsonl and ownership.jsonl
              --import-once DIR the same, but only when there is nothing yet
              --once            show the suggested owners, then stop
              --help            show this
            """;
    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    /** Reads the arguments; {@link IllegalArgumentException} says what is wrong with them. */
    static Options of(List<String> arguments) {
        var left = new ArrayDeque<>(arguments);
        var options = new Options(Path.of("data"), DEFAULT_PORT, null, false, false, false);
        while (!left.isEmpty()) options = options.with(left.pop(), left);
        return options;
    }

    private Options with(String name, ArrayDeque<String> left) {
        return switch (name) {
            case "--data" ->
                    new Options(
                            Path.of(value(name, left)), port, portfolio, importOnce, once, help);
            case "--ephemeral" -> new Options(null, port, portfolio, importOnce, once, help);
            case "--port" ->
                    new Options(data, port(value(name, left)), portfolio, importOnce, once, help);
            case "--import" ->
                    new Options(data, port, Path.of(value(name, left)), false, once, help);
            case "--import-once" ->
                    new Options(data, port, Path.of(value(name, left)), true, once, help);
            case "--once" -> new Options(data, port, portfolio, importOnce, true, help);
            case "--help", "-h" -> new Options(data, port, portfolio, importOnce, once, true);
            default -> throw new IllegalArgumentException("There is no option " + name + ".");
        };
    }

    private static String value(String name, ArrayDeque<String> left) {
        var value = left.poll();
        if (value == null || value.startsWith("--"))
            throw new IllegalArgumentException(name + " needs a value.");
        return value;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) return port;
        } catch (NumberFormatException _) {
            // said below
        }
        throw new IllegalArgumentException("--port takes a number from 0 to 65535, not " + text);
    }
}
