package mandate.roles.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How papers look on a screen and in print. */
final class Style {
    private static final String FILE = "/mandate/roles/documents/paper.css";
    private static final String TEXT = read();

    private Style() {}

    static String text() {
        return TEXT;
    }

    static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(TEXT.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read() {
        try (var in = Style.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("There is no " + FILE);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
