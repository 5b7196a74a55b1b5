package mandate.matching.engine.taxonomy;

import java.util.Arrays;
import java.util.List;
import mandate.matching.engine.text.PlainText;

/**
 * Which rows share character trigrams with a phrase: a second witness that forgives slips of the
 * pen and knows no language. Speaks only above a gate: {@value #WEIGHT} · max(0, c − {@value
 * #GATE}), with c the cosine of the trigram sets.
 */
final class Grams {
    static final float WEIGHT = 0.2f;
    static final float GATE = 0.5f;

    private final long[] codes;
    private final int[] from;
    private final int[] rows;
    private final short[] size;

    private Grams(long[] codes, int[] from, int[] rows, short[] size) {
        this.codes = codes;
        this.from = from;
        this.rows = rows;
        this.size = size;
    }

    static Grams of(List<String> labels) {
        var size = new short[labels.size()];
        var codes = distinct(labels, size);
        var from = new int[codes.length + 1];
        for (var label : labels)
            for (long code : grams(label)) from[Arrays.binarySearch(codes, code) + 1]++;
        for (int at = 0; at < codes.length; at++) from[at + 1] += from[at];
        var rows = new int[from[codes.length]];
        var next = Arrays.copyOf(from, codes.length);
        for (int row = 0; row < size.length; row++)
            for (long code : grams(labels.get(row)))
                rows[next[Arrays.binarySearch(codes, code)]++] = row;
        return new Grams(codes, from, rows, size);
    }

    /** What each row gains by its letters; most gain nothing. */
    float[] bonus(String phrase) {
        var asked = grams(phrase);
        var shared = new short[size.length];
        for (long gram : asked) {
            int at = Arrays.binarySearch(codes, gram);
            if (at < 0) continue;
            for (int p = from[at]; p < from[at + 1]; p++) shared[rows[p]]++;
        }
        var bonus = new float[size.length];
        float own = (float) Math.sqrt(asked.length);
        for (int row = 0; row < bonus.length; row++) {
            // the cosine can only pass the gate when a quarter of the smaller set is shared
            if (shared[row] * 4 < asked.length) continue;
            float cosine = shared[row] / (own * (float) Math.sqrt(size[row]));
            if (cosine > GATE) bonus[row] = WEIGHT * (cosine - GATE);
        }
        return bonus;
    }

    /** What one label gains by its letters. */
    static float bonus(String phrase, String label) {
        var one = grams(phrase);
        var other = grams(label);
        int shared = 0;
        for (long gram : one) if (Arrays.binarySearch(other, gram) >= 0) shared++;
        if (shared == 0) return 0;
        float cosine = shared / ((float) Math.sqrt(one.length) * (float) Math.sqrt(other.length));
        return WEIGHT * Math.max(0, cosine - GATE);
    }

    private static long[] distinct(List<String> labels, short[] size) {
        var all = new long[labels.size() * 32];
        int count = 0;
        for (int row = 0; row < labels.size(); row++) {
            var grams = grams(labels.get(row));
            size[row] = (short) grams.length;
            if (count + grams.length > all.length) all = Arrays.copyOf(all, 2 * all.length);
            System.arraycopy(grams, 0, all, count, grams.length);
            count += grams.length;
        }
        return Arrays.stream(all, 0, count).sorted().distinct().toArray();
    }

    /** Sorted, distinct codes of the trigrams; each word stands between two spaces. */
    private static long[] grams(String text) {
        var folded = " " + PlainText.fold(text) + " ";
        var codes = new long[Math.max(0, folded.length() - 2)];
        int count = 0;
        for (int at = 0; at + 3 <= folded.length(); at++) {
            if (folded.charAt(at + 1) == ' ') continue;
            codes[count++] =
                    ((long) folded.charAt(at) << 32)
                            | ((long) folded.charAt(at + 1) << 16)
                            | folded.charAt(at + 2);
        }
        return Arrays.stream(codes, 0, count).sorted().distinct().toArray();
    }
}
