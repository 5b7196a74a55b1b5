package rooms;

/** */
@Deprecated(since = "1")
public record Empty() {}
