/** So few seats that the map leaves room below, where their rows say the rest. */
export const FEW = 6;

/** How tall a map of few seats is, in pixels; undefined leaves it all the room there is. */
export function heightOf(seats: number): number | undefined {
  return seats <= FEW ? 110 + 60 * seats : undefined;
}
