import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatsOf } from './format';
import { spaced } from './spaced';

const here = new URL('.', import.meta.url);
const rooms = readdirSync(new URL('en/', here)).sort();

interface Words {
  [key: string]: string | Words;
}

function read(language: string, room: string): Map<string, string> {
  const words = JSON.parse(readFileSync(new URL(`${language}/${room}`, here), 'utf8')) as Words;
  const flat = new Map<string, string>();
  const walk = (node: Words, path: string) => {
    for (const [key, value] of Object.entries(node))
      if (typeof value === 'string') flat.set(path + key, value);
      else walk(value, `${path}${key}.`);
  };
  walk(words, '');
  return flat;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const keys = (words: Map<string, string>) =>
  [...new Set([...words.keys()].map((key) => key.replace(PLURAL, '')))].sort();
const holes = (text: string) => [...new Set(text.match(/{{\w+}}/g) ?? [])].sort();

test('both languages have the same rooms', () => {
  expect(readdirSync(new URL('fr/', here)).sort()).toEqual(rooms);
});

describe.each(rooms)('%s', (room) => {
  const en = read('en', room);
  const fr = read('fr', room);

  test('both languages have the same keys', () => {
    expect(keys(fr)).toEqual(keys(en));
  });

  test('each language has every plural it needs', () => {
    for (const [language, words] of [['en', en], ['fr', fr]] as const) {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const counted = [...words.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, ''));
      for (const key of new Set(counted))
        for (const category of needed) expect(words.has(`${key}_${category}`), `${language} ${key}_${category}`).toBe(true);
    }
  });

  test('both languages fill the same holes', () => {
    for (const [key, text] of fr) {
      const same = en.get(key) ?? en.get(key.replace(PLURAL, '_other')) ?? '';
      // "one" may be written out
      if (!key.endsWith('_one')) expect(holes(text), key).toEqual(holes(same));
    }
  });

  test('nothing is empty', () => {
    for (const text of [...en.values(), ...fr.values()]) expect(text.trim()).not.toBe('');
  });
});

test('numbers, months and lists are written as each language writes them', () => {
  expect(formatsOf('en').number(12345)).toBe('12,345');
  expect(formatsOf('fr').number(12345).replace(/\s/u, ' ')).toBe('12 345');
  expect(formatsOf('en').month('2026-12')).toBe('Dec 2026');
  expect(formatsOf('fr').month('2026-12')).toBe('déc. 2026');
  expect(formatsOf('en').list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(formatsOf('en').date('2026-12-01')).toBe('1 Dec 2026');
  expect(formatsOf('fr').list(['a', 'b', 'c'])).toBe('a, b et c');
});

test('a French sign is never torn from its word, an English text stays as it is', () => {
  const words = { a: 'Si « {{x}} » : vraiment ?', b: { c: '20 % ; fin' } };
  expect(spaced('fr', words)).toEqual({ a: 'Si «\u00a0{{x}}\u00a0»\u00a0: vraiment\u00a0?', b: { c: '20\u00a0%\u00a0; fin' } });
  expect(spaced('en', words)).toEqual(words);
});
