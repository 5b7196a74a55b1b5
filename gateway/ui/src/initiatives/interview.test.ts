import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../words/en/brief.json';
import fr from '../words/fr/brief.json';
import type { Brief, Diagnosis } from './brief';
import { FACTS } from './facts';
import { CHANNELS, DIMENSIONS, openAsks } from './interview';

const diagnosis = (more: Partial<Diagnosis>): Diagnosis =>
  ({ proposed: [], questions: [], flips: [], ...more }) as unknown as Diagnosis;
const nothing: Brief = { title: 'Circle' };
const paths = (brief: Brief, known: Diagnosis, skipped: string[] = []) =>
  openAsks(brief, known, new Set(skipped)).map((ask) => ask.path);

test('what the text proposes comes first, then what could tip the verdict, then the other questions', () => {
  const known = diagnosis({
    proposed: [{ dimension: 'driver', answer: 'COMMUNITY', words: 'feel like it', scope: null }],
    questions: [
      { field: 'facts.purpose', why: 'What for?', rule: 'R119' },
      { field: 'answers.scope', why: '', rule: 'R12' },
    ],
    flips: [{ set: { 'answers.scope': 'TEAM' }, to: 'TEAM_MANAGEMENT', responsibilityType: 'RESULTS', size: 1 }],
  });
  expect(paths(nothing, known).slice(0, 3)).toEqual(['answers.driver', 'answers.scope', 'facts.purpose']);
  expect(openAsks(nothing, known, new Set())[0]?.proposed).toEqual({ answer: 'COMMUNITY', words: 'feel like it' });
});

test('what is answered or skipped is not asked again; a fact that is none was asked', () => {
  const brief = { title: 'x', answers: { driver: 'TEAM' }, facts: { purpose: null } } as Brief;
  const known = diagnosis({ questions: [{ field: 'facts.purpose', why: '', rule: 'R119' }] });
  const asked = paths(brief, known, ['answers.scope']);
  for (const path of ['answers.driver', 'facts.purpose', 'answers.scope']) expect(asked).not.toContain(path);
  expect(asked).toHaveLength(DIMENSIONS.length - 2);
});

test('a proposal for a part is no answer of the whole', () => {
  const known = diagnosis({ proposed: [{ dimension: 'driver', answer: 'TEAM', words: 'x', scope: 'Build' }] });
  expect(openAsks(nothing, known, new Set())[0]?.proposed).toBeUndefined();
});

const java = (file: string) =>
  readFileSync(
    new URL(`../../../../services/initiatives/src/main/java/mandate/initiatives/domain/brief/${file}`, import.meta.url),
    'utf8',
  ).replace(/"\s*\+\s*"/g, '');
const typographic = (text: string) => text.replaceAll("'", '’');

test('the statements are those of the rules, in both languages', () => {
  for (const [file, kind, keys] of [
    ['Dimension.java', 'dimension', [...DIMENSIONS]],
    ['ChannelQuestion.java', 'channel', Object.keys(CHANNELS)],
  ] as const) {
    const source = java(file);
    const pairs = [...source.matchAll(/Text\.of\(\s*"(.*?)",\s*"(.*?)"\)/gs)];
    expect(pairs).toHaveLength(keys.length * 2);
    keys.forEach((key, at) => {
      const shown = [en, fr].map((words) => (words[kind] as Record<string, { one: string; other: string }>)[key]);
      expect([shown[0]?.one, shown[1]?.one]).toEqual(pairs[at * 2]?.slice(1, 3).map(typographic));
      expect([shown[0]?.other, shown[1]?.other]).toEqual(pairs[at * 2 + 1]?.slice(1, 3).map(typographic));
    });
  }
});

test('every fact of the services is asked, in its group and with its allowed words', () => {
  const source = java('Fact.java');
  const known = [...source.matchAll(/^ {4}[A-Z0-9_]+\(\s*"(\w+)",\s*FactGroup\.(\w+),\s*(.*?)Text\.of\(/gms)].map((fact) => ({
    key: fact[1],
    group: fact[2],
    of: [...(fact[3] ?? '').matchAll(/"([^"]+)"/g)].map((word) => word[1]),
  }));
  const asked = FACTS.map(({ key, group, kind }) => ({
    key,
    group,
    of: [...('of' in kind ? kind.of : 'known' in kind ? (kind.known ?? []) : [])],
  }));
  expect(asked).toEqual(known);
});

test('every fact and every allowed word has plain words', () => {
  for (const words of [en, fr])
    for (const { key, kind } of FACTS) {
      expect(words.facts, key).toHaveProperty(key);
      for (const word of 'of' in kind ? kind.of : []) expect(Object.keys(words.value), word).toContain(word);
    }
});
