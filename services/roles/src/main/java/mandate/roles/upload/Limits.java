package mandate.roles.upload;

import mandate.roles.app.TextOfFiles;

/** How much of anything is read. A job description needs a small part of each. */
final class Limits {
    static final int MI = 1024 * 1024;

    /** Bytes of a file. */
    static final int FILE = TextOfFiles.LARGEST;

    /** Entries of an archive. */
    static final int ENTRIES = 500;

    /** Bytes of all entries of an archive, unpacked. */
    static final int UNPACKED = 32 * MI;

    /** Bytes of one part of a document that is read, unpacked. */
    static final int XML = 4 * MI;

    /** How many times larger an entry may be than it was packed, beyond a first {@link #SMALL}. */
    static final int SWELLING = 100;

    static final int SMALL = 64 * 1024;

    /** Pages of a document. */
    static final int PAGES = 60;

    /** Side of a page in points: the largest that the format foresees. */
    static final int SIDE = 14_400;

    /** Bytes of a PDF that are neither pictures nor fonts nor packed. */
    static final int SYNTAX = 2 * MI;

    /** Bytes of one packed stream of a PDF that is read. */
    static final int STREAM = 3 * MI;

    /** Bytes of all of them, and of everything that any of them is unpacked from. */
    static final int STREAMS = 24 * MI;

    /** Bytes of all pictures and fonts of a PDF; they are measured and never read. */
    static final int SET_ASIDE = 96 * MI;

    /** Steps that drawing the pages may take. */
    static final int STEPS = 200_000;

    /** Codes that tables of characters may name. */
    static final int CODES = 400_000;

    /** Letters of the text that comes out. */
    static final int TEXT = TextOfFiles.MOST_LETTERS;

    /** How long reading one file may take once the library is there. */
    static final long NANOS = 1_500_000_000L;

    /** How long loading a library may take, once. */
    static final long LOADING = 60_000_000_000L;

    private Limits() {}
}
