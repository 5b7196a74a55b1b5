import { LEVELS, type Entry } from './filters';
import type { Cell, Layout, LevelRow } from './boxes';
import { wrapped, type Palette, type Pen } from './pen';
import { isRisky, lookOf, owns, type Look } from './select';

/** What is to be said on the picture, in the language of the reader. */
export interface Words {
  number: (value: number) => string;
  level: (level: LevelRow['level']) => string;
  owner: (entry: Entry) => string;
  gaps: (count: number) => string;
  more: (count: number) => string;
}

export interface Painting {
  layout: Layout;
  colors: Palette;
  words: Words;
  /** Whose seats stand out; everything else dims. */
  owner: string | undefined;
  /** Names of areas and units too; on the screen those are buttons. */
  labelled: boolean;
}

const DIM = 0.22;

export function paint(pen: Pen, painting: Painting): void {
  const { layout, colors, words, labelled } = painting;
  for (const frame of layout.frames) {
    pen.strength(1);
    pen.frame(frame.x, frame.y, frame.w, frame.h, colors.ground, colors.line);
    if (labelled) {
      const said = words.gaps(gapsIn(frame.entries));
      pen.text(frame.x + 9, frame.y + 14, frame.area, { size: 13, weight: 650, color: colors.words, max: frame.w - 80 });
      pen.text(frame.x + frame.w - 9, frame.y + 14, [words.number(frame.entries.length), said].filter(Boolean).join(' · '), { size: 11, color: colors.quiet, align: 'right', max: 70 });
    }
  }
  for (const cell of layout.cells) paintCell(pen, cell, painting);
  pen.strength(1);
}

export function gapsIn(entries: readonly Entry[]): number {
  let gaps = 0;
  for (const entry of entries) if (entry.status === 'OPEN') gaps++;
  return gaps;
}

function paintCell(pen: Pen, cell: Cell, painting: Painting): void {
  const { colors, owner, labelled, layout } = painting;
  pen.strength(1);
  if (cell.unit !== undefined) pen.frame(cell.x, cell.y, cell.w, cell.h, colors.paper, colors.line);
  if (labelled && cell.unit !== undefined)
    pen.text(cell.x + 7, cell.y + 12, cell.unit, { size: 11.5, weight: 550, color: colors.words, max: cell.w - 20 });
  for (const row of cell.rows) {
    if (row.count === 0 && layout.detail !== 'cards') {
      pen.strength(1);
      pen.line(row.x, row.y + row.h / 2, row.x + Math.min(row.w, 18), row.y + row.h / 2, colors.line);
    }
    if (row.label > 0)
      pen.text(row.x - row.label, row.y + row.h / 2, painting.words.level(row.level), { size: 11.5, color: colors.quiet, max: row.label - 6 });
    if (layout.detail === 'cards') paintCards(pen, row, painting);
    else if (layout.detail === 'tiles') paintTiles(pen, row, painting);
    else paintBar(pen, row, painting);
  }
  if (layout.detail === 'cards' || layout.detail === 'tiles') return; // each seat says it
  const risky = cell.entries.some((entry) => isRisky(entry) && (!owner || owns(entry, owner)));
  pen.strength(1);
  if (risky) pen.triangle(cell.x + cell.w - 1, cell.y + 1, Math.min(11, cell.w / 5), colors.risk);
}

function paintBar(pen: Pen, row: LevelRow, { colors, words, owner }: Painting): void {
  for (const stretch of row.stretches) {
    const { x, y, w, h, look } = stretch;
    const count = stretch.entries.length;
    let lit = w;
    if (owner) {
      const own = stretch.entries.filter((entry) => owns(entry, owner)).length;
      lit = own === 0 ? 0 : Math.max(3, (w * own) / count);
      pen.strength(DIM);
      pen.mark(x, y, w, h, look);
    }
    pen.strength(1);
    if (lit > 0) pen.mark(x, y, lit, h, look);
    if (h < 12 || (owner && lit === 0)) continue;
    const said = look === 'gap' ? `✕ ${words.number(count)}` : words.number(count);
    const short = look === 'gap' ? words.number(count) : said;
    const size = Math.min(11.5, h - 1);
    const fits = (text: string) => text.length * size * 0.62 + 5 <= w;
    const shown = fits(said) ? said : fits(short) ? short : '';
    if (shown && !owner)
      pen.text(x + Math.min(6, (w - shown.length * size * 0.58) / 2), y + h / 2 + 0.5, shown, { size, weight: 600, color: inkOn(look, colors) });
  }
}

