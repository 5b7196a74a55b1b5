package mandate.matching.web.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import mandate.matching.engine.people.PersonReader;
import mandate.matching.engine.people.PersonRow;
import mandate.matching.web.imports.SkillFile.SkillRow;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Ids;
import org.jspecify.annotations.Nullable;

/** Brings the rows of people together with the rows of their skills, and reads both. */
final class PeopleRows {
    private static final Pattern SKILL = Pattern.compile("skills\\[(\\d+)\\](?:\\.(.*))?");

    private final FileRows rows;
    private final String file;
    private final @Nullable SkillFile skills;
    private final String skillFile;

    PeopleRows(FileRows rows, String file, @Nullable SkillFile skills, String skillFile) {
        this.rows = rows;
        this.file = file;
        this.skills = skills;
        this.skillFile = skillFile;
    }

    /** The next row with anything in it, or null behind the last. */
    @Nullable ImportRow next() {
        for (var row = rows.next(); row != null; row = rows.next()) {
            switch (row) {
                case FileRow.Blank _ -> {}
                case FileRow.Broken(var number, var problems) -> {
                    return new ImportRow.Broken(number, problems);
                }
                case FileRow.Tree(var number, var tree) -> {
                    return person(number, tree, Function.identity());
                }
                case FileRow.Cells(var number, var cells) -> {
                    var table = PersonRow.of(cells);
                    return person(number, table.tree(), table::column);
                }
            }
        }
        return null;
    }

    private ImportRow person(
            int number,
            Map<String, ? extends @Nullable Object> tree,
            Function<String, String> column) {
        if (!(tree.get("id") instanceof String written) || written.isBlank())
            return new ImportRow.Broken(
                    number, List.of(FieldProblem.of("id", tree.get("id"), Ids.ALLOWED)));
        var id = written.strip();
        var own = skills == null ? List.<SkillRow>of() : skills.of(id);
        int before = tree.get("skills") instanceof List<?> list ? list.size() : 0;
        var read = PersonReader.read(id, own.isEmpty() ? plain(tree) : with(tree, own));
        return new ImportRow.Person(
                number, id, read, field -> place(number, column, before, own, field));
    }

    private Place place(
            int number,
            Function<String, String> column,
            int before,
            List<SkillRow> own,
            String field) {
        var skill = SKILL.matcher(field);
        if (!own.isEmpty() && skill.matches()) {
            int at = Integer.parseInt(skill.group(1)) - before;
            if (at >= 0 && at < own.size())
                return new Place(skillFile, own.get(at).number(), skill.group(2));
        }
        return new Place(file, number, column.apply(field));
    }

    private static Map<String, Object> with(Map<String, ?> tree, List<SkillRow> own) {
        var whole = new LinkedHashMap<>(plain(tree));
        var all = new ArrayList<Object>();
        if (tree.get("skills") instanceof List<?> list) all.addAll(list);
        own.forEach(row -> all.add(row.tree()));
        whole.put("skills", all);
        return whole;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // a null value is the reader's to refuse
    private static Map<String, Object> plain(Map<String, ?> tree) {
        return (Map<String, Object>) tree;
    }
}
