import { put, same, valueAt, type Brief } from './brief';

/** A field that somebody else, or both, changed while one was writing. */
export interface Clash {
  path: string;
  before: unknown;
  mine: unknown;
  theirs: unknown;
  /** Whose change it is; both where the two say different things. */
  by: 'mine' | 'theirs' | 'both';
}

const GROUPS = ['answers', 'channelAnswers', 'facts', 'demand'] as const;
const SINGLE = ['title', 'brief', 'language', 'area', 'unit'] as const;

function paths(...briefs: Brief[]): string[] {
  const found = new Set<string>(SINGLE);
  for (const brief of briefs)
    for (const group of GROUPS)
      for (const key of Object.keys(brief[group] ?? {})) found.add(`${group}.${key}`);
  return [...found];
}

/** What differs between what was read, what I wrote and what is there now; equal changes are none. */
export function clashes(before: Brief, mine: Brief, theirs: Brief): Clash[] {
  const found: Clash[] = [];
  for (const path of paths(before, mine, theirs)) {
    const was = there(before, path);
    const my = there(mine, path);
    const their = there(theirs, path);
    if (same(wrap(my), wrap(their))) continue;
    const iChanged = !same(wrap(was), wrap(my));
    const theyChanged = !same(wrap(was), wrap(their));
    found.push({ path, before: was, mine: my, theirs: their, by: iChanged ? (theyChanged ? 'both' : 'mine') : 'theirs' });
  }
  return found;
}

function there(brief: Brief, path: string): unknown {
  return valueAt(brief, path);
}

/** Tells "not asked" from "none". */
function wrap(value: unknown): unknown {
  return value === undefined ? ['not asked'] : [value, 'asked'];
}

export type Choice = 'mine' | 'theirs';

/** Their brief with those of my changes that were chosen; fields that only I changed are mine unless refused. */
export function merged(theirs: Brief, all: readonly Clash[], choices: ReadonlyMap<string, Choice>): Brief {
  let brief = theirs;
  for (const clash of all) if (choiceOf(clash, choices) === 'mine') brief = put(brief, clash.path, clash.mine);
  return brief;
}

export function choiceOf(clash: Clash, choices: ReadonlyMap<string, Choice>): Choice | undefined {
  const chosen = choices.get(clash.path);
  if (chosen || clash.by === 'both') return chosen;
  return clash.by;
}

/** Whether every field that both changed has a choice. */
export function isSettled(all: readonly Clash[], choices: ReadonlyMap<string, Choice>): boolean {
  return all.every((clash) => choiceOf(clash, choices) !== undefined);
}
