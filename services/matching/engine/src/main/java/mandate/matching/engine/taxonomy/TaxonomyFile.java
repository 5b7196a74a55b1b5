package mandate.matching.engine.taxonomy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A vocabulary on disk, as it was read, with who brought it and when. */
public final class TaxonomyFile {
    private static final String FORM = "mandate-taxonomy-1";

    private TaxonomyFile() {}

    /**
     * What is kept.
     *
     * @param file name under which it came
     * @param language of its labels, BCP 47
     * @param by who brought it
     * @param at when, ISO 8601
     */
    public record Brought(String file, String language, String by, String at, Taxonomy taxonomy) {}

    /** Writes beside, then moves: what stands there is whole. */
    public static void write(Path path, Brought brought) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        var growing = path.resolveSibling(path.getFileName() + ".growing");
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                new GZIPOutputStream(Files.newOutputStream(growing))))) {
            for (var text :
                    List.of(FORM, brought.file(), brought.language(), brought.by(), brought.at()))
                text(out, text);
            out.writeInt(brought.taxonomy().skills().size());
            for (var skill : brought.taxonomy().skills()) write(out, skill);
        }
        Files.move(
                growing, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Reads what was written. */
    public static Brought read(Path path) throws IOException {
        try (var in =
                new DataInputStream(
                        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(path))))) {
            var form = text(in);
            if (!form.equals(FORM)) throw new IOException(path + " is of the form " + form);
            var file = text(in);
            var language = text(in);
            var by = text(in);
            var at = text(in);
            var skills = new ArrayList<TaxonomySkill>();
            for (int left = in.readInt(); left > 0; left--) skills.add(skill(in));
            return new Brought(file, language, by, at, new Taxonomy(skills));
        }
    }

    private static void write(DataOutputStream out, TaxonomySkill skill) throws IOException {
        text(out, skill.uri());
        text(out, skill.name());
        text(out, skill.description());
        text(out, skill.reuse().name());
        out.writeInt(skill.alsoCalled().size());
        for (var label : skill.alsoCalled()) text(out, label);
    }

    private static TaxonomySkill skill(DataInputStream in) throws IOException {
        var uri = text(in);
        var name = text(in);
        var description = text(in);
        var reuse = Reuse.of(text(in));
        var labels = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) labels.add(text(in));
        return new TaxonomySkill(uri, name, labels, description, reuse);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
