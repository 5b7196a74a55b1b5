import type { components } from '#api/matching';

export type FitPart = components['schemas']['Part'];
export type Excluded = components['schemas']['Excluded'];

/** A part of the fit as a bar that begins where the one before ended; all in basis points. */
export interface Bar {
  part: FitPart;
  from: number;
  to: number;
  /** The most that this part could have given. */
  room: number;
}

export function barsOf(parts: readonly FitPart[]): Bar[] {
  let at = 0;
  return parts.map((part) => {
    const from = at;
    at += part.contribution;
    return { part, from, to: at, room: Math.round(part.weight * 10_000) };
  });
}

/** The fit that the bars add up to. */
export function sumOf(parts: readonly FitPart[]): number {
  return parts.reduce((sum, part) => sum + part.contribution, 0);
}

/** Those who cannot, by the first rule that says so; the rule with most people first. */
export function byRule(
  excluded: readonly Excluded[],
  counts: Readonly<Record<string, number>>,
): { rule: string; code: string; people: readonly Excluded[]; count: number }[] {
  const groups = new Map<string, Excluded[]>();
  for (const one of excluded) {
    const known = groups.get(one.rule);
    if (known) known.push(one);
    else groups.set(one.rule, [one]);
  }
  for (const rule of Object.keys(counts)) if (!groups.has(rule)) groups.set(rule, []);
  return [...groups]
    .map(([rule, people]) => ({ rule, code: people[0]?.code ?? rule, people, count: counts[rule] ?? people.length }))
    .sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
}
