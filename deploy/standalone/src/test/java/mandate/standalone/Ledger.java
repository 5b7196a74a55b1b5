package mandate.standalone;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What a house was asked to keep of one kind of thing, and what it has acknowledged. Each thing has
 * versions 1, 2, 3 …; the next is asked for only when the last was acknowledged.
 */
final class Ledger {
    private static final Line NEVER = new Line(0, 0);

    private final ConcurrentSkipListMap<String, Line> lines = new ConcurrentSkipListMap<>();

    /**
     * One thing.
     *
     * @param kept newest version that was acknowledged, 0 for none
     * @param sent newest version that was asked for; whether it was kept is unknown while no reply
     *     came
     */
    record Line(int kept, int sent) {
        boolean isUnknown() {
            return kept < sent;
        }

        boolean allows(int version) {
            return kept <= version && version <= sent;
        }
    }

    Line line(String id) {
        return lines.getOrDefault(id, NEVER);
    }

    /** The version to ask for next: the one without a reply again, or a new one. */
    int next(String id) {
        var line = line(id);
        return line.isUnknown() ? line.sent() : line.kept() + 1;
    }

    void sending(String id, int version) {
        lines.put(id, new Line(line(id).kept(), version));
    }

    void kept(String id, int version) {
        lines.put(id, new Line(version, version));
    }

    /** Everything that was ever asked for. */
    List<String> ids() {
        return List.copyOf(lines.keySet());
    }

    List<String> unknown() {
        return lines.keySet().stream().filter(id -> line(id).isUnknown()).toList();
    }

    int acknowledged() {
        return (int) lines.values().stream().filter(line -> line.kept() > 0).count();
    }
}
