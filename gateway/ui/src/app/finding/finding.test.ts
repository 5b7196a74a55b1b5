import { expect, test } from 'vitest';
import { search, type Find } from './finding';

const find = (group: Find['group'], title: string, also = ''): Find => ({
  id: `${group}-${title}`,
  group,
  title,
  also,
  go: () => {},
});

const FINDS = [
  find('initiatives', 'Équipe de nuit', 'Opérations · Castres'),
  find('initiatives', 'Reading circle of the planners', 'Operations · Maintenance'),
  find('people', 'Élodie Nuit'),
  find('units', 'Maintenance', 'Operations'),
];

test('accents and case do not matter', () => {
  expect(search(FINDS, 'EQUIPE')[0]?.best[0]?.title).toBe('Équipe de nuit');
});

test('all words have to be found, in the title or beside it', () => {
  expect(search(FINDS, 'reading maintenance').flatMap((g) => g.best.map((f) => f.title))).toEqual([
    'Reading circle of the planners',
  ]);
  expect(search(FINDS, 'reading finance')).toEqual([]);
});

test('the beginning of a title comes before the middle of another', () => {
  expect(search(FINDS, 'maint').map((g) => g.group)).toEqual(['units', 'initiatives']);
});

test('more hits than are shown are counted', () => {
  const many = Array.from({ length: 40 }, (_, n) => find('people', `Anna ${n}`));
  const [people] = search(many, 'anna');
  expect(people?.all).toBe(40);
  expect(people?.best).toHaveLength(6);
});
