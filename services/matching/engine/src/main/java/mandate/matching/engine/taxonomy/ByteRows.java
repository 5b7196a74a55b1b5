package mandate.matching.engine.taxonomy;

import java.util.Arrays;

/**
 * The same vectors with each number in one byte, for a first look at all of them. Four neighbouring
 * numbers of a row share an int, and rows stand side by side in blocks, so that the inner loop runs
 * over neighbouring rows in vector registers.
 *
 * <p>What a look says is off by no more than the row's slack: with v the vector, v̂ what its bytes
 * say and q of length 1, |q·v − q·v̂| ≤ |v − v̂|.
 */
final class ByteRows {
    private static final int BLOCK = 512;
    private static final int TOGETHER = 4;
    private static final int BYTE_TOP = 127;

    /** Four products with a byte stay far within an int, and the query as good as whole. */
    private static final int QUERY_TOP = 1 << 20;

    /** Covers the rounding of the query and of sums of floats, here and in full. */
    private static final float ROUNDING = 1e-4f;

    private final int count;
    private final int dimensions;
    private final int[] blocks;
    private final float[] scale;
    private final float[] slack;

    private ByteRows(int count, int dimensions, int[] blocks, float[] scale, float[] slack) {
        if (dimensions % TOGETHER != 0)
            throw new IllegalArgumentException(dimensions + " is no multiple of " + TOGETHER);
        this.count = count;
        this.dimensions = dimensions;
        this.blocks = blocks;
        this.scale = scale;
        this.slack = slack;
    }

    static ByteRows empty(int count, int dimensions) {
        return new ByteRows(
                count,
                dimensions,
                new int[words(count, dimensions)],
                new float[count],
                new float[count]);
    }

    /** How many ints so many rows take. */
    static int words(int count, int dimensions) {
        long size = (long) (count + BLOCK - 1) / BLOCK * BLOCK * (dimensions / TOGETHER);
        if (size > Integer.MAX_VALUE - 8)
            throw new IllegalArgumentException(count + " rows of " + dimensions + " are too many");
        return (int) size;
    }

    int[] blocks() {
        return blocks;
    }

    float[] scale() {
        return scale;
    }

    float[] slack() {
        return slack;
    }

    /** Puts a vector of length 1 into a row that was empty. */
    void put(int row, float[] vector) {
        float step = step(vector, BYTE_TOP);
        int at = row / BLOCK * BLOCK * (dimensions / TOGETHER) + row % BLOCK;
        double off = 0;
        for (int d = 0; d < dimensions; d++) {
            int said = Math.round(vector[d] / step);
            blocks[at + d / TOGETHER * BLOCK] |= (said & 0xFF) << (d % TOGETHER * Byte.SIZE);
            double miss = vector[d] - said * (double) step;
            off += miss * miss;
        }
        scale[row] = step;
        slack[row] = (float) Math.sqrt(off) + ROUNDING;
    }

    /** About how near every row is to the query; see {@link #slack} for what "about" means. */
    float[] look(float[] query) {
        float step = step(query, QUERY_TOP);
        var whole = new int[dimensions];
        for (int d = 0; d < dimensions; d++) whole[d] = Math.round(query[d] / step);
        var near = new float[count];
        var sums = new float[BLOCK];
        int groups = dimensions / TOGETHER;
        for (int from = 0; from < count; from += BLOCK) {
            Arrays.fill(sums, 0);
            for (int group = 0; group < groups; group++) {
                int d = group * TOGETHER;
                int at = (from / BLOCK * groups + group) * BLOCK;
                add(sums, blocks, at, whole[d], whole[d + 1], whole[d + 2], whole[d + 3]);
            }
            int until = Math.min(BLOCK, count - from);
            for (int row = 0; row < until; row++)
                near[from + row] = sums[row] * (scale[from + row] * step);
        }
        return near;
    }

    /**
     * Kept small and simple: the compiler turns it into vector instructions, which it would not do
     * if it had to read single bytes, or if sums and blocks could be the same array.
     */
    private static void add(float[] sums, int[] b, int at, int q0, int q1, int q2, int q3) {
        for (int row = 0; row < BLOCK; row++) {
            int four = b[at + row];
            sums[row] +=
                    q0 * (four << 24 >> 24)
                            + q1 * (four << 16 >> 24)
                            + q2 * (four << 8 >> 24)
                            + q3 * (four >> 24);
        }
    }

    private static float step(float[] vector, int top) {
        float most = 0;
        for (float number : vector) most = Math.max(most, Math.abs(number));
        return most == 0 ? 1 : most / top;
    }
}
