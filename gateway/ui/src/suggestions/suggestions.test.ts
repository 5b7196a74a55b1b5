import { expect, test } from 'vitest';
import { framed } from '../parts/framed';
import { barsOf, byRule, sumOf, type Excluded, type FitPart } from './bars';
import { charterOf, isSendable, neededFor, NO_CHARTER, type Suggestion } from './deciding';
import { letterAddress } from './letterAddress';
import { whyNot } from './named';

const part = (name: string, contribution: number, weight: number) => ({ name, contribution, weight }) as FitPart;

test('each bar begins where the one before ended, and the last one ends at the fit', () => {
  const parts = [part('domain', 1340, 0.2), part('interest', 0, 0.1), part('authority', 3000, 0.3)];
  expect(barsOf(parts).map(({ from, to, room }) => [from, to, room])).toEqual([
    [0, 1340, 2000], [1340, 1340, 1000], [1340, 4340, 3000],
  ]);
  expect(sumOf(parts)).toBe(4340);
});

test('those who cannot are grouped by rule, counted also where they are not listed', () => {
  const excluded = [
    { personId: 'a', rule: 'R6', code: 'NOT_THE_LINE_MANAGER' },
    { personId: 'b', rule: 'CAPACITY', code: 'CAPACITY' },
    { personId: 'c', rule: 'CAPACITY', code: 'CAPACITY' },
  ] as Excluded[];
  const groups = byRule(excluded, { CAPACITY: 900, R6: 1, R74: 5 });
  expect(groups.map((group) => [group.rule, group.count, group.people.length])).toEqual([
    ['CAPACITY', 900, 2], ['R74', 5, 0], ['R6', 1, 1],
  ]);
});

const suggestion = {
  candidates: [
    { personId: 'first', rank: 1, warnings: [] },
    { personId: 'second', rank: 2, warnings: [] },
    { personId: 'warned', rank: 3, warnings: [{}] },
  ],
} as unknown as Suggestion;

test('only the first suggestion without warnings needs no reason', () => {
  const needed = ['first', 'second', 'warned', 'other'].map((id) => neededFor(suggestion, id).reason);
  expect(needed).toEqual(['no', 'not-first', 'warnings', 'outside']);
  expect(isSendable({ reason: 'no' }, '', NO_CHARTER)).toBe(true);
  expect(isSendable({ reason: 'outside' }, '  ', NO_CHARTER)).toBe(false);
  expect(isSendable({ reason: 'outside' }, 'knows them', NO_CHARTER)).toBe(true);
});

test('a charter has both sides or is none', () => {
  expect(charterOf(NO_CHARTER)).toBeUndefined();
  expect(isSendable({ reason: 'no' }, '', { ...NO_CHARTER, internal: 'x' })).toBe(false);
  const both = { ...NO_CHARTER, internal: ' x ', external: 'y', decidedBy: 'z' };
  expect(isSendable({ reason: 'no' }, '', both)).toBe(true);
  expect(charterOf(both)).toEqual({ internal: 'x', external: 'y', decidedBy: 'z' });
});

test('names and scopes are escaped in the address of a letter', () => {
  const address = letterAddress({ roleId: 'a/b', initiative: 'i', scope: 'A & B?', person: 'p', language: 'fr', format: 'pdf' });
  expect(address).toBe('/api/roles/a%2Fb/mandate-letter?initiative=i&scope=A+%26+B%3F&person=p&language=fr&format=pdf');
});

test('only the style of a paper gets the word of the page, and the word cannot break out', () => {
  expect(framed('<style>p{}</style><script>1</script>', 'Ab+/=')).toBe('<style nonce="Ab+/=">p{}</style><script>1</script>');
  expect(framed('<style>', '"><script>')).not.toContain('<script>');
});

test('the manager of a group is named, and no other sentence is touched', () => {
  const nameOf = (id: string) => ({ P06: 'Ada Lovelace', 'P-7.b': 'Grace Hopper' })[id] ?? id;
  const reason = 'Une équipe est portée par son propre responsable : P06, P-7.b.';
  expect(whyNot({ code: 'NOT_THE_LINE_MANAGER', reason }, nameOf)).toBe(
    'Une équipe est portée par son propre responsable : Ada Lovelace, Grace Hopper.',
  );
  expect(whyNot({ code: 'CAPACITY', reason: 'In P06 the seat needs 40 %.' }, nameOf)).toBe('In P06 the seat needs 40 %.');
});
