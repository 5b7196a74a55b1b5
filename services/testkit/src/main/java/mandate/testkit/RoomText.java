package mandate.testkit;

import java.util.List;
import java.util.stream.Collectors;
import mandate.testkit.SourceTree.Source;

/** What the folders of the Java files show. */
final class RoomText {
    private static final String INFO = "package-info.java";

    private RoomText() {}

    /** Shipped packages whose package-info is absent or has no Javadoc. */
    static List<String> packagesWithoutInfo(List<Source> sources) {
        var main = sources.stream().filter(s -> s.isJava() && s.isMain()).toList();
        var described =
                main.stream()
                        .filter(s -> s.path().endsWith("/" + INFO) && s.text().contains("/**"))
                        .map(s -> folder(s.path()))
                        .collect(Collectors.toSet());
        return main.stream()
                .map(s -> folder(s.path()))
                .distinct()
                .filter(folder -> !described.contains(folder))
                .map(folder -> folder + " has no " + INFO + " that says what it is for")
                .toList();
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
