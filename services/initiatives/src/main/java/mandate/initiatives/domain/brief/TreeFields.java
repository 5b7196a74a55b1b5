package mandate.initiatives.domain.brief;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values of a tree. Each method gives the value, or null after noting the problem; a
 * missing value is the caller's business.
 */
final class TreeFields {
    static final int LIST_LIMIT = 100;
    static final int TEXT_LIMIT = 2_000;
    static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private final Problems problems;

    TreeFields(Problems problems) {
        this.problems = problems;
    }

    @Nullable Map<String, ?> object(String path, @Nullable Object value, Collection<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            problems.add(path, value, "an object");
            return null;
        }
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, inner) -> copy.put(String.valueOf(key), inner));
        for (var entry : copy.entrySet())
            if (!known.contains(entry.getKey()))
                problems.add(join(path, Problems.cut(entry.getKey())), entry.getValue(), known);
        return copy;
    }

    @Nullable List<?> list(String path, @Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            problems.add(path, value, "a list of at most " + LIST_LIMIT);
            return null;
        }
        if (list.size() > LIST_LIMIT) {
            problems.add(path, list.size() + " entries", "a list of at most " + LIST_LIMIT);
            return null;
        }
        return list;
    }

    <T> List<T> each(
            String path,
            @Nullable Object value,
            BiFunction<String, @Nullable Object, @Nullable T> read) {
        List<?> list = list(path, value);
        if (list == null) return List.of();
        var all = new ArrayList<T>(list.size());
        for (int i = 0; i < list.size(); i++) {
            T one = read.apply(path + "[" + i + "]", list.get(i));
            if (one != null) all.add(one);
        }
        return all;
    }

    @Nullable String text(String path, @Nullable Object value, int least, int most) {
        String allowed = "text of " + least + " to " + most + " characters";
        if (!(value instanceof String text)) {
            problems.add(path, value, allowed);
            return null;
        }
        String trimmed = text.strip();
        if (trimmed.length() < least || trimmed.length() > most) {
            problems.add(path, text, allowed);
            return null;
        }
        return trimmed;
    }

    @Nullable String oneOf(String path, @Nullable Object value, List<String> allowed) {
        if (value instanceof String text && allowed.contains(text)) return text;
        problems.add(path, value, allowed);
        return null;
    }

    @Nullable String id(String path, @Nullable Object value) {
        if (value instanceof String text && ID.matcher(text).matches()) return text;
        problems.add(path, value, "an id: 1 to 64 of A-Z a-z 0-9 . _ -");
        return null;
    }

    @Nullable Boolean yesNo(String path, @Nullable Object value) {
        if (value instanceof Boolean yes) return yes;
        problems.add(path, value, "true", "false");
        return null;
    }

    @Nullable Double number(String path, @Nullable Object value, FactKind.Amount kind) {
        String allowed =
                "a %s from %s to %s"
                        .formatted(
                                kind.whole() ? "whole number" : "number",
                                plain(kind.from()),
                                plain(kind.to()));
        if (!(value instanceof Number number)) {
            problems.add(path, value, allowed);
            return null;
        }
        double read = number.doubleValue();
        boolean within = read >= kind.from() && read <= kind.to();
        boolean fits = within && (!kind.whole() || read == Math.rint(read));
        // a zero with a sign would print as -0.0 and break "same brief, same bytes"
        if (fits) return Double.valueOf(read + 0.0);
        problems.add(path, value, allowed);
        return null;
    }

    @Nullable YearMonth month(String path, @Nullable Object value) {
        if (value instanceof String text && MONTH.matcher(text).matches()) {
            try {
                return YearMonth.parse(text);
            } catch (DateTimeException unreadable) {
                problems.add(path, value, "a month YYYY-MM");
                return null;
            }
        }
        problems.add(path, value, "a month YYYY-MM");
        return null;
    }

    static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String plain(double number) {
        if (number != Math.rint(number)) return BigDecimal.valueOf(number).toPlainString();
        BigInteger whole = BigDecimal.valueOf(number).toBigInteger();
        return whole.toString();
    }
}
