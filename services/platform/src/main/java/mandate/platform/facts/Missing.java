package mandate.platform.facts;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a record should hold and does not: nulls where its components do not allow them. */
final class Missing {
    private static final ClassValue<List<Part>> PARTS =
            new ClassValue<>() {
                @Override
                protected List<Part> computeValue(Class<?> shape) {
                    return Stream.of(shape.getRecordComponents()).map(Part::of).toList();
                }
            };

    private Missing() {}

    /** The path of the first one, "data" when there is nothing at all, or null. */
    static @Nullable String first(@Nullable Object value, String path) {
        return switch (value) {
            case null -> path.isEmpty() ? "data" : path;
            case Record told -> inRecord(told, path);
            case List<?> list -> inList(list, path);
            default -> null;
        };
    }

    private static @Nullable String inRecord(Record told, String path) {
        for (var part : PARTS.get(told.getClass())) {
            var value = part.of(told);
            if (value == null && part.mayBeNull()) continue;
            var found = first(value, path.isEmpty() ? part.name() : path + "." + part.name());
            if (found != null) return found;
        }
        return null;
    }

    private static @Nullable String inList(List<?> list, String path) {
        for (int i = 0; i < list.size(); i++) {
            var found = first(list.get(i), path + "[" + i + "]");
            if (found != null) return found;
        }
        return null;
    }

    /** A component of a record, looked up once: reflection on annotations is slow. */
    private record Part(String name, Method accessor, boolean mayBeNull) {
        static Part of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.trySetAccessible();
            boolean mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Part(component.getName(), accessor, mayBeNull);
        }

        @Nullable Object of(Record told) {
            try {
                return accessor.invoke(told);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + name + " of " + told, e);
            }
        }
    }
}
