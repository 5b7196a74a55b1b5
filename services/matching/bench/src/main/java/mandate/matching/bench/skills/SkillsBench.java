package mandate.matching.bench.skills;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import mandate.matching.bench.skills.SkillSets.Question;
import mandate.matching.embedding.MiniLmEncoder;
import mandate.matching.engine.skills.SkillEncoder;
import mandate.matching.engine.taxonomy.EverydayWords;
import mandate.matching.engine.taxonomy.IndexBuilder;
import mandate.matching.engine.taxonomy.IndexFile;
import mandate.matching.engine.taxonomy.OwnLabels;
import mandate.matching.engine.taxonomy.RoleFit;
import mandate.matching.engine.taxonomy.SkillIndex;
import mandate.matching.engine.taxonomy.SkillReading;
import mandate.matching.engine.taxonomy.Taxonomy;

/**
 * Prints how well and how fast phrases are read as skills, with Lucene's BM25 beside it.
 *
 * <p>Arguments are {@code name=path}: {@code skills} (needed), and as far as they are given {@code
 * labels}, {@code everyday}, {@code tech}, {@code house}, {@code occupations}, {@code relations},
 * {@code workers}; {@code index} is a folder in which indexes are kept. Without {@code everyday}
 * the phrases of the house are used, both halves apart.
 */
public final class SkillsBench {
    private static final int TOP = 10;
    private static final int WARM_UP = 600;

    private final Map<String, Path> paths;
    private final SkillEncoder encoder;
    private final PrintStream out;

    SkillsBench(Map<String, Path> paths, SkillEncoder encoder, PrintStream out) {
        this.paths = paths;
        this.encoder = encoder;
        this.out = out;
    }

