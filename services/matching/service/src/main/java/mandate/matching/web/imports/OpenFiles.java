package mandate.matching.web.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Problem;
import org.jspecify.annotations.Nullable;

/** The opened files of an upload; workbooks are unfolded. */
record OpenFiles(
        FileRows people, String peopleName, @Nullable SkillFile skills, String skillsName) {
    static OpenFiles open(Upload upload) throws IOException, FileRows.Unreadable {
        var people = upload.people();
        if (people == null) throw new FileRows.Unreadable(noPeople());
        var skills = upload.skills();
        if (people.kind() != FileKind.XLSX)
            return of(people, people.path(), people.kind(), upload, skills);
        var unfolded = Workbook.unfold(people.path(), upload.folder());
        if (skills == null && unfolded.skills() != null)
            skills = new Upload.Sheet(people.name() + " skills", FileKind.CSV, unfolded.skills());
        return of(people, unfolded.people(), FileKind.CSV, upload, skills);
    }

    private static OpenFiles of(
            Upload.Sheet people,
            Path path,
            FileKind kind,
            Upload upload,
            Upload.@Nullable Sheet skills)
            throws IOException, FileRows.Unreadable {
        var rows = FileRows.open(kind, path);
        try {
            requireId(rows);
            if (skills == null) return new OpenFiles(rows, people.name(), null, "");
            return new OpenFiles(rows, people.name(), skills(skills, upload), skills.name());
        } catch (IOException | FileRows.Unreadable | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static SkillFile skills(Upload.Sheet sheet, Upload upload)
            throws IOException, FileRows.Unreadable {
        var path = sheet.path();
        var kind = sheet.kind();
        if (kind == FileKind.XLSX) {
            path =
                    Workbook.unfold(path, Files.createDirectory(upload.folder().resolve("more")))
                            .people();
            kind = FileKind.CSV;
        }
        try (var rows = FileRows.open(kind, path)) {
            return SkillFile.read(rows, upload.folder());
        }
    }

    private static void requireId(FileRows rows) throws FileRows.Unreadable {
        if (rows instanceof CsvRows csv
                && csv.header().stream().noneMatch(column -> column.strip().equals("id")))
            throw new FileRows.Unreadable(
                    Problem.fields(
                            "invalid-csv",
                            "The file is not a table of people",
                            List.of(FieldProblem.of("id", csv.header(), "a column called id"))));
    }

    private static Problem noPeople() {
        return Problem.fields(
                "no-people",
                "The form holds no file of people",
                List.of(FieldProblem.of("people", null, "a CSV, XLSX or JSON lines file")));
    }

    void close() {
        try {
            try {
                people.close();
            } finally {
                if (skills != null) skills.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
