package mandate.platform.http;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a quote that is never closed, or a row that never ends, from taking in the whole file. */
public final class RowLimit extends FilterReader {
    /** Characters that a row may have. */
    public static final int LONGEST_ROW = 4_000_000;

    private long read;

    public RowLimit(Reader text) {
        super(text);
    }

    /** A row was read; counting begins anew. */
    public void nextRow() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int got = super.read(into, from, most);
        count(got);
        return got;
    }

    private void count(int characters) throws IOException {
        read += characters;
        if (read > LONGEST_ROW)
            throw new IOException("a row of more than %d characters".formatted(LONGEST_ROW));
    }
}
