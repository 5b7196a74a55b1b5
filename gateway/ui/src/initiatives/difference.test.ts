import { expect, test } from 'vitest';
import { clashes, isSettled, merged } from './difference';
import type { Brief } from './brief';

const before = { title: 'Circle', unit: 'Plant', answers: { group: 'COMMUNITY' }, facts: { budget: 5 } } as Brief;
const mine = { title: 'My circle', unit: 'Plant', answers: { group: 'TEAM' }, facts: { budget: 5 } } as Brief;
const theirs = { title: 'Circle', unit: 'Site', answers: { group: 'BOTH' }, facts: { budget: 5, motive: null } } as Brief;

test('each difference says whose change it is', () => {
  const by = Object.fromEntries(clashes(before, mine, theirs).map((clash) => [clash.path, clash.by]));
  expect(by).toEqual({ title: 'mine', unit: 'theirs', 'answers.group': 'both', 'facts.motive': 'theirs' });
});

test('the same change on both sides is no difference', () => {
  expect(clashes(before, mine, mine)).toEqual([]);
});

test('nothing is decided for people where both changed a field', () => {
  const all = clashes(before, mine, theirs);
  expect(isSettled(all, new Map())).toBe(false);
  expect(isSettled(all, new Map([['answers.group', 'mine']]))).toBe(true);
});

test('merging keeps what only one side changed and the choices for the rest', () => {
  const all = clashes(before, mine, theirs);
  expect(merged(theirs, all, new Map([['answers.group', 'mine']]))).toEqual({
    title: 'My circle', unit: 'Site', answers: { group: 'TEAM' }, facts: { budget: 5, motive: null },
  });
  const refused = merged(theirs, all, new Map([['answers.group', 'theirs'], ['title', 'theirs']]));
  expect(refused).toEqual(theirs);
});

test('taking a key out is a change like any other', () => {
  const without = { ...before, facts: {} } as Brief;
  const [clash] = clashes(before, without, before);
  expect(clash).toMatchObject({ path: 'facts.budget', by: 'mine' });
  expect(merged(before, [clash!], new Map())).not.toHaveProperty('facts');
});
