package mandate.roles.web;

import java.util.List;
import java.util.Map;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Problem;
import mandate.roles.app.TextOfFiles;
import mandate.roles.app.TextOfFiles.Fault;
import org.springframework.http.HttpStatus;

/** What is said of a file that is not read. */
final class FileProblems {
    private static final HttpStatus UNFIT = HttpStatus.UNPROCESSABLE_CONTENT;

    private FileProblems() {}

    static Problem of(Fault fault, String seen) {
        return switch (fault) {
            case EMPTY -> of(UNFIT, "empty-file", "The file is empty", seen, "a file with text");
            case TOO_LARGE -> tooLarge(seen);
            case ANOTHER_TYPE ->
                    of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "another-file-type",
                            "The file is not what it is called",
                            seen,
                            "a file of the type that Content-Type names, whatever its name ends in");
            case ENCRYPTED ->
                    of(
                            UNFIT,
                            "encrypted-file",
                            "The file is locked",
                            seen,
                            "a file without password and restrictions");
            case MACROS ->
                    of(
                            UNFIT,
                            "file-with-macros",
                            "The file contains macros",
                            seen,
                            "a document without macros; save it as .docx");
            case SCRIPTS ->
                    of(
                            UNFIT,
                            "file-with-scripts",
                            "The file contains scripts",
                            seen,
                            "a PDF without scripts, forms and programs");
            case FOREIGN_ENTITIES ->
                    of(
                            UNFIT,
                            "file-with-entities",
                            "The file reaches outside itself",
                            seen,
                            "a document without document types and entities");
            case TOO_MANY_PARTS, SWELLS ->
                    of(
                            UNFIT,
                            "file-swells",
                            "The file is much larger inside than outside",
                            seen,
                            "a document of ordinary size; save it again without pictures");
            case TOO_MANY_PAGES ->
                    of(UNFIT, "too-many-pages", "The file has too many pages", seen, "60 pages");
            case PAGE_TOO_LARGE ->
                    of(
                            UNFIT,
                            "page-too-large",
                            "A page is too large",
                            seen,
                            "pages of at most 14400 points a side");
            case TOO_MUCH_TEXT ->
                    of(
                            UNFIT,
                            "text-too-long",
                            "The text is too long",
                            seen,
                            "text of 1 to " + TextOfFiles.MOST_LETTERS + " characters");
            case NO_TEXT ->
                    of(
                            UNFIT,
                            "file-without-text",
                            "There is no text in the file",
                            seen,
                            "a document with text; a scanned page is a picture");
            case UNREADABLE ->
                    of(
                            UNFIT,
                            "damaged-file",
                            "The file cannot be read",
                            seen,
                            "a document that opens; save it again and send the copy");
            case TOO_SLOW ->
                    of(
                            UNFIT,
                            "laborious-file",
                            "The file takes too long to read",
                            seen,
                            "a simpler document; save it again, or send its text");
            case BUSY -> busy();
        };
    }

    /** A body that is too large, whatever is in it. */
    static Problem tooLarge(String seen) {
        return of(
                HttpStatus.CONTENT_TOO_LARGE,
                "body-too-large",
                "The file is too large",
                seen,
                "at most %d MiB".formatted(TextOfFiles.LARGEST / 1024 / 1024));
    }

    private static Problem busy() {
        return Problem.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-files",
                "Many files are being read",
                "Please send it again in a few seconds.");
    }

    private static Problem of(
            HttpStatus status, String code, String title, String seen, String allowed) {
        var detail = "file: expected " + allowed + ".";
        var errors = List.of(FieldProblem.of("file", seen, allowed));
        return new Problem(status, code, title, detail, errors, Map.of());
    }
}
