import type { Box, LevelRow, Stretch, Tile } from './boxes';
import { LEVELS, type Entry, type Level } from './filters';
import { lookOf, type Look } from './select';

const LEVEL_WORD = 92;
const LEAST_STRETCH = 6;
const TALLEST_BAR = 30;
const CARD = { w: 118, least: 62, h: 22, tallest: 60, seam: 4, narrow: 190, tallestNarrow: 92 };
const EMPTY_ROW = 5;
const TILE = { least: 7, most: 22 };

/** The seats of a cell by level. */
export type Levels = Record<Level, Entry[]>;

/** Whether every level has room for a tile a seat. */
export function takesTiles(levels: Levels, box: Box): boolean {
  const row = { w: box.w, h: box.h / 3 - 4 };
  return LEVELS.every((level) => tileSize(levels[level].length, row.w, row.h) >= TILE.least);
}

/** How many cards find a place. */
export function cardsIn(levels: Levels, box: Box): number {
  if (box.w < CARD.least) return 0;
  const lines = Math.floor(cardRoom(levels, box) / (CARD.h + CARD.seam));
  return Math.max(0, lines) * columns(box.w);
}

function columns(width: number): number {
  return Math.max(1, Math.floor((width + 4) / (CARD.w + 4)));
}

/** Height that is left for cards when the levels without any keep their places. */
function cardRoom(levels: Levels, box: Box): number {
  const empty = LEVELS.filter((level) => levels[level].length === 0).length;
  return box.h - empty * EMPTY_ROW + CARD.seam;
}

function tileSize(count: number, w: number, h: number): number {
  if (count === 0) return TILE.most;
  for (let size = TILE.most; size >= TILE.least; size--)
    if (Math.floor((w + 2) / (size + 2)) * Math.floor((h + 2) / (size + 2)) >= count) return size;
  return 0;
}

/** A row a level, all of one height: tiles or bars. */
export function evenRows(levels: Levels, box: Box, asTiles: boolean): LevelRow[] {
  const label = box.w > 250 ? LEVEL_WORD : 0;
  const room = Math.max(0, box.h / 3);
  const height = asTiles ? room - 4 : Math.max(2, Math.min(TALLEST_BAR, room - 4));
  const most = Math.max(1, ...LEVELS.map((level) => levels[level].length));
  return LEVELS.map((level, n) => {
    const entries = levels[level];
    const x = box.x + label;
    const w = box.w - label;
    const y = box.y + n * room + (asTiles ? 0 : Math.max(0, (room - height) / 2));
    const row: LevelRow = {
      level, count: entries.length, label, more: 0, stretches: [], tiles: [],
      x, y, w, h: height,
    };
    if (asTiles) row.tiles = tiles(entries, row);
    else row.stretches = stretches(entries, row, (w * entries.length) / most);
    return row;
  });
}

/** The bar of a level; nothing that exists is thinner than a finger can see. */
function stretches(entries: readonly Entry[], row: Box, length: number): Stretch[] {
  const groups: { look: Look; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const look = lookOf(entry);
    const last = groups.at(-1);
    if (last?.look === look) last.entries.push(entry);
    else groups.push({ look, entries: [entry] });
  }
  const gaps = 2 * Math.max(0, groups.length - 1);
  const free = Math.max(0, Math.max(length, groups.length * LEAST_STRETCH + gaps) - gaps);
  const widths = shares(groups.map((group) => group.entries.length), Math.min(free, row.w - gaps));
  let x = row.x;
  return groups.map((group, n) => {
    const w = widths[n] ?? 0;
    const stretch = { ...group, x, y: row.y, w, h: row.h };
    x += w + 2;
    return stretch;
  });
}

/** Divides a length by counts, none below the least while there is room, the sum kept. */
export function shares(counts: readonly number[], length: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const left = length - fixed.size * LEAST_STRETCH;
    const all = counts.reduce((sum, n, at) => (fixed.has(at) ? sum : sum + n), 0);
    const widths = counts.map((n, at) => (fixed.has(at) ? LEAST_STRETCH : (left * n) / all));
    const poor = widths.findIndex((w, at) => !fixed.has(at) && w < LEAST_STRETCH);
    if (poor < 0) return widths;
    if ((fixed.size + 1) * LEAST_STRETCH > length) return squeezed(counts.length, length);
    fixed.add(poor);
  }
}

/** Too narrow for all: the first, which is the gap where there is one, is seen all the same. */
function squeezed(count: number, length: number): number[] {
  const first = Math.min(LEAST_STRETCH, length);
  const rest = count > 1 ? (length - first) / (count - 1) : 0;
  return Array.from({ length: count }, (_, n) => (n === 0 ? first : rest));
}

function tiles(entries: readonly Entry[], row: Box): Tile[] {
  const size = tileSize(entries.length, row.w, row.h);
  const across = Math.max(1, Math.floor((row.w + 2) / (size + 2)));
  return entries.map((entry, n) => ({
    entry,
    look: lookOf(entry),
    x: row.x + (n % across) * (size + 2),
    y: row.y + Math.floor(n / across) * (size + 2),
    w: size,
    h: size,
  }));
}

/** A row a level, as tall as its cards. */
export function cardRows(levels: Levels, box: Box): LevelRow[] {
  const across = columns(box.w);
  const lines = LEVELS.map((level) => Math.ceil(levels[level].length / across));
  const all = lines.reduce((sum, n) => sum + n, 0);
  const free = cardRoom(levels, box);
  // where words break into many lines, a card may grow into the room below it
  const most = Math.max(1, Math.min(across, Math.max(...LEVELS.map((level) => levels[level].length))));
  const tallest = box.w / most < CARD.narrow ? CARD.tallestNarrow : CARD.tallest;
  const height = Math.max(CARD.h, Math.min(tallest, free / Math.max(1, all) - CARD.seam));
  let room = Math.max(1, Math.floor((free + 0.01) / (height + CARD.seam)));
  let y = box.y;
  return LEVELS.map((level, n) => {
    const entries = levels[level];
    const wanted = lines[n] ?? 0;
    const got = Math.min(wanted, room);
    room -= got;
    const placed = entries.slice(0, got * across);
    // few cards share the whole width
    const beside = Math.max(1, Math.min(across, entries.length));
    const w = (box.w - CARD.seam * (beside - 1)) / beside;
    const h = got * (height + CARD.seam) - CARD.seam;
    const row: LevelRow = {
      level, count: entries.length, label: 0, stretches: [], more: entries.length - placed.length,
      x: box.x, y, w: box.w, h: Math.max(h, EMPTY_ROW - CARD.seam),
      tiles: placed.map((entry, at) => ({
        entry,
        look: lookOf(entry),
        x: box.x + (at % beside) * (w + CARD.seam),
        y: y + Math.floor(at / beside) * (height + CARD.seam),
        w,
        h: height,
      })),
    };
    y += row.h + CARD.seam;
    return row;
  });
}
