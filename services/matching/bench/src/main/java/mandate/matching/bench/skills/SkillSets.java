package mandate.matching.bench.skills;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import mandate.matching.engine.taxonomy.Reuse;
import mandate.matching.engine.taxonomy.Taxonomy;
import mandate.matching.engine.taxonomy.TaxonomySkill;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the files that a measurement is made with: a vocabulary, and phrases with answers. */
final class SkillSets {
    static final String EVERYDAY = "everyday-300.tsv";

    private SkillSets() {}

    /** A phrase and what it may mean: URIs, or labels in the sets of sentences. */
    record Question(String phrase, List<String> answers, String half) {}

    /** A person and the occupation that the phrases were taken from. */
    record Worker(String group, String occupation, List<String> phrases) {}

    static Taxonomy taxonomy(Path csv) {
        return new Taxonomy(
                rows(csv).stream()
                        .map(
                                row ->
                                        new TaxonomySkill(
                                                row.get("conceptUri"),
                                                row.get("preferredLabel"),
                                                labels(row.get("altLabels")),
                                                row.get("description"),
                                                Reuse.of(row.get("reuseLevel"))))
                        .toList());
    }

    /** URIs of skills by occupation; true marks an essential one. */
    static Map<String, Map<String, Boolean>> occupations(Path occupations, Path relations) {
        var all = new LinkedHashMap<String, Map<String, Boolean>>();
        for (var row : rows(occupations)) all.put(row.get("conceptUri"), new LinkedHashMap<>());
        for (var row : rows(relations)) {
            var skills = all.get(row.get("occupationUri"));
            if (skills != null)
                skills.merge(
                        row.get("skillUri"),
                        row.get("relation").equals("essential"),
                        Boolean::logicalOr);
        }
        return all;
    }

    static List<Question> questions(Path tsv) {
        return lines(tsv).stream().map(SkillSets::question).toList();
    }

    /** The everyday phrases of the house. */
    static List<Question> everyday() {
        try (var in = SkillSets.class.getResourceAsStream(EVERYDAY);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(SkillSets::cells).map(SkillSets::question).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(EVERYDAY, e);
        }
    }

    static List<Worker> workers(Path tsv) {
        return lines(tsv).stream()
                .map(
                        cells ->
                                new Worker(
                                        cells.get(0),
                                        cells.get(1),
                                        List.of(cells.get(2).split("\\|", -1))))
                .toList();
    }

    private static Question question(List<String> cells) {
        var half = cells.size() > 2 ? cells.get(2) : "";
        return new Question(cells.get(0), List.of(cells.get(1).split("\\|", -1)), half);
    }

    private static List<List<String>> lines(Path tsv) {
        try (var lines = Files.lines(tsv)) {
            return lines.skip(1).map(SkillSets::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(tsv.toString(), e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static List<String> labels(String cell) {
        return cell.lines().map(String::strip).filter(label -> !label.isEmpty()).toList();
    }

    private static List<CSVRecord> rows(Path csv) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = open(csv);
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ArrayList<>(rows.getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(csv.toString(), e);
        }
    }

    private static InputStream open(Path path) throws IOException {
        var in = Files.newInputStream(path);
        return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
