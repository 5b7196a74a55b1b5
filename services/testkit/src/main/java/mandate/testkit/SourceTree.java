package mandate.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The text files of a tree: the tracked ones of a Git work tree, otherwise all but what is built.
 */
final class SourceTree {
    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", "node_modules", "dist", "crooked");

    private final Path root;

    SourceTree(Path root) {
        this.root = root;
    }

    /** A text file, by its path from the root with slashes. */
    record Source(String path, String text) {
        List<String> lines() {
            return text.lines().toList();
        }

        boolean isJava() {
            return path.endsWith(".java");
        }

        /** That it is shipped, as opposed to a test. */
        boolean isMain() {
            return path.contains("src/main/") || path.startsWith("main/");
        }
    }

    List<Source> sources() {
        return sources(_ -> true);
    }

    List<Source> sources(Predicate<String> wanted) {
        return paths().filter(wanted).sorted().flatMap(this::source).toList();
    }

    private Stream<String> paths() {
        var all = Files.exists(root.resolve(".git")) ? tracked() : walked();
        return all.filter(SourceTree::isOurs);
    }

    /** Crooked samples break the rules on purpose. */
    private static boolean isOurs(String path) {
        return Stream.of(path.split("/", -1)).noneMatch(NOT_OURS::contains);
    }

    private Stream<String> walked() {
        try (var files = Files.walk(root)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> slashed(root.relativize(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot walk " + root, e);
        }
    }

    private static String slashed(Path path) {
        return String.join(
                "/", StreamSupport.stream(path.spliterator(), false).map(Path::toString).toList());
    }

    private Stream<String> tracked() {
        try {
            var git =
                    new ProcessBuilder("git", "ls-files", "-z", "--cached")
                            .directory(root.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!git.waitFor(10, TimeUnit.SECONDS) || git.exitValue() != 0) return walked();
            return Stream.of(names.split("\0", -1)).filter(this::isThere);
        } catch (IOException _) {
            return walked();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Git for " + root, e);
        }
    }

    /** What is deleted but not committed yet is still tracked. */
    private boolean isThere(String path) {
        return !path.isEmpty() && Files.isRegularFile(root.resolve(path));
    }

    /** Nothing for what is not text. */
    private Stream<Source> source(String path) {
        try {
            var text = Files.readString(root.resolve(path));
            return text.indexOf('\0') < 0 ? Stream.of(new Source(path, text)) : Stream.of();
        } catch (CharacterCodingException _) {
            return Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + " below " + root, e);
        }
    }
}
