package mandate.matching.engine.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a person as one row of a table and one row a skill, from the tree of the document; read by
 * {@link PersonRow} it is the same person again.
 */
public final class PersonCells {
    /** Columns of the table of people. */
    public static final List<String> PEOPLE =
            PersonReader.FIELDS.stream().filter(field -> !field.equals("skills")).toList();

    /** Columns of the table of skills. */
    public static final List<String> SKILLS =
            Stream.concat(Stream.of("personId"), PersonReader.SKILL_FIELDS.stream()).toList();

    private PersonCells() {}

    /** The cells of a person, in the order of {@link #PEOPLE}. */
    public static List<String> person(Map<String, ?> tree) {
        return PEOPLE.stream().map(column -> cell(column, tree.get(column))).toList();
    }

    /** The cells of each skill, in the order of {@link #SKILLS}. */
    public static List<List<String>> skills(String id, Map<String, ?> tree) {
        var rows = new ArrayList<List<String>>();
        if (tree.get("skills") instanceof List<?> skills)
            for (var one : skills) if (one instanceof Map<?, ?> skill) rows.add(skill(id, skill));
        return rows;
    }

    private static List<String> skill(String id, Map<?, ?> skill) {
        var row = new LinkedHashMap<String, Object>();
        row.put("personId", id);
        skill.forEach((key, value) -> row.put(String.valueOf(key), value));
        return SKILLS.stream().map(column -> plain(row.get(column))).toList();
    }

    private static String cell(String column, @Nullable Object value) {
        return switch (column) {
            case "managesTeams", "interestIn" ->
                    value instanceof List<?> list
                            ? joined(list.stream().map(PersonCells::entry).toList())
                            : "";
            case "languages" -> languages(value);
            case "capacity" -> months(value);
            default -> plain(value);
        };
    }

    private static String languages(@Nullable Object value) {
        var entries = new ArrayList<String>();
        if (value instanceof Map<?, ?> languages)
            languages.forEach((tag, level) -> entries.add(tag + ":" + level));
        return joined(entries);
    }

    private static String months(@Nullable Object value) {
        var entries = new ArrayList<String>();
        if (value instanceof List<?> months)
            for (var one : months)
                if (one instanceof Map<?, ?> month)
                    entries.add(month.get("month") + ":" + plain(month.get("pct")));
        return joined(entries);
    }

    /** A backslash before the next separator would make that separator a part of the words. */
    private static String entry(@Nullable Object value) {
        var text = plain(value).replace(";", "\\;");
        return text.endsWith("\\") ? text + " " : text;
    }

    private static String joined(List<String> entries) {
        return String.join(";", entries);
    }

    private static String plain(@Nullable Object value) {
        if (value == null) return "";
        if (value instanceof Double number) return BigDecimal.valueOf(number).toPlainString();
        return String.valueOf(value);
    }
}
