package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Workstream;
import mandate.initiatives.domain.reading.TextReader;
import mandate.initiatives.domain.reading.TextReading;

/**
 * What was read from the texts of a brief; each text is read once.
 *
 * @param streams one reading for each workstream
 */
record Readings(TextReading whole, List<TextReading> streams) {

    static Readings of(Brief brief) {
        var streams = new ArrayList<TextReading>();
        for (Workstream stream : brief.workstreams())
            streams.add(TextReader.read(stream.name(), stream.aim()));
        return new Readings(TextReader.read(brief.title(), brief.text()), streams);
    }

    /** The first platform the text names, or empty. */
    String platform() {
        return whole.platforms().isEmpty() ? "" : whole.platforms().getFirst();
    }

    /** The reading of one workstream, or of the whole where there is none. */
    TextReading of(int stream) {
        return stream < 0 ? whole : streams.get(stream);
    }
}
