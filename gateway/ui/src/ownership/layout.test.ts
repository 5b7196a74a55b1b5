import { describe, expect, test } from 'vitest';
import type { Entry } from './filters';
import type { Box, Layout } from './boxes';
import { layOut, snugHeight } from './layout';
import { shares } from './rows';
import { next } from './moves';
import { invented } from './invented';
import { grouped, LOOKS, lookOf, select, tally } from './select';

const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 0.5 && inner.y >= outer.y - 0.5 &&
  inner.x + inner.w <= outer.x + outer.w + 0.5 && inner.y + inner.h <= outer.y + outer.h + 0.5;
const overlap = (a: Box, b: Box) =>
  a.x + 0.01 < b.x + b.w && b.x + 0.01 < a.x + a.w && a.y + 0.01 < b.y + b.h && b.y + 0.01 < a.y + a.h;

function seatsShown(layout: Layout): number {
  return layout.cells.flatMap((cell) => cell.rows).reduce(
    (all, row) => all + row.tiles.length + row.more + row.stretches.reduce((n, stretch) => n + stretch.entries.length, 0), 0);
}

describe.each([
  [12, 1180, 640], [27, 1180, 640], [27, 366, 560], [300, 1180, 640], [2_000, 1180, 640], [10_000, 1180, 640], [10_000, 366, 560], [1, 40, 40],
])('%i seats on %i × %i', (count, width, height) => {
  const map = invented(count, 9);
  const layout = layOut(grouped(map.entries), width, height);

  test('every seat is in the picture or counted as left out', () => {
    expect(seatsShown(layout)).toBe(count);
  });

  test('nothing leaves its frame, and cells do not overlap', () => {
    for (const cell of layout.cells)
      expect(layout.frames.some((frame) => frame.area === cell.area && within(cell, frame))).toBe(true);
    for (let i = 0; i < Math.min(60, layout.cells.length); i++)
      for (let j = 0; j < i; j++) expect(overlap(layout.cells[i]!, layout.cells[j]!)).toBe(false);
  });

  test('the levels stand in their order, and no gap is thinner than six pixels', () => {
    for (const cell of layout.cells) {
      expect(cell.rows.map((row) => row.level)).toEqual(['STRATEGY', 'COORDINATION', 'GROUND']);
      for (const row of cell.rows)
        for (const stretch of row.stretches)
          if (stretch.look === 'gap' && row.w > 20) expect(stretch.w).toBeGreaterThanOrEqual(5.99);
    }
  });
});

test('few seats are cards with names, many are bars', () => {
  expect(layOut(grouped(invented(20, 4).entries), 1180, 640).detail).toBe('cards');
  expect(layOut(grouped(invented(10_000, 9).entries), 1180, 640).detail).toMatch(/units|areas/);
});

test('the same data are laid out the same way', () => {
  const once = JSON.stringify(layOut(grouped(invented(500, 5).entries), 900, 600));
  expect(JSON.stringify(layOut(grouped(invented(500, 5).entries), 900, 600))).toBe(once);
});

test('shares keep their sum and nothing vanishes', () => {
  const widths = shares([9_000, 1, 1, 998], 300);
  expect(widths.reduce((sum, w) => sum + w, 0)).toBeCloseTo(300);
  expect(Math.min(...widths)).toBe(6);
});

test('the gaps stand first in every bar', () => {
  const { cells } = layOut(grouped(invented(3_000, 4).entries), 1180, 640);
  for (const cell of cells)
    for (const row of cell.rows) {
      const ranks = row.stretches.map((stretch) => LOOKS.indexOf(stretch.look));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
});

test('filters narrow, and their counts add up to the whole', () => {
  const map = invented(1_000, 6);
  const names = new Map<string, string>();
  const all = tally(map.entries);
  const byLook = LOOKS.map((look) => map.entries.filter((entry) => lookOf(entry) === look).length);
  expect(LOOKS.map((look) => all[look])).toEqual(byLook);
  const open = select(map, { status: 'OPEN' }, names);
  expect(open).toHaveLength(map.counts.byStatus['OPEN'] ?? 0);
  expect(select(map, { status: 'OPEN', level: 'GROUND' }, names).every((entry) => entry.level === 'GROUND')).toBe(true);
  expect(select(map, { q: 'no such words anywhere' }, names)).toEqual([]);
});

test('a search looks through titles, places and the names of owners, whatever their accents', () => {
  const map = invented(50, 2);
  const owned = map.entries.find((entry: Entry) => entry.owners.length > 0)!;
  const names = new Map([[owned.owners[0]!.personId, 'Éloïse Dûpré']]);
  expect(select(map, { q: 'dupre eloise' }, names)).toContain(owned);
});

test('arrows lead to the nearest in their direction, and to nothing at the edge', () => {
  const box = (x: number, y: number): Box => ({ x, y, w: 10, h: 10 });
  const boxes = [box(0, 0), box(20, 0), box(0, 20), box(60, 2)];
  expect(next(boxes[0]!, boxes, 'ArrowRight')).toBe(1);
  expect(next(boxes[1]!, boxes, 'ArrowRight')).toBe(3);
  expect(next(boxes[0]!, boxes, 'ArrowDown')).toBe(2);
  expect(next(boxes[0]!, boxes, 'ArrowLeft')).toBe(-1);
});

test.each([[1, 1180], [3, 1180], [6, 1180], [2, 366], [6, 366]])('a map of %i seats on %i pixels is no taller than its cards need, and shows all of them', (seats, width) => {
  const areas = grouped(invented(seats, 3).entries);
  const height = snugHeight(areas, width, seats);
  expect(height).toBeLessThanOrEqual(110 + 60 * seats);
  const { cells } = layOut(areas, width, height);
  const cards = cells.flatMap((cell) => cell.rows.flatMap((row) => row.tiles));
  expect(cards).toHaveLength(seats);
  for (const card of cards) expect(card.h).toBeGreaterThanOrEqual(22);
});
