package rooms;

/** Says what it is. */
// and why it is annotated
@SuppressWarnings({"a", "b"})
@Deprecated(since = "(1)")
public sealed interface Speaking permits Quiet {}

/* not public, may be silent */
record Quiet() implements Speaking {}
