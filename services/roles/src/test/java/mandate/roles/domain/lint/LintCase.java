package mandate.roles.domain.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mandate.roles.domain.Language;

/**
 * A written case.
 *
 * @param fires whether the finding must be there
 * @param words what it must point at; empty in a near miss
 */
record LintCase(
        String file,
        String code,
        boolean fires,
        Language language,
        String note,
        String words,
        String text) {
    private static final Pattern HEADING =
            Pattern.compile("(fires|silent) · (en|fr) · (\\S.*)", Pattern.DOTALL);

    /** All cases of all files. */
    static List<LintCase> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            var folder = Objects.requireNonNull(LintCase.class.getResource("/lint"));
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<LintCase> read(Path file) {
        try {
            var parts = Files.readString(file, UTF_8).split("(?m)^## ", -1);
            var code = parts[0].replace("#", "").strip();
            var cases = new ArrayList<LintCase>();
            for (int i = 1; i < parts.length; i++) cases.add(read(file, code, parts[i]));
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LintCase read(Path file, String code, String part) {
        var name = String.valueOf(file.getFileName());
        int end = part.indexOf('\n');
        var heading = HEADING.matcher(part.substring(0, end));
        if (!heading.matches())
            throw new IllegalArgumentException(name + " has a crooked heading: " + part);
        boolean fires = heading.group(1).equals("fires");
        var body = part.substring(end + 1);
        if (fires != body.startsWith("words: "))
            throw new IllegalArgumentException(
                    name + ": words are for cases that fire, and for all of them: " + part);
        int words = fires ? body.indexOf('\n') : 0;
        return new LintCase(
                name,
                code,
                fires,
                Language.valueOf(heading.group(2).toUpperCase(java.util.Locale.ROOT)),
                heading.group(3),
                fires ? body.substring("words: ".length(), words) : "",
                body.substring(words).strip());
    }

    @Override
    public String toString() {
        return file + ": " + (fires ? "fires" : "silent") + " on " + note;
    }
}
