package mandate.matching.engine.plan.problem;

import java.util.Arrays;

/** A growing row of ints, so that half a million candidates need no half a million objects. */
final class Numbers {
    private int[] values = new int[16];
    private int size;

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    void add(int value) {
        if (size == values.length) values = Arrays.copyOf(values, size * 2);
        values[size++] = value;
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int[] copy() {
        return Arrays.copyOf(values, size);
    }
}
