import type { components } from '#api/initiatives';

export type Vote = components['schemas']['Vote'];

export const SIDES = ['COMMUNITY', 'BOTH', 'TEAM', 'SOCIAL_MEDIA'] as const;
export type Side = (typeof SIDES)[number];

/** How much weight speaks for each side, and what share of all that counted. */
export function balanceOf(votes: readonly Vote[]): { side: Side; weight: number; share: number; votes: number }[] {
  const all = votes.reduce((sum, vote) => sum + vote.weight, 0);
  return SIDES.map((side) => {
    const own = votes.filter((vote) => vote.side === side);
    const weight = own.reduce((sum, vote) => sum + vote.weight, 0);
    return { side, weight, share: all > 0 ? weight / all : 0, votes: own.length };
  }).filter((one) => one.votes > 0);
}
