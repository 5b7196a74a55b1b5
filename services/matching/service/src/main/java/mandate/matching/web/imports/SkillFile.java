package mandate.matching.web.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.engine.people.PersonRow;
import mandate.platform.http.FieldProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The skills of a second file, found by person. The rows wait on disk; memory holds where they are,
 * some thirty bytes a row, so that people and skills may stand in any order.
 */
final class SkillFile implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final IdTable ids = new IdTable();
    private final IdTable.Column last = new IdTable.Column();
    private final IdTable.Column previous = new IdTable.Column();
    private final IdTable.Column numbers = new IdTable.Column();
    private final BitSet asked = new BitSet();
    private final IdTable.Column lengths = new IdTable.Column();
    private final List<Stray> strays = new ArrayList<>();
    private final RandomAccessFile spool;
    private long[] offsets = new long[1_024];
    private long written;
    private int rows;
    private int broken;

    private SkillFile(Path folder) throws IOException {
        spool = new RandomAccessFile(folder.resolve("skills.spool").toFile(), "rw");
    }

    /** One skill and the row it stands in. */
    record SkillRow(int number, Map<String, Object> tree) {}

    /** A row that cannot be a skill of anybody. */
    record Stray(int number, List<FieldProblem> problems) {}

    /** Reads all rows through once. */
    static SkillFile read(FileRows rows, Path folder) throws IOException {
        var file = new SkillFile(folder);
        var path = folder.resolve("skills.spool");
        try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
            for (var row = rows.next(); row != null; row = rows.next()) file.note(row, out);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
        return file;
    }

    /** The skills of a person, in the order of the file. */
    List<SkillRow> of(String personId) {
        int id = ids.find(personId);
        if (id == IdTable.NONE) return List.of();
        asked.set(id);
        var found = new ArrayList<SkillRow>();
        for (int row = last.get(id); row > 0; row = previous.get(row)) found.add(load(row));
        Collections.reverse(found);
        return found;
    }

    /** Rows that are no skill of anybody who was asked for, the first of them. */
    List<Stray> strays() {
        var all = new ArrayList<>(strays);
        for (int id = 0; id < ids.count(); id++)
            if (!asked.get(id))
                for (int row = last.get(id); row > 0; row = previous.get(row))
                    if (all.size() < PeopleReport.MOST_ERRORS) all.add(stranger(row));
        return all;
    }

    /** How many rows are no skill of anybody who was asked for. */
    int strayCount() {
        int count = broken;
        for (int id = 0; id < ids.count(); id++)
            if (!asked.get(id))
                for (int row = last.get(id); row > 0; row = previous.get(row)) count++;
        return count;
    }

    /** Rows that have anything in them. */
    int count() {
        return rows + broken;
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    private void note(FileRow row, OutputStream out) throws IOException {
        switch (row) {
            case FileRow.Blank _ -> {}
            case FileRow.Broken(var number, var problems) -> stray(number, problems);
            case FileRow.Cells(var number, var cells) ->
                    note(number, cells.get("personId"), PersonRow.skill(cells), out);
            case FileRow.Tree(var number, var tree) -> noteTree(number, tree, out);
        }
    }

    private void noteTree(int number, Map<String, @Nullable Object> tree, OutputStream out)
            throws IOException {
        var rest = new LinkedHashMap<String, Object>();
        tree.forEach(
                (key, value) -> {
                    if (!key.equals("personId") && value != null) rest.put(key, value);
                });
        note(number, tree.get("personId"), rest, out);
    }

    private void note(
            int number, @Nullable Object personId, Map<String, Object> tree, OutputStream out)
            throws IOException {
        if (!(personId instanceof String id) || id.isBlank()) {
            stray(number, List.of(nobody(personId)));
            return;
        }
        int row = ++rows;
        int person = ids.add(id.strip());
        previous.set(row, last.get(person));
        last.set(person, row);
        numbers.set(row, number);
        if (row >= offsets.length) offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        offsets[row] = written;
        var bytes = JSON.writeValueAsBytes(Map.of("id", id.strip(), "tree", tree));
        lengths.set(row, bytes.length);
        out.write(bytes);
        written += bytes.length;
    }

    private void stray(int number, List<FieldProblem> problems) {
        broken++;
        if (strays.size() < PeopleReport.MOST_ERRORS) strays.add(new Stray(number, problems));
    }

    private SkillRow load(int row) {
        return new SkillRow(numbers.get(row), tree(stored(row).get("tree")));
    }

    private Stray stranger(int row) {
        return new Stray(numbers.get(row), List.of(nobody(stored(row).get("id"))));
    }

    private Map<String, Object> stored(int row) {
        try {
            spool.seek(offsets[row]);
            var bytes = new byte[lengths.get(row)];
            spool.readFully(bytes);
            return JSON.readValue(bytes, TREE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(@Nullable Object stored) {
        if (stored instanceof Map<?, ?> tree) return (Map<String, Object>) tree;
        throw new IllegalStateException("no tree: " + stored);
    }

    private static FieldProblem nobody(@Nullable Object id) {
        return FieldProblem.of("personId", id, "id of a person who stands in the file of people");
    }
}
