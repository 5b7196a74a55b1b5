package mandate.matching.web.imports;

import java.util.Arrays;

/**
 * Numbers ids in the order in which they come, in sixteen bytes an id whatever its length: an id is
 * known by 64 bits of it, so that among a million ids two are taken for one with a chance below one
 * in ten million.
 */
final class IdTable {
    static final int NONE = -1;

    private long[] keys = new long[1_024];
    private int[] numbers = new int[1_024];
    private int count;

    int count() {
        return count;
    }

    /** The number of an id, or {@link #NONE}. */
    int find(String id) {
        int at = place(mark(id));
        return keys[at] == 0 ? NONE : numbers[at];
    }

    /** The number of an id, which is a new one when it has not come before. */
    int add(String id) {
        if (2 * (count + 1) > keys.length) grow();
        long mark = mark(id);
        int at = place(mark);
        if (keys[at] == 0) {
            keys[at] = mark;
            numbers[at] = count++;
        }
        return numbers[at];
    }

    private int place(long mark) {
        int at = (int) (mark >>> 32) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != mark) at = (at + 1) & (keys.length - 1);
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] == 0) continue;
            int to = place(oldKeys[at]);
            keys[to] = oldKeys[at];
            numbers[to] = oldNumbers[at];
        }
    }

    /** FNV-1a over 64 bits, stirred; never 0, which stands for an empty place. */
    private static long mark(String id) {
        long mark = 0xcbf29ce484222325L;
        for (int at = 0; at < id.length(); at++) mark = (mark ^ id.charAt(at)) * 0x100000001b3L;
        mark = (mark ^ (mark >>> 30)) * 0xBF58476D1CE4E5B9L;
        mark = (mark ^ (mark >>> 27)) * 0x94D049BB133111EBL;
        mark ^= mark >>> 31;
        return mark == 0 ? 1 : mark;
    }

    /** Whole numbers by the number of an id; grows as it is written to. */
    static final class Column {
        private int[] values = new int[1_024];

        int get(int number) {
            return number < values.length ? values[number] : 0;
        }

        void set(int number, int value) {
            if (number >= values.length)
                values = Arrays.copyOf(values, Math.max(number + 1, 2 * values.length));
            values[number] = value;
        }
    }
}
