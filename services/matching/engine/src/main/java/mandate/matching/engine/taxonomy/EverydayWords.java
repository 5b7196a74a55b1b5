package mandate.matching.engine.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people say every day for skills that a vocabulary names in its own manner: own words, by the
 * URI of the skill. A line of the resource is the end of an ESCO URI and the phrases, apart by
 * tabs.
 */
public final class EverydayWords {
    private static final String RESOURCE = "everyday-en.tsv";
    private static final String ESCO = "http://data.europa.eu/esco/skill/";

    private EverydayWords() {}

    /** Phrases in English by URI. */
    public static Map<String, List<String>> english() {
        var phrases = new TreeMap<String, List<String>>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                EverydayWords.class.getResourceAsStream(RESOURCE),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(
                            cells ->
                                    phrases.put(
                                            ESCO + cells[0],
                                            Arrays.asList(cells).subList(1, cells.length)));
            return phrases;
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
