package mandate.initiatives.domain.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, in the sources themselves, where rules live and which tests are named after them. */
final class SourceFiles {
    private static final Pattern TEST = Pattern.compile("void (r\\d\\w*)\\(");

    private SourceFiles() {}

    static Path main() {
        return Path.of("src", "main", "java", "mandate", "initiatives", "domain");
    }

    static Path tests() {
        return Path.of("src", "test", "java", "mandate", "initiatives");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tests by the number of the rule they are named after. */
    static Map<Integer, Set<String>> testsByRule() {
        var tests = new TreeMap<Integer, Set<String>>();
        for (Path file : javaFiles(tests())) {
            Matcher matcher = TEST.matcher(text(file));
            String name = file.getFileName().toString().replace(".java", "");
            while (matcher.find())
                for (int rule : rules(matcher.group(1)))
                    tests.computeIfAbsent(rule, _ -> new TreeSet<>())
                            .add(name + "#" + matcher.group(1));
        }
        return tests;
    }

    static List<Path> javaFiles(Path below) {
        try (var files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers at the head of a name such as {@code r114_to_r117_r134_each_question_votes}. */
    static List<Integer> rules(String name) {
        var rules = new TreeSet<Integer>();
        int before = 0;
        boolean range = false;
        for (String word : name.split("_", -1)) {
            if (word.matches("r\\d+")) {
                int number = Integer.parseInt(word.substring(1));
                for (int one = range ? before : number; one <= number; one++) rules.add(one);
                before = number;
                range = false;
            } else if (word.equals("to")) {
                range = true;
            } else if (!word.equals("and")) {
                break;
            }
        }
        return List.copyOf(rules);
    }
}
