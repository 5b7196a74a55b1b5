package mandate.platform.document;

import java.util.Map;

/** How a state is written as a plain tree of maps, lists, texts, numbers and booleans, and read. */
public interface StateTree<S> {
    /** The tree; keys contain neither a dot nor a dollar sign. */
    Map<String, Object> write(S state);

    /** The state that was written as this tree, by today's code or any earlier one. */
    S read(Map<String, Object> tree);
}
