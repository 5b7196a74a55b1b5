import { expect, test } from 'vitest';
import type { Initiative } from '../api/queries';
import { briefOf, idFor, put, same, tryOn, valueAt, type Brief, type Flip } from './brief';

const brief: Brief = { title: 'Circle', answers: { group: 'COMMUNITY' }, facts: { linkedProcess: null } } as Brief;

test('a value is put at its path and the brief before stays as it was', () => {
  const next = put(brief, 'answers.driver', 'TEAM');
  expect(next.answers).toEqual({ group: 'COMMUNITY', driver: 'TEAM' });
  expect(brief.answers).toEqual({ group: 'COMMUNITY' });
});

test('none stays as null, and not asked takes the key out', () => {
  expect(put(brief, 'facts.valueMetric', null).facts).toEqual({ linkedProcess: null, valueMetric: null });
  expect(put(brief, 'facts.linkedProcess', undefined)).toEqual({ title: 'Circle', answers: { group: 'COMMUNITY' } });
});

test('a path may lead into a part', () => {
  const mixed = put(brief, 'facts.workstreams', [{ name: 'a' }, { name: 'b' }]);
  const next = put(mixed, 'facts.workstreams[1].answers.group', 'TEAM');
  expect(valueAt(next, 'facts.workstreams[1].answers.group')).toBe('TEAM');
  expect(valueAt(next, 'facts.workstreams[0].answers.group')).toBeUndefined();
  expect(valueAt(next, 'facts.workstreams[1].name')).toBe('b');
});

test('a flip is tried on a copy', () => {
  const flip = { set: { 'answers.group': 'TEAM', 'facts.linkedProcess': 'Planning' } } as unknown as Flip;
  const tried = tryOn(brief, flip);
  expect(valueAt(tried, 'answers.group')).toBe('TEAM');
  expect(valueAt(tried, 'facts.linkedProcess')).toBe('Planning');
  expect(valueAt(brief, 'answers.group')).toBe('COMMUNITY');
});

test('what the product knows is no part of the brief, and parts stand among the facts', () => {
  const initiative = {
    id: 'x', revision: 3, mainReason: '', title: 'T', unit: null, facts: { budget: 5 }, workstreams: [{ name: 'a' }],
    diagnosis: {}, suggestions: [], mandates: [],
  } as unknown as Initiative;
  expect(briefOf(initiative)).toEqual({ title: 'T', facts: { budget: 5, workstreams: [{ name: 'a' }] } });
});

test('the order of keys makes no difference, null and a value do', () => {
  expect(same({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(same({ a: null }, {})).toBe(false);
});

test('an id comes from the title and is never one that is taken', () => {
  expect(idFor('Équipe de nuit – été', () => false)).toBe('equipe-de-nuit-ete');
  expect(idFor('Circle', (id) => id === 'circle' || id === 'circle-2')).toBe('circle-3');
  expect(idFor('日本', () => false)).toBe('initiative');
  expect(idFor('x'.repeat(200), () => false)).toMatch(/^[A-Za-z0-9._-]{1,64}$/);
});