function paintTiles(pen: Pen, row: LevelRow, { colors, owner }: Painting): void {
  for (const tile of row.tiles) {
    pen.strength(owner && !owns(tile.entry, owner) ? DIM : 1);
    pen.mark(tile.x, tile.y, tile.w, tile.h, tile.look);
    if (isRisky(tile.entry)) pen.triangle(tile.x + tile.w, tile.y, Math.max(4, tile.w * 0.45), colors.risk);
  }
}

const STRIPE = 9;
const LINE = 15.5;
const GLYPH = 13;
const GLYPH_FROM = 104;

/** Three strokes for the three levels; the dark one is the seat's. */
function levelGlyph(pen: Pen, x: number, middle: number, entry: Entry, colors: Palette): void {
  LEVELS.forEach((level, n) => {
    const y = middle + (n - 1) * 5 - 1;
    pen.bar(x, y, GLYPH, 2.5, level === entry.level ? colors.words : colors.line);
  });
}

/** How many lines a title may take, the owner's below it. */
function linesIn(height: number): number {
  return height >= 54 ? Math.max(2, Math.floor((height - 26) / LINE)) : 1;
}

function paintCards(pen: Pen, row: LevelRow, painting: Painting): void {
  const { colors, owner, words } = painting;
  for (const tile of row.tiles) {
    const { x, y, w, h, entry, look } = tile;
    pen.strength(owner && !owns(entry, owner) ? DIM : 1);
    pen.frame(x, y, w, h, look === 'gap' ? colors.gapFill : colors.paper, look === 'gap' ? colors.gap : colors.line);
    pen.mark(x + 4, y + 4, STRIPE, h - 8, look);
    const left = x + STRIPE + 10;
    const room = w - STRIPE - 16 - (w > GLYPH_FROM ? GLYPH + 6 : 0);
    const title = wrapped(entry.title, room, linesIn(h));
    const said = h >= 36 ? [...title, ''] : title;
    const top = y + h / 2 - ((said.length - 1) * LINE) / 2;
    title.forEach((words, n) => pen.text(left, top + n * LINE, words, { size: 12, weight: 550, color: colors.words, max: room }));
    if (said.length > title.length) {
      const color = look === 'gap' ? colors.gap : colors.quiet;
      const part = entry.scope === 'whole' ? '' : `${entry.scope} · `;
      pen.text(left, top + title.length * LINE, part + words.owner(entry), { size: 11, color, max: room });
    }
    if (w > GLYPH_FROM) levelGlyph(pen, x + w - GLYPH - 6, y + h / 2, entry, colors);
    if (isRisky(entry)) pen.triangle(x + w - 1, y + 1, 9, colors.risk);
  }
  pen.strength(1);
  if (row.more > 0) {
    const last = row.tiles.at(-1) ?? row;
    pen.text(row.x + row.w - 2, last.y + last.h + 4, words.more(row.more), { size: 10, color: colors.quiet, align: 'right', max: row.w });
  }
}

function inkOn(look: Look, colors: Palette): string {
  if (look === 'results' || look === 'conditional') return colors.onResults;
  if (look === 'means') return colors.onMeans;
  return look === 'gap' || look === 'requested' ? colors.gap : colors.words;
}

/** What a pointer is over: a seat where there are tiles or cards, else a stretch, else its cell. */
export function hit(layout: Layout, x: number, y: number): { cell: Cell; entries: Entry[]; look?: Look } | undefined {
  const inside = (box: { x: number; y: number; w: number; h: number }) =>
    x >= box.x && y >= box.y && x < box.x + box.w && y < box.y + box.h;
  const cell = layout.cells.find(inside);
  if (!cell) return undefined;
  for (const row of cell.rows) {
    const tile = row.tiles.find(inside);
    if (tile) return { cell, entries: [tile.entry], look: lookOf(tile.entry) };
    const stretch = row.stretches.find(inside);
    if (stretch) return { cell, entries: stretch.entries, look: stretch.look };
  }
  return { cell, entries: cell.entries };
}
