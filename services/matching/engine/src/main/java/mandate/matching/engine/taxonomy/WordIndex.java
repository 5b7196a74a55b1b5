package mandate.matching.engine.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import mandate.matching.engine.text.PlainText;

/** BM25 over all labels of a skill taken as one text; the best skill of a query stands at 1. */
final class WordIndex {
    private static final double K = 1.2;
    private static final double B = 0.75;

    private record Posting(int skill, float weight) {}

    private final Map<String, Posting[]> postings = new HashMap<>();
    private final int skills;

    WordIndex(List<List<String>> labelsOfSkills) {
        skills = labelsOfSkills.size();
        var counts = new ArrayList<Map<String, Integer>>();
        var lengths = new int[skills];
        var found = new HashMap<String, Integer>();
        long all = 0;
        for (int skill = 0; skill < skills; skill++) {
            var count = new HashMap<String, Integer>();
            for (var label : labelsOfSkills.get(skill))
                for (var word : words(label)) {
                    count.merge(word, 1, Integer::sum);
                    lengths[skill]++;
                }
            count.keySet().forEach(word -> found.merge(word, 1, Integer::sum));
            counts.add(count);
            all += lengths[skill];
        }
        double mean = Math.max(1, (double) all / Math.max(1, skills));
        note(counts, lengths, found, mean);
    }

    private void note(
            List<Map<String, Integer>> counts,
            int[] lengths,
            Map<String, Integer> found,
            double mean) {
        var lists = new HashMap<String, List<Posting>>();
        for (int skill = 0; skill < skills; skill++)
            for (var entry : counts.get(skill).entrySet()) {
                int in = found.getOrDefault(entry.getKey(), 0);
                double rare = Math.log(1 + (skills - in + 0.5) / (in + 0.5));
                double times = entry.getValue();
                double weight =
                        rare * times * (K + 1) / (times + K * (1 - B + B * lengths[skill] / mean));
                lists.computeIfAbsent(entry.getKey(), w -> new ArrayList<>())
                        .add(new Posting(skill, (float) weight));
            }
        lists.forEach((word, list) -> postings.put(word, list.toArray(Posting[]::new)));
    }

    /** 0 to 1 for each skill. */
    float[] scores(String text) {
        var scores = new float[skills];
        float most = 0;
        for (var word : new java.util.TreeSet<>(new HashSet<>(words(text)))) {
            var list = postings.get(word);
            if (list == null) continue;
            for (var posting : list)
                most = Math.max(most, scores[posting.skill()] += posting.weight());
        }
        if (most > 0) for (int skill = 0; skill < skills; skill++) scores[skill] /= most;
        return scores;
    }

    /** Words as written, signs of names such as C++ and C# kept. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var piece : text.split("[\\s,;:()/]+", -1)) {
            var plain = PlainText.fold(piece);
            if (plain.isEmpty()) continue;
            var signs = piece.endsWith("++") ? "++" : piece.endsWith("#") ? "#" : "";
            if (signs.isEmpty()) words.addAll(List.of(plain.split(" ", -1)));
            else words.add(plain + signs);
        }
        return words;
    }
}
