package mandate.initiatives.domain.choice;

/**
 * One scope of an initiative before anything was chosen.
 *
 * @param name how it is called; {@link #WHOLE} for an undivided initiative
 * @param workstream its place in the list of workstreams, or -1
 */
public record Scope(String name, int workstream, Situation situation) {

    /** The name of an undivided initiative. */
    public static final String WHOLE = "whole";
}
