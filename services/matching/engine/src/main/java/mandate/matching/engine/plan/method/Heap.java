package mandate.matching.engine.plan.method;

import java.util.Arrays;

/** Units waiting by key, the lowest first; equal keys by rising unit. */
final class Heap {
    private long[] rows = new long[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    /** Adds a unit under a key from 0 to about a million, kept to a thousandth. */
    void add(double key, int unit) {
        if (size == rows.length) rows = Arrays.copyOf(rows, 2 * size);
        long row = (Math.round(Math.min(key, 1e6) * 1000) << 32) | unit;
        int at = size++;
        while (at > 0 && rows[(at - 1) >> 1] > row) {
            rows[at] = rows[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        rows[at] = row;
    }

    /** Takes out the unit with the lowest key. */
    int take() {
        int unit = (int) rows[0];
        long last = rows[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && rows[child + 1] < rows[child]) child++;
            if (rows[child] >= last) break;
            rows[at] = rows[child];
            at = child;
        }
        rows[at] = last;
        return unit;
    }
}
