package straight.platform;

/** Not one business word. */
public record Problem(String title) {}
