package mandate.initiatives.domain.brief;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the demand of an initiative or of one workstream. */
final class DemandReading {
    private static final List<String> KEYS =
            List.of("fte", "from", "until", "languages", "level", "skills");
    private static final List<String> SKILL_KEYS = List.of("text", "level", "essential");
    private static final FactKind.Amount FTE = new FactKind.Amount(0.01, 10, false);
    private static final FactKind.Amount SKILL_LEVEL = new FactKind.Amount(0, 5, false);
    private static final int MONTHS_LIMIT = 120;
    // the levels of the European framework, and above them native
    private static final List<String> LANGUAGE_LEVELS =
            List.of("A1", "A2", "B1", "B2", "C1", "C2", "native");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

    private final TreeFields fields;
    private final Problems problems;

    DemandReading(TreeFields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    DemandWish demand(String path, @Nullable Object value) {
        if (value == null) return DemandWish.NOTHING_SAID;
        Map<String, ?> tree = fields.object(path, value, KEYS);
        if (tree == null) return DemandWish.NOTHING_SAID;
        Double fte = has(tree, "fte") ? fields.number(path + ".fte", tree.get("fte"), FTE) : null;
        YearMonth from = month(path, tree, "from");
        YearMonth until = month(path, tree, "until");
        period(path, from, until);
        return new DemandWish(
                fte,
                from,
                until,
                has(tree, "languages")
                        ? fields.each(path + ".languages", tree.get("languages"), this::language)
                        : List.of(),
                level(path, tree),
                has(tree, "skills")
                        ? fields.each(path + ".skills", tree.get("skills"), this::skill)
                        : List.of());
    }

    private void period(String path, @Nullable YearMonth from, @Nullable YearMonth until) {
        if (from == null || until == null) return;
        if (until.isBefore(from)) {
            problems.add(
                    path + ".from",
                    from.toString(),
                    "not after " + path + ".until (" + until + ")");
            problems.add(
                    path + ".until",
                    until.toString(),
                    "not before " + path + ".from (" + from + ")");
        } else if (from.until(until, ChronoUnit.MONTHS) >= MONTHS_LIMIT) {
            problems.add(
                    path + ".until",
                    until.toString(),
                    "at most " + MONTHS_LIMIT + " months after " + path + ".from (" + from + ")");
        }
    }

    private @Nullable YearMonth month(String path, Map<String, ?> tree, String key) {
        return has(tree, key) ? fields.month(path + "." + key, tree.get(key)) : null;
    }

    private @Nullable Level level(String path, Map<String, ?> tree) {
        if (!has(tree, "level")) return null;
        String name = fields.oneOf(path + ".level", tree.get("level"), Level.names());
        return name == null ? null : Level.valueOf(name);
    }

    private @Nullable String language(String path, @Nullable Object value) {
        if (value instanceof String text) {
            String[] halves = text.split(":", 2);
            String level = halves.length == 2 ? halves[1] : "";
            boolean known = halves.length == 1 || LANGUAGE_LEVELS.contains(level);
            if (TAG.matcher(halves[0]).matches() && known) return text;
        }
        problems.add(path, value, "a language such as fr, pt-BR or fr:B2");
        return null;
    }

    private @Nullable SkillNeed skill(String path, @Nullable Object value) {
        Map<String, ?> tree = fields.object(path, value, SKILL_KEYS);
        if (tree == null) return null;
        String text = fields.text(path + ".text", tree.get("text"), 1, TreeFields.TEXT_LIMIT);
        Double level =
                has(tree, "level")
                        ? fields.number(path + ".level", tree.get("level"), SKILL_LEVEL)
                        : Double.valueOf(SkillNeed.ORDINARY_LEVEL);
        Boolean essential =
                has(tree, "essential")
                        ? fields.yesNo(path + ".essential", tree.get("essential"))
                        : Boolean.FALSE;
        if (text == null || level == null || essential == null) return null;
        return new SkillNeed(text, level, essential);
    }

    private static boolean has(Map<String, ?> tree, String key) {
        return tree.get(key) != null;
    }
}
