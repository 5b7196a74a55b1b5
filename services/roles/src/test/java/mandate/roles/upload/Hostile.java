package mandate.roles.upload;

import java.util.function.Supplier;
import mandate.roles.app.TextOfFiles.Fault;
import mandate.roles.app.TextOfFiles.FileKind;

/**
 * A file that is not what it should be, and what must be said of it.
 *
 * @param seen part of what must be shown of it
 */
record Hostile(String name, FileKind kind, Fault fault, String seen, Supplier<byte[]> file) {
    @Override
    public String toString() {
        return name;
    }
}
