package mandate.matching.engine.taxonomy;

import java.util.Arrays;

/**
 * The same vectors with each number in one byte, for a first look at all of them. Rows stand side
 * by side in blocks, so that the inner loop runs over neighbouring rows in vector registers.
 *
 * <p>What a look says is off by no more than the row's slack: with v the vector, v̂ what its bytes
 * say and q of length 1, |q·v − q·v̂| ≤ |v − v̂|, and the query itself keeps 14 bits.
 */
final class ByteRows {
    private static final int BLOCK = 512;
    private static final int AT_ONCE = 4;
    private static final int BYTE_TOP = 127;
    private static final int QUERY_TOP = 8_191;

    /** Covers the rounding of the query and of sums of floats. */
    private static final float ROUNDING = 4e-4f;

    private final int count;
    private final int dimensions;
    private final byte[] blocks;
    private final float[] scale;
    private final float[] slack;

    ByteRows(int count, int dimensions, byte[] blocks, float[] scale, float[] slack) {
        if (dimensions % AT_ONCE != 0)
            throw new IllegalArgumentException(dimensions + " is no multiple of " + AT_ONCE);
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
                new byte[bytes(count, dimensions)],
                new float[count],
                new float[count]);
    }

    static int bytes(int count, int dimensions) {
        long size = (long) (count + BLOCK - 1) / BLOCK * BLOCK * dimensions;
        if (size > Integer.MAX_VALUE - 8)
            throw new IllegalArgumentException(count + " rows of " + dimensions + " are too many");
        return (int) size;
    }

    byte[] blocks() {
        return blocks;
    }

    float[] scale() {
        return scale;
    }

    float[] slack() {
        return slack;
    }

    /** Puts a vector of length 1 into a row. */
    void put(int row, float[] vector) {
        float most = 0;
        for (float number : vector) most = Math.max(most, Math.abs(number));
        float step = most == 0 ? 1 : most / BYTE_TOP;
        int at = place(row);
        double off = 0;
        for (int d = 0; d < dimensions; d++) {
            int said = Math.round(vector[d] / step);
            blocks[at + d * BLOCK] = (byte) said;
            double miss = vector[d] - said * (double) step;
            off += miss * miss;
        }
        scale[row] = step;
        slack[row] = (float) Math.sqrt(off) + ROUNDING;
    }

    /** About how near every row is to the query; see {@link #slack} for what "about" means. */
    float[] look(float[] query) {
        float most = 0;
        for (float number : query) most = Math.max(most, Math.abs(number));
        float step = most == 0 ? 1 : most / QUERY_TOP;
        var whole = new int[dimensions];
        for (int d = 0; d < dimensions; d++) whole[d] = Math.round(query[d] / step);
        var near = new float[count];
        var sums = new int[BLOCK];
        for (int from = 0; from < count; from += BLOCK) {
            Arrays.fill(sums, 0);
            for (int d = 0; d < dimensions; d += AT_ONCE)
                add(
                        sums,
                        blocks,
                        from * dimensions + d * BLOCK,
                        whole[d],
                        whole[d + 1],
                        whole[d + 2],
                        whole[d + 3]);
            int until = Math.min(BLOCK, count - from);
            for (int row = 0; row < until; row++)
                near[from + row] = sums[row] * (scale[from + row] * step);
        }
        return near;
    }

    /** Kept small and simple: the compiler turns it into vector instructions. */
    private static void add(int[] sums, byte[] b, int at, int q0, int q1, int q2, int q3) {
        for (int row = 0; row < BLOCK; row++)
            sums[row] +=
                    q0 * b[at + row]
                            + q1 * b[at + BLOCK + row]
                            + q2 * b[at + 2 * BLOCK + row]
                            + q3 * b[at + 3 * BLOCK + row];
    }

    private int place(int row) {
        return row / BLOCK * BLOCK * dimensions + row % BLOCK;
    }
}
