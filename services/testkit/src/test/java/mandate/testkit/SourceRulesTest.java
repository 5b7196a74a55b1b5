package mandate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
    private static final Path CROOKED = Path.of("src/test/resources/crooked/sources");

    /** In parts, so that this file keeps the rules. */
    private static final String UNFINISHED = "TO" + "DO";

    private static final String HOME = "/ho" + "me/";
    private static final String WORK = "/wo" + "rk/";

    @TempDir Path folder;

    @Test
    void every_rule_catches_its_culprits_and_nobody_else() {
        assertThat(SourceRules.of(CROOKED))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "files-are-short",
                                List.of("README.md has 121 lines, 120 at most"),
                                "public-types-have-a-sentence",
                                List.of(
                                        "src/main/java/rooms/Empty.java: Empty says nothing",
                                        "src/main/java/rooms/Silent.java: Silent says nothing"),
                                "rooms-say-what-they-are-for",
                                List.of(
                                        "src/main/java/rooms has no package-info.java that says"
                                                + " what it is for"),
                                "tests-are-sentences",
                                List.of(
                                        "src/test/java/rooms/SilentTest.java: test1() is not a"
                                                + " sentence",
                                        "src/test/java/rooms/SilentTest.java: shouldSpeak() is"
                                                + " not a sentence"),
                                "nothing-unfinished",
                                List.of("docs/notes.md:3: - " + UNFINISHED + ": finish this page"),
                                "no-path-of-a-machine",
                                List.of(
                                        "deploy/run.sh:2: cp notes.md " + HOME + "ada/notes.md",
                                        "deploy/run.sh:3: cd \"" + WORK + "garden\""),
                                "imports-name-their-types",
                                List.of(
                                        "src/main/java/rooms/Silent.java:3: import"
                                                + " java.util.*;")));
    }

    @Test
    void what_is_tracked_counts_and_what_is_built_does_not() throws Exception {
        for (var path : List.of("notes.md", "target/notes.md", "untracked.md"))
            write(path, UNFINISHED);
        assertThat(found("nothing-unfinished")).hasSize(2);
        git("init", "-q");
        git("add", "notes.md");
        assertThat(found("nothing-unfinished")).containsExactly("notes.md:1: " + UNFINISHED);
    }

    @Test
    void a_long_java_file_is_found_by_its_lines() throws IOException {
        write("src/main/java/rooms/Long.java", "// a line\n".repeat(301));
        assertThat(found("files-are-short"))
                .containsExactly("src/main/java/rooms/Long.java has 301 lines, 300 at most");
    }

    private List<String> found(String rule) {
        return SourceRules.of(folder).getOrDefault(rule, List.of());
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }
}
