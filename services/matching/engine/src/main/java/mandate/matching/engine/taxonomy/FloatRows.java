package mandate.matching.engine.taxonomy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Vectors as they were made, one a row. They may lie in a mapped file, of which only the rows that
 * are asked for take up memory.
 */
record FloatRows(MemorySegment numbers, int count, int dimensions) {
    static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    FloatRows {
        if (numbers.byteSize() != (long) count * dimensions * Float.BYTES)
            throw new IllegalArgumentException(
                    numbers.byteSize() + " bytes are not " + count + " rows of " + dimensions);
    }

    void put(int row, float[] vector) {
        long at = (long) row * dimensions * Float.BYTES;
        for (int d = 0; d < dimensions; d++)
            numbers.set(FLOAT, at + (long) d * Float.BYTES, vector[d]);
    }

    float dot(int row, float[] query) {
        long at = (long) row * dimensions * Float.BYTES;
        float sum = 0;
        for (int d = 0; d < dimensions; d++)
            sum += query[d] * numbers.get(FLOAT, at + (long) d * Float.BYTES);
        return sum;
    }
}
