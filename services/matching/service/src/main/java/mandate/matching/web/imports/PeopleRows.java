package mandate.matching.web.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import mandate.matching.app.PeopleIntake.Coming;
import mandate.matching.engine.people.PersonReader;
import mandate.matching.engine.people.PersonRow;
import mandate.matching.web.imports.SkillFile.SkillRow;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of people together with the rows of their skills, and reads both. A table speaks
 * of the fields that it has columns for: of somebody who is there, everything else stays. An object
 * of JSON lines is the whole person.
 */
final class PeopleRows {
    private static final String SKILLS = "skills";
    private static final Pattern SKILL = Pattern.compile("skills\\[(\\d+)\\](?:\\.(.*))?");

    private final FileRows rows;
    private final String file;
    private final @Nullable SkillFile skills;
    private final String skillFile;
    private final Set<String> spokenOf;

    PeopleRows(FileRows rows, String file, @Nullable SkillFile skills, String skillFile) {
        this.rows = rows;
        this.file = file;
        this.skills = skills;
        this.skillFile = skillFile;
        this.spokenOf = spokenOf(rows, skills != null);
    }

    private static Set<String> spokenOf(FileRows rows, boolean skills) {
        var fields = new HashSet<String>();
        if (skills) fields.add(SKILLS);
        if (rows instanceof CsvRows table)
            for (var column : table.header()) fields.add(PersonRow.field(column.strip()));
        return fields;
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
                    return person(number, tree, Function.identity(), false);
                }
                case FileRow.Cells(var number, var cells) -> {
                    var table = PersonRow.of(cells);
                    return person(number, table.tree(), table::column, true);
                }
            }
        }
        return null;
    }

    private ImportRow person(
            int number,
            Map<String, ? extends @Nullable Object> tree,
            Function<String, String> column,
            boolean inPart) {
        if (!(tree.get("id") instanceof String written) || written.isBlank())
            return new ImportRow.Broken(
                    number, List.of(FieldProblem.of("id", tree.get("id"), Ids.ALLOWED)));
        var id = written.strip();
        var own = skills == null ? List.<SkillRow>of() : skills.of(id);
        int before = tree.get(SKILLS) instanceof List<?> list ? list.size() : 0;
        var said = own.isEmpty() ? plain(tree) : with(tree, own);
        var read = PersonReader.read(id, said);
        var coming =
                inPart
                        ? new Coming(read, present -> PersonReader.read(id, over(present, said)))
                        : Coming.whole(read);
        return new ImportRow.Person(
                number, id, coming, field -> place(number, column, before, own, field));
    }

    private Map<String, Object> over(Map<String, Object> present, Map<String, Object> said) {
        var together = new LinkedHashMap<>(present);
        together.keySet().removeAll(spokenOf);
        together.putAll(said);
        return together;
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
        if (tree.get(SKILLS) instanceof List<?> list) all.addAll(list);
        own.forEach(row -> all.add(row.tree()));
        whole.put(SKILLS, all);
        return whole;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // a null value is the reader's to refuse
    private static Map<String, Object> plain(Map<String, ?> tree) {
        return (Map<String, Object>) tree;
    }
}
