package mandate.testkit;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mandate.testkit.SourceTree.Source;

/** Rules of the house that only the text of its files can show. */
public final class SourceRules {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_TEST = 400;
    private static final int LONGEST_README = 120;

    /** Tables that have one entry a line and nothing to split: the vocabulary of facts. */
    private static final Set<String> TABLES =
            Set.of("services/initiatives/src/main/java/mandate/initiatives/domain/brief/Fact.java");

    /** In two parts, or this file would break its own rule. */
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");

    /** A path from the root of somebody's disk, not one inside a URL or a route. */
    private static final Pattern OF_A_MACHINE =
            Pattern.compile(
                    "(?<![\\w.:/}>-])/(work|root|home|Users)/[\\w.]|\\b[A-Z]:\\\\Users\\\\");

    private static final Pattern STAR = Pattern.compile("^import (static )?[\\w.]+\\.\\*;");

    private SourceRules() {}

    /** The violations of every rule below a root, by rule; none is an empty list. */
    public static Map<String, List<String>> of(Path root) {
        var sources = new SourceTree(root).sources();
        var found = new LinkedHashMap<String, List<String>>();
        found.put("files-are-short", each(sources, SourceRules::tooLong));
        found.put("public-types-have-a-sentence", each(sources, JavaText::typesWithoutJavadoc));
        found.put("rooms-say-what-they-are-for", RoomText.packagesWithoutInfo(sources));
        found.put("tests-are-sentences", each(sources, JavaText::testsThatAreNoSentence));
        found.put("nothing-unfinished", each(sources, lines(UNFINISHED)));
        found.put("no-path-of-a-machine", each(sources, lines(OF_A_MACHINE)));
        found.put("imports-name-their-types", each(sources, SourceRules::starImports));
        return Collections.unmodifiableMap(found);
    }

    private static List<String> each(
            List<Source> sources, Function<Source, Stream<String>> violations) {
        return sources.stream().flatMap(violations).toList();
    }

    private static Stream<String> tooLong(Source source) {
        var lines = source.lines().size();
        var longest = longest(source);
        return lines <= longest
                ? Stream.of()
                : Stream.of("%s has %d lines, %d at most".formatted(source.path(), lines, longest));
    }

    private static int longest(Source source) {
        if (source.path().equals("README.md")) return LONGEST_README;
        if (!source.isJava() || TABLES.contains(source.path())) return Integer.MAX_VALUE;
        return source.path().contains("/src/test/") ? LONGEST_TEST : LONGEST_FILE;
    }

    private static Stream<String> starImports(Source source) {
        return source.isJava() ? lines(STAR).apply(source) : Stream.of();
    }

    private static Function<Source, Stream<String>> lines(Pattern forbidden) {
        return source -> {
            var lines = source.lines();
            return IntStream.range(0, lines.size())
                    .filter(n -> forbidden.matcher(lines.get(n)).find())
                    .mapToObj(
                            n -> "%s:%d: %s".formatted(source.path(), n + 1, lines.get(n).strip()));
        };
    }
}
