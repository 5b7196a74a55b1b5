package mandate.platform.core;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document has heard from other aggregates: the last sequence per source, and the facts that
 * came too early. Kept in the document itself, so that hearing and its effect are one write.
 */
public record Inbox(List<Position> heard, List<Parked> parked) {
    /** A document that has heard nothing. */
    public static final Inbox EMPTY = new Inbox(List.of(), List.of());

    /** A fact that waits for those before it; {@code type} and {@code data} as they came. */
    public record Parked(Position position, String type, String data) {}

    /** What to do with an arriving fact. */
    public enum Arrival {
        SEEN,
        NEXT,
        EARLY
    }

    public Inbox {
        heard = List.copyOf(heard);
        parked = List.copyOf(parked);
    }

    /** The last sequence heard from a source, 0 for none. */
    public long last(String source) {
        for (var position : heard) if (position.source().equals(source)) return position.sequence();
        return 0;
    }

    /** Classifies a fact of a source whose every fact comes to this document. */
    public Arrival arrival(Position position) {
        long last = last(position.source());
        if (position.sequence() <= last || isParked(position)) return Arrival.SEEN;
        return position.sequence() == last + 1 ? Arrival.NEXT : Arrival.EARLY;
    }

    /**
     * Whether a fact was heard before, for a source that speaks to this document only now and then
     * (gaps are normal there).
     */
    public boolean hasSeen(Position position) {
        return position.sequence() <= last(position.source());
    }

    /**
     * The inbox after a fact was heard. Whatever was parked at or before it is dropped. Hearing
     * never goes back: of two consumers that hear the same facts, the slower changes nothing.
     */
    public Inbox hear(Position position) {
        if (hasSeen(position)) return this;
        var positions = new ArrayList<Position>(heard.size() + 1);
        for (var known : heard) if (!known.source().equals(position.source())) positions.add(known);
        positions.add(position);
        return new Inbox(positions, parked.stream().filter(p -> !covers(position, p)).toList());
    }

    /** The inbox with a fact put aside until those before it have come; once, if ever. */
    public Inbox park(Parked early) {
        if (arrival(early.position()) == Arrival.SEEN) return this;
        var waiting = new ArrayList<>(parked);
        waiting.add(early);
        return new Inbox(heard, waiting);
    }

    /** The parked facts that follow the given position without a gap, in order. */
    public List<Parked> following(Position position) {
        var due = new ArrayList<Parked>();
        long next = position.sequence() + 1;
        for (var found = find(position.source(), next);
                found != null;
                found = find(position.source(), ++next)) due.add(found);
        return List.copyOf(due);
    }

    private @org.jspecify.annotations.Nullable Parked find(String source, long sequence) {
        var wanted = new Position(source, sequence);
        for (var candidate : parked) if (candidate.position().equals(wanted)) return candidate;
        return null;
    }

    private boolean isParked(Position position) {
        return find(position.source(), position.sequence()) != null;
    }

    private static boolean covers(Position heard, Parked parked) {
        return parked.position().source().equals(heard.source())
                && parked.position().sequence() <= heard.sequence();
    }
}
