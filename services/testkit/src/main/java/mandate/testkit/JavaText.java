package mandate.testkit;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import mandate.testkit.SourceTree.Source;

/** What the text of a Java file shows that its class file does not. */
final class JavaText {
    private static final String ANNOTATION = "@[\\w.]+(?:\\((?:[^()]++|\\([^()]*\\))*+\\))?";

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile(
                    "^public (?:[\\w-]+ )*(?:class|record|enum|interface|@interface) (\\w+)",
                    Pattern.MULTILINE);

    private static final Pattern BETWEEN_JAVADOC_AND_TYPE =
            Pattern.compile("(?:\\s*^(?:" + ANNOTATION + "|//.*))+\\s*\\z", Pattern.MULTILINE);

    private static final Pattern TEST =
            Pattern.compile(
                    "@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\\b(?:\\([^)]*\\))?(?:\\s*"
                            + ANNOTATION
                            + ")*\\s+(?:[\\w<>?,.\\[\\]]+\\s+)+(\\w+)\\(");

    private static final Pattern SENTENCE = Pattern.compile("[a-z][A-Za-z0-9]*(_[A-Za-z0-9]+){2,}");

    private JavaText() {}

    static Stream<String> typesWithoutJavadoc(Source source) {
        if (!source.isJava() || !source.isMain()) return Stream.of();
        return PUBLIC_TYPE
                .matcher(source.text())
                .results()
                .filter(type -> !endsInJavadoc(source.text().substring(0, type.start())))
                .map(type -> "%s: %s says nothing".formatted(source.path(), type.group(1)));
    }

    private static boolean endsInJavadoc(String before) {
        var text = BETWEEN_JAVADOC_AND_TYPE.matcher(before).replaceFirst("").stripTrailing();
        if (!text.endsWith("*/")) return false;
        var comment = text.substring(Math.max(0, text.lastIndexOf("/*")));
        return comment.startsWith("/**") && comment.matches("(?s)/\\*\\*.*\\w.*\\*/");
    }

    static Stream<String> testsThatAreNoSentence(Source source) {
        if (!source.isJava() || source.isMain()) return Stream.of();
        return TEST.matcher(source.text())
                .results()
                .map(test -> test.group(1))
                .filter(name -> !SENTENCE.matcher(name).matches())
                .map(name -> "%s: %s() is not a sentence".formatted(source.path(), name));
    }
}
