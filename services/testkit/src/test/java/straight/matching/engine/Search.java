package straight.matching.engine;

/** Keeps the state of its search in a field that changes. */
public final class Search {
    private int steps;

    public int step() {
        return ++steps;
    }
}
