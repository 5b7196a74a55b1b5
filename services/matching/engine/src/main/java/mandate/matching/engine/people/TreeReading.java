package mandate.matching.engine.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import mandate.matching.engine.text.Language;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/** Takes fields out of a plain tree and gathers what is wrong with them, all of it, in order. */
final class TreeReading {
    private static final int SHOWN = 100;
    private static final int MOST_PROBLEMS = 100;

    private final Language language;
    private final List<FieldProblem> problems = new ArrayList<>();

    TreeReading(Language language) {
        this.language = language;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    void refuse(String path, @Nullable Object value, Said allowed) {
        note(new FieldProblem(path, shown(value), List.of(allowed.in(language)), null));
    }

    /** Refuses what is not in a closed list. */
    void refuse(String path, @Nullable Object value, List<String> words) {
        note(new FieldProblem(path, shown(value), words, null));
    }

    /** The first hundred problems are enough to mend a document. */
    private void note(FieldProblem problem) {
        if (problems.size() < MOST_PROBLEMS) problems.add(problem);
    }

    /** Refuses every field that is not known: by name, and protected ones with the reason. */
    void refuseOthers(Map<?, ?> tree, String path, SequencedSet<String> known) {
        for (var entry : tree.entrySet()) {
            var name = String.valueOf(entry.getKey());
            if (known.contains(name)) continue;
            if (ProtectedAttributes.named(name))
                note(
                        new FieldProblem(
                                path + shown(name),
                                "",
                                List.of(ProtectedAttributes.WHY.in(language)),
                                ProtectedAttributes.RULE));
            else refuse(path + shown(name), entry.getValue(), known(known));
        }
    }

    private static Said known(SequencedSet<String> known) {
        var names = String.join(", ", known);
        return Said.of(
                "nothing: there is no such field; the fields are {}",
                "rien : ce champ n'existe pas ; les champs sont {}",
                names);
    }

    String text(Map<?, ?> tree, String key, String path, int longest) {
        return text(tree.get(key), path + key, longest);
    }

    String text(@Nullable Object value, String path, int longest) {
        if (value == null) return "";
        if (value instanceof String text && text.strip().length() <= longest) return text.strip();
        refuse(
                path,
                value,
                Said.of(
                        "a text of at most {} characters",
                        "un texte de {} caractères au plus",
                        longest));
        return "";
    }

    boolean flag(Map<?, ?> tree, String key) {
        var value = tree.get(key);
        if (value == null) return false;
        if (value instanceof Boolean flag) return flag;
        refuse(key, value, List.of("true", "false"));
        return false;
    }

    /** A number within bounds, or null when left out or refused. */
    @Nullable Double number(Map<?, ?> tree, String key, String path, int least, int most) {
        var value = tree.get(key);
        if (value == null) return null;
        if (value instanceof Number number
                && number.doubleValue() >= least
                && number.doubleValue() <= most) return number.doubleValue();
        refuse(
                path + key,
                value,
                Said.of("a number from {} to {}", "un nombre de {} à {}", least, most));
        return null;
    }

    /** A number within bounds, rounded half up. */
    @Nullable Integer rounded(Map<?, ?> tree, String key, String path, int least, int most) {
        var number = number(tree, key, path, least, most);
        if (number == null) return null;
        return BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    <E extends Enum<E>> @Nullable E choice(
            Map<?, ?> tree, String key, String path, Class<E> choices) {
        var value = tree.get(key);
        if (value == null) return null;
        for (var choice : choices.getEnumConstants())
            if (choice.name().equals(value)) return choice;
        refuse(
                path + key,
                value,
                Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList());
        return null;
    }

    List<?> list(Map<?, ?> tree, String key, int longest) {
        var value = tree.get(key);
        if (value == null) return List.of();
        if (value instanceof List<?> list && list.size() <= longest) return list;
        var shown = value instanceof List<?> list ? list.size() + " entries" : value;
        refuse(
                key,
                shown,
                Said.of("a list of at most {}", "une liste de {} entrées au plus", longest));
        return List.of();
    }

    List<String> texts(Map<?, ?> tree, String key, int longestList, int longestText) {
        var texts = new ArrayList<String>();
        var list = list(tree, key, longestList);
        for (int at = 0; at < list.size(); at++) {
            var path = key + "[" + at + "]";
            var text = text(list.get(at), path, longestText);
            if (!text.isEmpty()) texts.add(text);
            else if (!(list.get(at) instanceof String given) || given.isBlank())
                refuse(path, list.get(at), Said.of("a text", "un texte"));
        }
        return texts;
    }

    /** A tree under a key; empty when left out or refused. */
    Map<?, ?> tree(@Nullable Object value, String path) {
        if (value instanceof Map<?, ?> tree) return tree;
        if (value != null) refuse(path, value, Said.of("an object", "un objet"));
        return new LinkedHashMap<>();
    }

    private static String shown(@Nullable Object value) {
        var text = String.valueOf(value);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
