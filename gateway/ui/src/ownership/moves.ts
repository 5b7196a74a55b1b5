import type { Box } from './boxes';

/** Where a key leads from a box among others: the nearest in that direction, or nothing. */
export function next(from: Box, all: readonly Box[], key: string): number {
  const fx = from.x + from.w / 2;
  const fy = from.y + from.h / 2;
  let best = -1;
  let least = Infinity;
  all.forEach((to, n) => {
    const dx = to.x + to.w / 2 - fx;
    const dy = to.y + to.h / 2 - fy;
    const [ahead, aside] =
      key === 'ArrowRight' ? [dx, dy]
      : key === 'ArrowLeft' ? [-dx, dy]
      : key === 'ArrowDown' ? [dy, dx]
      : [-dy, dx];
    if (ahead <= 1) return;
    // what lies beside the way is further off than what lies on it
    const far = ahead + 2.5 * Math.abs(aside);
    if (far < least) {
      least = far;
      best = n;
    }
  });
  return best;
}
