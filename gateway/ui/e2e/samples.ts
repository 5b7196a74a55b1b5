import { expect } from 'vitest';
import type { Initiative } from '../src/api/queries';
import type { Suggestion } from '../src/suggestions/deciding';
import { api } from './browser';

const all = (side: 'COMMUNITY' | 'TEAM') => ({ group: side, objective: side, driver: side, scope: side, standing: side, obstacle: side });

/** A brief that is clearly a voluntary community. */
export const CIRCLE = {
  title: 'Reading circle of the night shift',
  area: 'Operations',
  unit: 'Night shift',
  answers: all('COMMUNITY'),
  facts: { audience: 'INTERNAL', linkedProcess: 'Shift handover', desiredOutcome: 'Ideas travel', feedbackChannel: 'PRESENT', expectedResults: 'Two ideas tried', memberInterest: 'HIGH', activityLevel: 'HIGH' },
  demand: { fte: 0.01 },
};

/** A brief that is clearly a team with its own line manager. */
export const TEAM = { title: 'Crew of the night shift', answers: all('TEAM'), facts: { lineManagerId: 'P01' }, demand: { fte: 0.01 } };

/** A role definition in one language, as somebody would write it. */
export const role = (name: string, purpose: string, more: object = {}) => ({
  name,
  purpose,
  orientation: 'RELATIONSHIPS',
  obligation: { type: 'MEANS', text: 'Serious and continuous effort' },
  authority: {},
  seniority: { minimum: 'EXPERIENCED', reason: 'Speaks with everybody' },
  level: 'GROUND',
  skills: [{ text: 'listening', level: 3, set: 'BEHAVIOURAL' }],
  ...more,
});

/** What nobody's browser may ever run. */
export const EVIL = '<img src=x onerror="window.ran=1;top.ran=1;parent.ran=1"><script>window.ran=1;top.ran=1</script>{{constructor}} "\'';

/** The suggestion for an initiative of one seat, once it is there. */
export async function suggestionFor(id: string): Promise<Suggestion> {
  let first: Suggestion | undefined;
  const isReady = async () => {
    [first] = await api<Suggestion[]>(`/api/initiatives/${id}/suggestions`);
    return first?.status;
  };
  await expect.poll(isReady, { timeout: 20_000 }).toBe('READY');
  return first!;
}

export const initiative = (id: string) => api<Initiative>(`/api/initiatives/${id}`);
