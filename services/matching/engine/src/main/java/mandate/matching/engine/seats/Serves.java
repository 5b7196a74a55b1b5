package mandate.matching.engine.seats;

import org.jspecify.annotations.Nullable;

/** One kind of seat that a role serves; null audience or level = any. */
public record Serves(Verdict verdict, @Nullable Audience audience, @Nullable SeatLevel level) {}
