package mandate.roles.app;

import reactor.core.publisher.Mono;

/** Gets the text out of a file that somebody sent, whatever is wrong with it. */
public interface TextOfFiles {
    /** Bytes that a file may have. */
    int LARGEST = 5 * 1024 * 1024;

    /** Letters that a description may have, wherever it comes from. */
    int MOST_LETTERS = 100_000;

    /** Sorts of files that are read. */
    enum FileKind {
        PDF,
        DOCX
    }

    /** What became of a file. */
    sealed interface Outcome {
        /** Its text, headings and bullets marked as in Markdown where the file marks them. */
        record Text(String text) implements Outcome {}

        /**
         * Why it is not read.
         *
         * @param seen what was seen in it, for people; possibly empty
         */
        record Refused(Fault fault, String seen) implements Outcome {}
    }

    /** What can be wrong with a file. */
    enum Fault {
        EMPTY,
        TOO_LARGE,
        ANOTHER_TYPE,
        ENCRYPTED,
        MACROS,
        SCRIPTS,
        FOREIGN_ENTITIES,
        TOO_MANY_PARTS,
        SWELLS,
        TOO_MANY_PAGES,
        PAGE_TOO_LARGE,
        TOO_MUCH_TEXT,
        NO_TEXT,
        UNREADABLE,
        TOO_SLOW,
        BUSY
    }

    /** Reads a file; never an error. */
    Mono<Outcome> read(FileKind kind, byte[] file);
}