    /** Prints the whole table. */
    public static void main(String[] arguments) throws Exception {
        var paths = new HashMap<String, Path>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            paths.put(parts[0], Path.of(parts[parts.length - 1]));
        }
        if (!paths.containsKey("skills"))
            throw new IllegalArgumentException(
                    "say at least skills=<csv>; further: labels everyday tech house occupations"
                            + " relations workers index");
        try (var encoder = new MiniLmEncoder()) {
            new SkillsBench(paths, encoder, System.out).print();
        }
    }

    void print() throws IOException {
        var taxonomy = SkillSets.taxonomy(path("skills"));
        long started = System.nanoTime();
        var index = open(taxonomy.alsoSaid(EverydayWords.english()));
        out.printf(
                "index: %d skills, %d labels, %.1f s; %s%n",
                index.skills(), index.labels(), seconds(started), encoder.version());
        try (var bm25 = new Bm25(taxonomy)) {
            BiFunction<String, Integer, List<String>> lucene = bm25::read;
            if (paths.containsKey("labels")) labels(index, lucene);
            everyday(index, lucene);
            if (paths.containsKey("tech")) sentences("B TECH", path("tech"), taxonomy, index, bm25);
            if (paths.containsKey("house"))
                sentences("B HOUSE", path("house"), taxonomy, index, bm25);
            if (paths.containsKey("workers")) workers(taxonomy);
            speed(index, bm25);
        }
    }

    private void labels(SkillIndex index, BiFunction<String, Integer, List<String>> lucene) {
        var questions = SkillSets.questions(path("labels"));
        var places = places(questions, (phrase, top) -> skills(index, phrase, top), 50);
        var others = places(questions, lucene, 50);
        out.printf(
                "A labels (%d): R@1 %.3f, MRR %.3f | BM25 R@1 %.3f, MRR %.3f%n",
                questions.size(),
                Measures.within(places, 1),
                Measures.meanReciprocal(places),
                Measures.within(others, 1),
                Measures.meanReciprocal(others));
    }

    private void everyday(SkillIndex index, BiFunction<String, Integer, List<String>> lucene) {
        if (paths.containsKey("everyday"))
            everyday("everyday", SkillSets.questions(path("everyday")), index, lucene);
        for (var half : List.of("tune", "report"))
            everyday(
                    "everyday of the house, half " + half,
                    SkillSets.everyday().stream().filter(q -> q.half().equals(half)).toList(),
                    index,
                    lucene);
    }

    private void everyday(
            String name,
            List<Question> questions,
            SkillIndex index,
            BiFunction<String, Integer, List<String>> lucene) {
        var places = places(questions, (phrase, top) -> skills(index, phrase, top), TOP);
        var others = places(questions, lucene, TOP);
        out.printf(
                "%s (%d): R@5 %s, R@10 %.3f | BM25 R@5 %.3f, R@10 %.3f%n",
                name,
                questions.size(),
                Measures.withInterval(hits(places, 5)),
                Measures.within(places, TOP),
                Measures.within(others, 5),
                Measures.within(others, TOP));
    }

    private void sentences(String name, Path tsv, Taxonomy taxonomy, SkillIndex index, Bm25 bm25) {
        var byName = new HashMap<String, List<String>>();
        for (var skill : taxonomy.skills())
            byName.computeIfAbsent(skill.name().strip(), n -> new ArrayList<>()).add(skill.uri());
        var ours = new ArrayList<Double>();
        var others = new ArrayList<Double>();
        for (var question : SkillSets.questions(tsv)) {
            var answers = new ArrayList<String>();
            for (var label : question.answers())
                answers.addAll(byName.getOrDefault(label.strip(), List.of()));
            if (answers.isEmpty()) continue;
            var found =
                    index.readSentence(question.phrase(), 5).stream()
                            .map(SkillReading::skill)
                            .toList();
            ours.add(Measures.shareFound(found, answers, 5));
            others.add(Measures.shareFound(bm25.read(question.phrase(), 5), answers, 5));
        }
        out.printf(
                "%s sentences (%d): RP@5 %s | BM25 %s%n",
                name,
                ours.size(),
                Measures.withInterval(numbers(ours)),
                Measures.withInterval(numbers(others)));
    }

    private void workers(Taxonomy taxonomy) throws IOException {
        var index = open(taxonomy.preferredOnly());
        var occupations = SkillSets.occupations(path("occupations"), path("relations"));
        var uris = new ArrayList<>(occupations.keySet());
        var fit =
                new RoleFit(
                        occupations.values().stream()
                                .map(skills -> RoleFit.asked(index, skills))
                                .toList(),
                        index.skills());
        var byGroup = new java.util.TreeMap<String, List<Double>>();
        for (var worker : SkillSets.workers(path("workers"))) {
            var fits = fit.fit(worker.phrases().stream().map(index::nearness).toList());
            float own = fits[uris.indexOf(worker.occupation())];
            int better = 0;
            int tied = 0;
            for (float one : fits) {
                if (one > own) better++;
                if (one == own) tied++;
            }
            byGroup.computeIfAbsent(worker.group(), group -> new ArrayList<>())
                    .add(1 / (1 + better + (tied - 1) / 2.0));
        }
        byGroup.forEach(
                (group, values) ->
                        out.printf(
                                "C occupations, %s (%d): MRR %s%n",
                                group, values.size(), Measures.withInterval(numbers(values))));
    }

    private void speed(SkillIndex index, Bm25 bm25) {
        var phrases =
                (paths.containsKey("labels")
                                ? SkillSets.questions(path("labels"))
                                : SkillSets.everyday())
                        .stream().map(Question::phrase).toList();
        out.println("one phrase: " + latency(phrases, phrase -> skills(index, phrase, TOP)));
        out.println("one phrase, BM25: " + latency(phrases, phrase -> bm25.read(phrase, TOP)));
        long started = System.nanoTime();
        phrases.parallelStream().forEach(phrase -> skills(index, phrase, TOP));
        out.printf("together: %.0f phrases/s%n", phrases.size() / seconds(started));
    }

    private static String latency(List<String> phrases, java.util.function.Consumer<String> read) {
        for (int at = 0; at < WARM_UP; at++) read.accept(phrases.get(at % phrases.size()));
        var times = new double[phrases.size()];
        for (int at = 0; at < times.length; at++) {
            long started = System.nanoTime();
            read.accept(phrases.get(at));
            times[at] = seconds(started) * 1_000;
        }
        java.util.Arrays.sort(times);
        return "p50 %.2f ms, p99 %.2f ms"
                .formatted(times[times.length / 2], times[times.length * 99 / 100]);
    }

    private static int[] places(
            List<Question> questions, BiFunction<String, Integer, List<String>> read, int top) {
        return questions.stream()
                .mapToInt(q -> Measures.place(read.apply(q.phrase(), top), q.answers()))
                .toArray();
    }

    private static List<String> skills(SkillIndex index, String phrase, int top) {
        return index.read(phrase, top, OwnLabels.NONE).stream().map(SkillReading::skill).toList();
    }

    private static double[] hits(int[] places, int top) {
        return java.util.Arrays.stream(places)
                .mapToDouble(place -> place > 0 && place <= top ? 1 : 0)
                .toArray();
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private SkillIndex open(Taxonomy taxonomy) throws IOException {
        var folder = paths.get("index");
        return new IndexFile(
                        folder == null ? Files.createTempDirectory("skill-index") : folder,
                        taxonomy,
                        encoder)
                .open(IndexBuilder.Progress.SILENT);
    }

    private Path path(String name) {
        var path = paths.get(name);
        if (path == null) throw new IllegalArgumentException("say " + name + "=<path>");
        return path;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
