package mandate.matching.engine.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence names skills in passing, so each few neighbouring words of it are held against the
 * labels, the whole against labels and descriptions, and its words against the words of the labels:
 * ½ · best window + 0.4 · description + 0.1 · whole + 0.1 · BM25. Weights were chosen on the
 * validation halves of the vacancy sets.
 */
final class SentenceLook implements SkillIndex.Look {
    private static final int[] WINDOWS = {2, 3, 4};
    private static final int MOST_WORDS = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#./'-]+");

    private final SkillIndex index;
    private final float[] windows;
    private final int[] speaking;
    private final float[] total;

    SentenceLook(SkillIndex index, String sentence) {
        this.index = index;
        this.windows = new float[index.skills()];
        this.speaking = new int[index.skills()];
        Arrays.fill(windows, -1);
        for (var vector : index.encoder().encodeAll(parts(sentence))) hold(vector);
        this.total = total(sentence);
    }

    List<SkillIndex.Near> best(int top) {
        var all = new ArrayList<SkillIndex.Near>();
        for (int skill = 0; skill < total.length; skill++)
            all.add(new SkillIndex.Near(skill, total[skill]));
        all.sort(SkillIndex.Near.BEST_FIRST);
        return all.subList(0, Math.min(top, all.size()));
    }

    @Override
    public String via(int skill) {
        return index.rows().labels().get(speaking[skill]);
    }

    /** Each two, three and four neighbouring words; a shorter sentence is one part. */
    static List<String> parts(String sentence) {
        var words = WORD.matcher(sentence).results().limit(MOST_WORDS).map(m -> m.group()).toList();
        var parts = new LinkedHashSet<String>();
        for (int length : WINDOWS)
            for (int at = 0; at + length <= words.size(); at++)
                parts.add(String.join(" ", words.subList(at, at + length)));
        if (parts.isEmpty()) parts.add(sentence);
        return List.copyOf(parts);
    }

    private void hold(float[] vector) {
        var near = index.labelVectors().bytes().look(vector);
        for (int skill = 0; skill < windows.length; skill++)
            for (int row = index.rows().first(skill); row < index.rows().first(skill + 1); row++)
                if (near[row] > windows[skill]) {
                    windows[skill] = near[row];
                    speaking[skill] = row;
                }
    }

    private float[] total(String sentence) {
        var query = index.encoder().encode(sentence);
        var whole = index.labelVectors().bytes().look(query);
        var about = index.descriptionVectors().bytes().look(query);
        var words = index.words().scores(sentence);
        var total = new float[windows.length];
        for (int skill = 0; skill < total.length; skill++) {
            float best = -1;
            for (int row = index.rows().first(skill); row < index.rows().first(skill + 1); row++)
                best = Math.max(best, whole[row]);
            total[skill] =
                    0.5f * windows[skill] + 0.4f * about[skill] + 0.1f * best + 0.1f * words[skill];
        }
        return total;
    }
}
