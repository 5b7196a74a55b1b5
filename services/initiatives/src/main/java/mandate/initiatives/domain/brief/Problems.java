package mandate.initiatives.domain.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong while a tree is read; what is echoed is kept short. */
final class Problems {
    private static final int ECHO = 100;

    private final List<FieldProblem> found = new ArrayList<>();

    void add(String field, @Nullable Object value, String... allowed) {
        found.add(new FieldProblem(field, echo(value), List.of(allowed)));
    }

    void add(String field, @Nullable Object value, Collection<String> allowed) {
        found.add(new FieldProblem(field, echo(value), List.copyOf(allowed)));
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<FieldProblem> all() {
        return List.copyOf(found);
    }

    static String cut(String text) {
        if (text.length() <= ECHO) return text;
        // never half of a pair: the echo must remain valid text
        int end = Character.isHighSurrogate(text.charAt(ECHO - 2)) ? ECHO - 2 : ECHO - 1;
        return text.substring(0, end) + "…";
    }

    private static @Nullable Object echo(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> cut(text);
            case Boolean yes -> yes;
            case Integer number -> number;
            case Long number -> number;
            case Double number when Double.isFinite(number) -> number;
            case Map<?, ?> map -> map.isEmpty() ? "{}" : "{…}";
            case List<?> list -> list.isEmpty() ? "[]" : "[…]";
            default -> cut(String.valueOf(value));
        };
    }
}
