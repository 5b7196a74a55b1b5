package mandate.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder of samples, one folder in it for each wire type, and the manifest that seals them. */
record GoldenSamples(Path folder) {
    static final String MANIFEST = "manifest.sha256";
    private static final String HOW_TO_ADD =
            """
            A sample that was published is never changed or taken away: consumers may still meet it.
            To publish a new one, add golden/<wire-type>/<n>-<slug>.json and then, in golden/,
                sha256sum <wire-type>/<n>-<slug>.json >> manifest.sha256
            """;

    /** The samples of this repository. */
    static GoldenSamples ours() {
        return new GoldenSamples(Path.of("src", "test", "resources", "golden"));
    }

    /** Paths within the folder, in order, with slashes. */
    List<String> names() {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What breaks the seal, each with what to do; empty when all is as it was published. */
    List<String> broken() {
        var sealed = manifest();
        var broken = new ArrayList<String>();
        sealed.forEach(
                (name, hash) -> {
                    if (!Files.exists(folder.resolve(name))) broken.add(name + " is missing");
                    else if (!hash.equals(hash(name))) broken.add(name + " was changed");
                });
        for (var name : names())
            if (!sealed.containsKey(name)) broken.add(name + " is not in the manifest");
        return broken.stream().map(what -> what + ".\n" + HOW_TO_ADD).toList();
    }

    private Map<String, String> manifest() {
        try {
            var sealed = new LinkedHashMap<String, String>();
            for (var line : Files.readAllLines(folder.resolve(MANIFEST))) {
                var parts = line.split(" +", 2);
                if (sealed.put(parts[1], parts[0]) != null)
                    throw new IllegalStateException("Twice in the manifest: " + parts[1]);
            }
            return sealed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes(name));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
