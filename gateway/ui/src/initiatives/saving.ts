import { dataOf, initiatives } from '../api/client';
import type { Initiative } from '../api/queries';
import { Refusal } from '../api/refusal';
import { idFor, type Brief } from './brief';

/** Saved under an id; or somebody else was faster, and this is what is there now. */
export interface Outcome {
  id: string;
  stale?: Initiative;
}

/** Writes the brief over the revision that was read, and over no other. */
export async function replace(id: string, revision: number, brief: Brief): Promise<Outcome> {
  try {
    await initiatives.PUT('/api/initiatives/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${revision}"` } },
      body: brief,
    });
    return { id };
  } catch (failure) {
    if (!isStale(failure)) throw failure;
    const stale = dataOf(await initiatives.GET('/api/initiatives/{id}', { params: { path: { id } } }));
    return { id, stale };
  }
}

const ATTEMPTS = 20;

/** Writes a new initiative under an id of its title that nobody has; never over another one. */
export async function create(brief: Brief): Promise<Outcome> {
  const taken = new Set<string>();
  for (;;) {
    const id = idFor(brief.title, (tried) => taken.has(tried));
    try {
      await initiatives.PUT('/api/initiatives/{id}', {
        params: { path: { id }, header: { 'If-None-Match': '*' } },
        body: brief,
      });
      return { id };
    } catch (failure) {
      if (!isStale(failure) || taken.size >= ATTEMPTS) throw failure;
      taken.add(id);
    }
  }
}

function isStale(failure: unknown): boolean {
  return failure instanceof Refusal && failure.status === 412;
}
