package mandate.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Where a running house can be reached, for operators and their tools: a file in the data folder
 * that is there while the house is.
 *
 * @param page of the page and the API
 * @param kafka of the broker
 * @param mongo of the store
 */
record Addresses(String page, String kafka, String mongo) {
    /** Writes them so that nobody ever reads half of them. */
    void write(Path file) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".new");
        Files.write(half, List.of("page=" + page, "kafka=" + kafka, "mongo=" + mongo));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Reads what {@link #write} has written. */
    static Addresses read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        return new Addresses(value(lines, "page="), value(lines, "kafka="), value(lines, "mongo="));
    }

    private static String value(List<String> lines, String name) {
        for (var line : lines) if (line.startsWith(name)) return line.substring(name.length());
        throw new IllegalStateException("No " + name + " in " + lines);
    }
}
