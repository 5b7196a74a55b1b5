import { expect, test } from 'vitest';
import type { InitiativeSummary } from '../api/queries';
import { inListOrder, keepSaved, matches, owningOf, readListFilters, readSaved, withSaved, written } from './listFilters';

const initiative = (more: object, diagnosis: object = {}): InitiativeSummary =>
  ({
    id: 'x', title: 'Équipe de nuit', area: 'Operations', unit: 'Castres', mandates: [],
    diagnosis: { verdict: 'TEAM_MANAGEMENT', parts: [], blockers: 0, ...diagnosis },
    ...more,
  }) as unknown as InitiativeSummary;

test('the address is read, and what it does not know is left out', () => {
  expect(readListFilters({ q: 'night', verdict: 'HYBRID', owning: 'MAYBE', blocked: 'yes', x: '1' })).toEqual({
    q: 'night', verdict: 'HYBRID', blocked: 'yes',
  });
});

test('all words have to be found, accents aside', () => {
  expect(matches(initiative({}), { q: 'equipe castres' })).toBe(true);
  expect(matches(initiative({}), { q: 'equipe paris' })).toBe(false);
});

test('filters narrow together', () => {
  expect(matches(initiative({}, { blockers: 2 }), { blocked: 'yes', area: 'Operations' })).toBe(true);
  expect(matches(initiative({}, { blockers: 0 }), { blocked: 'yes' })).toBe(false);
});

test('a hybrid is open while one of its parts has nobody', () => {
  const parts = [{ scope: 'a' }, { scope: 'b' }];
  const held = { scope: 'a', state: 'ACTIVE' };
  expect(owningOf(initiative({ mandates: [held] }, { verdict: 'HYBRID', parts }))).toBe('OPEN');
  expect(owningOf(initiative({ mandates: [held, { scope: 'b', state: 'REQUESTED' }] }, { verdict: 'HYBRID', parts }))).toBe('REQUESTED');
  expect(owningOf(initiative({ mandates: [held, { scope: 'b', state: 'ACTIVE' }] }, { verdict: 'HYBRID', parts }))).toBe('OWNED');
});

test('an ended mandate owns nothing, and what nobody is to own needs nobody', () => {
  expect(owningOf(initiative({ mandates: [{ scope: 'whole', state: 'ENDED' }] }))).toBe('OPEN');
  expect(owningOf(initiative({}, { verdict: 'NO_STAFF' }))).toBe('NO_SEAT');
});

test('saved filters survive, the same name replaces, and rubbish in the store is no filter', () => {
  let kept = '';
  const store = { getItem: () => kept, setItem: (_: string, text: string) => void (kept = text) };
  expect(readSaved({ getItem: () => '{"no": "list"' })).toEqual([]);
  expect(readSaved({ getItem: () => '[1, {"name": "x"}]' })).toEqual([]);
  keepSaved(store, withSaved(withSaved([], 'gaps', { q: 'a' }), 'gaps', { owning: 'OPEN' }));
  expect(readSaved(store)).toEqual([{ name: 'gaps', filters: 'owning=OPEN' }]);
  expect(written({ owning: 'OPEN', q: 'a b' })).toBe('q=a+b&owning=OPEN');
});

test('the list begins with those without an owner, each group by title', () => {
  const owned = [{ scope: 'whole', state: 'ACTIVE' }];
  const all = [
    initiative({ title: 'B', mandates: owned }),
    initiative({ title: 'A', mandates: owned }),
    initiative({ title: 'D' }),
    initiative({ title: 'A needs nobody' }, { verdict: 'NO_STAFF' }),
    initiative({ title: 'C' }),
  ];
  const titles = inListOrder(all, (a, b) => a.localeCompare(b)).map((one) => one.title);
  expect(titles).toEqual(['C', 'D', 'A', 'B', 'A needs nobody']);
});
