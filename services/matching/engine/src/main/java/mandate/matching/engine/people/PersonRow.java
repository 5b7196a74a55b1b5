package mandate.matching.engine.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person as one row of a table, turned into the tree that {@link PersonReader} reads.
 *
 * <p>{@code managesTeams}, {@code interestIn} and {@code languages} ({@code en:C1;fr:B2}) and
 * {@code capacity} ({@code 2026-12:40;2027-01:20}) are separated by semicolons ({@code \\;} is one
 * that belongs to the words); skills stand in the columns skill1, level1, evidence1,
 * evidenceGrade1, skill2 and so on. An empty cell is left out. A column that is none of these goes
 * into the tree as it stands, so that the reader refuses it by name.
 *
 * @param tree what the reader takes
 * @param columns the column behind a field path of the tree, where the two differ
 */
public record PersonRow(Map<String, Object> tree, Map<String, String> columns) {
    public PersonRow {
        tree = Collections.unmodifiableMap(new LinkedHashMap<>(tree));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    private static final Pattern SKILL_COLUMN =
            Pattern.compile("(skill|level|evidence|evidenceGrade)([1-9]\\d{0,2})");

    /** A semicolon, unless a backslash says that it belongs to the words. */
    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\);");

    private static final Map<String, Boolean> FLAGS =
            Map.of(
                    "true", true, "yes", true, "oui", true, "vrai", true, "1", true, //
                    "false", false, "no", false, "non", false, "faux", false, "0", false);

    /** Reads a header → cell map; never fails, for the reader says what is wrong. */
    public static PersonRow of(Map<String, String> cells) {
        var tree = new LinkedHashMap<String, Object>();
        var skills = new TreeMap<Integer, Map<String, Object>>();
        cells.forEach(
                (header, cell) -> {
                    var column = header.strip();
                    var text = cell.strip();
                    var numbered = SKILL_COLUMN.matcher(column);
                    if (text.isEmpty()) return;
                    if (numbered.matches())
                        skills.computeIfAbsent(
                                        Integer.valueOf(numbered.group(2)),
                                        n -> new LinkedHashMap<>())
                                .put(skillField(numbered.group(1)), text);
                    else tree.put(column, value(column, text));
                });
        if (!skills.isEmpty()) tree.put("skills", new ArrayList<>(skills.values()));
        return new PersonRow(tree, columns(List.copyOf(skills.keySet())));
    }

    /** The field of a person that a column speaks of. */
    public static String field(String column) {
        return SKILL_COLUMN.matcher(column).matches() ? "skills" : column;
    }

    /** The tree of one skill out of a row {@code personId,text,level,evidence,evidenceGrade}. */
    public static Map<String, Object> skill(Map<String, String> cells) {
        var tree = new LinkedHashMap<String, Object>();
        cells.forEach(
                (header, cell) -> {
                    if (!cell.isBlank() && !header.strip().equals("personId"))
                        tree.put(header.strip(), cell.strip());
                });
        return tree;
    }

    /** The column that a problem's field stands in. */
    public String column(String field) {
        var exact = columns.get(field);
        if (exact != null) return exact;
        int end = 0;
        while (end < field.length() && ".[".indexOf(field.charAt(end)) < 0) end++;
        return tree.containsKey(field) ? field : field.substring(0, end);
    }

    private static Object value(String column, String text) {
        return switch (column) {
            case "external" -> flag(text);
            case "relevantExperienceYears", "freeCapacityPct", "maxHats" -> number(text);
            case "managesTeams", "interestIn" -> parts(text);
            case "languages" -> pairs(text);
            case "capacity" -> months(text);
            default -> text;
        };
    }

    private static Object flag(String text) {
        var flag = FLAGS.get(text.toLowerCase(Locale.ROOT));
        return flag == null ? text : flag;
    }

    private static Object number(String text) {
        var number = decimal(text);
        return number == null ? text : number;
    }

    private static @Nullable BigDecimal decimal(String text) {
        var digits = text.replace("%", "").strip().replace(',', '.');
        return digits.matches("-?\\d{1,9}(\\.\\d{1,18})?") ? new BigDecimal(digits) : null;
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        for (var part : SEPARATOR.split(text, -1))
            if (!part.isBlank()) parts.add(part.strip().replace("\\;", ";"));
        return parts;
    }

    private static Map<String, Object> pairs(String text) {
        var pairs = new LinkedHashMap<String, Object>();
        for (var part : parts(text)) {
            int colon = part.indexOf(':');
            if (colon < 0) pairs.put(part, "");
            else pairs.put(part.substring(0, colon).strip(), part.substring(colon + 1).strip());
        }
        return pairs;
    }

    private static List<Object> months(String text) {
        var months = new ArrayList<>();
        pairs(text)
                .forEach(
                        (month, pct) -> {
                            var entry = new LinkedHashMap<String, Object>();
                            entry.put("month", month);
                            entry.put("pct", number(String.valueOf(pct)));
                            months.add(entry);
                        });
        return months;
    }

    private static String skillField(String column) {
        return column.equals("skill") ? "text" : column;
    }

    private static Map<String, String> columns(List<Integer> numbers) {
        var columns = new LinkedHashMap<String, String>();
        for (int at = 0; at < numbers.size(); at++)
            for (var column : List.of("skill", "level", "evidence", "evidenceGrade"))
                columns.put("skills[" + at + "]." + skillField(column), column + numbers.get(at));
        return columns;
    }
}
