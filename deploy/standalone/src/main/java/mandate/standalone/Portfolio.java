package mandate.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** Imports a folder: people, then initiatives, then the ownership that exists. */
final class Portfolio {
    private static final int SHOWN = 20;

    private final Api api;
    private final Path folder;

    Portfolio(Api api, Path folder) {
        this.api = api;
        this.folder = folder;
    }

    /** Imports what is there; says what could not be read, row by row. */
    void bring() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder))
            throw new IllegalArgumentException("There is no folder " + folder + " to import.");
        bring("people.jsonl", "/api/people/imports");
        bring("initiatives.jsonl", "/api/initiatives/imports");
        bring("ownership.jsonl", "/api/mandates/imports");
    }

    private void bring(String name, String path) throws IOException, InterruptedException {
        var file = folder.resolve(name);
        if (Files.notExists(file)) {
            Console.say("  " + name + ": not there, left out");
            return;
        }
        report(name, api.postLines(path, file));
    }

    private static void report(String name, JsonNode report) {
        Console.say(
                "  %s: %d rows, %d new, %d changed, %d as before, %d refused"
                        .formatted(
                                name,
                                report.path("rows").asInt(),
                                report.path("created").asInt(),
                                report.path("changed").asInt(),
                                report.path("unchanged").asInt(),
                                report.path("refused").asInt()));
        int shown = 0;
        for (var error : report.path("errors")) {
            if (shown++ == SHOWN) {
                Console.say("    … and " + (report.path("errors").size() - SHOWN) + " more");
                return;
            }
            Console.say(
                    "    row %d, %s: %s is not allowed; allowed: %s"
                            .formatted(
                                    error.path("row").asInt(),
                                    error.path("field").asString(),
                                    error.path("value"),
                                    error.path("allowed")));
        }
    }
}
