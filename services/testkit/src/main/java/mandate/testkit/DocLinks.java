package mandate.testkit;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mandate.testkit.SourceTree.Source;

/**
 * Follows the links of README.md and of every page in docs: the file is there, and so is the
 * heading or the line that the link points at. Links to other places are not followed.
 */
public final class DocLinks {
    /** {@code [text](target "title")}, also for images, and {@code [name]: target}. */
    private static final Pattern LINK =
            Pattern.compile(
                    "\\]\\(\\s*<?([^)\\s>]+)>?(?:\\s+[\"'][^)]*)?\\)|^\\s{0,3}\\[[^\\]]+\\]:\\s*(\\S+)",
                    Pattern.MULTILINE);

    private static final Pattern CODE = Pattern.compile("(?ms)^(```|~~~).*?^\\1|`[^`\\n]+`");

    private static final Pattern HEADING =
            Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*\\s*$", Pattern.MULTILINE);

    private static final Pattern LINES = Pattern.compile("L(\\d+)(?:-L(\\d+))?");
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-zA-Z][\\w+.-]*:|//).*");

    private final Path root;

    private DocLinks(Path root) {
        this.root = root;
    }

    /** The links that lead nowhere, each with its page; empty when all is well. */
    public static List<String> broken(Path root) {
        var links = new DocLinks(root);
        return new SourceTree(root)
                .sources(DocLinks::isPage).stream().flatMap(links::brokenIn).toList();
    }

    private static boolean isPage(String path) {
        return path.equals("README.md") || (path.startsWith("docs/") && path.endsWith(".md"));
    }

    private Stream<String> brokenIn(Source page) {
        var prose = CODE.matcher(page.text()).replaceAll("");
        return LINK.matcher(prose)
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches())
                .filter(target -> !leadsSomewhere(page, target))
                .map(target -> page.path() + " -> " + target);
    }

    private boolean leadsSomewhere(Source page, String target) {
        var parts = target.split("#", 2);
        var here = root.resolve(page.path());
        var path = URLDecoder.decode(parts[0].replace("+", "%2B"), StandardCharsets.UTF_8);
        var file = path.isEmpty() ? here : here.resolveSibling(path).normalize();
        if (!Files.exists(file) || !file.startsWith(root.normalize())) return false;
        return parts.length == 1 || hasPlace(file, parts[1]);
    }

    private static boolean hasPlace(Path file, String place) {
        var text = text(file);
        var lines = LINES.matcher(place);
        if (lines.matches()) {
            var last = lines.group(2) == null ? lines.group(1) : lines.group(2);
            return Integer.parseInt(last) <= text.lines().count();
        }
        return !file.toString().endsWith(".md") || anchors(text).contains(place);
    }

    /** A folder, or what is not text, has no places. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException _) {
            return "";
        }
    }

    /**
     * As GitHub makes them: lower case, spaces to hyphens, no punctuation, numbered when doubled.
     */
    private static Set<String> anchors(String page) {
        Map<String, Integer> seen = new HashMap<>();
        return HEADING.matcher(CODE.matcher(page).replaceAll(DocLinks::inlineOnly))
                .results()
                .map(heading -> slug(heading.group(1)))
                .map(
                        slug -> {
                            var times = seen.merge(slug, 1, Integer::sum);
                            return times == 1 ? slug : slug + "-" + (times - 1);
                        })
                .collect(Collectors.toSet());
    }

    /** A fenced block has no headings; the words of inline code belong to theirs. */
    private static String inlineOnly(MatchResult code) {
        var text = code.group();
        var isFence = text.startsWith("```") || text.startsWith("~~~");
        return isFence ? "" : Matcher.quoteReplacement(text);
    }

    private static String slug(String heading) {
        return heading.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
