import { hierarchy, treemap, type HierarchyRectangularNode } from 'd3-hierarchy';
import { LEVELS, type Entry, type Level } from './filters';
import { lookOf, LOOKS, type AreaNode, type Look, type UnitNode } from './select';

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Some seats of one level that look alike, as a stretch of its bar. */
export interface Stretch extends Box {
  look: Look;
  entries: Entry[];
}

/** One seat: a tile without, or a card with its name. */
export interface Tile extends Box {
  entry: Entry;
  look: Look;
}

export interface LevelRow extends Box {
  level: Level;
  count: number;
  /** Room for the name of the level at the left, or 0. */
  label: number;
  stretches: Stretch[];
  tiles: Tile[];
  /** How many cards found no place. */
  more: number;
}

/** A unit, or an area where units would be too small. */
export interface Cell extends Box {
  area: string;
  unit: string | undefined;
  entries: Entry[];
  rows: LevelRow[];
}

export interface AreaFrame extends Box {
  area: string;
  entries: Entry[];
}

/** Chosen for the whole picture at once. */
export type Detail = 'areas' | 'units' | 'tiles' | 'cards';

export interface Layout {
  width: number;
  height: number;
  detail: Detail;
  frames: AreaFrame[];
  cells: Cell[];
}

const FRAME_HEAD = 27;
const CELL_HEAD = 23;
const PAD = 6;
const LEVEL_WORD = 92;
const LEAST_CELL = { w: 58, h: 54 };
const FEW = 0.3;
const LEAST_STRETCH = 6;
const TALLEST_BAR = 30;
const CARD = { w: 118, least: 62, h: 22, tallest: 60, seam: 4 };
const EMPTY_ROW = 5;
const TILE = { least: 7, most: 22 };

interface Datum {
  children?: Datum[];
  value?: number;
  area?: AreaNode;
  unit?: UnitNode;
}

/** Areas and units as nested boxes, every seat in its place. */
export function layOut(areas: readonly AreaNode[], width: number, height: number): Layout {
  if (width < 1 || height < 1 || areas.length === 0)
    return { width, height, detail: 'units', frames: [], cells: [] };
  const root = rectangles(areas, width, height);
  const frames = (root.children ?? []).map((node) => ({
    ...boxOf(node),
    area: node.data.area!.area,
    entries: node.data.area!.entries,
  }));
  const units = root.leaves().filter((node) => node.data.unit);
  const boxes = units.map(boxOf);
  const small = boxes.filter((box) => box.w < LEAST_CELL.w || box.h < LEAST_CELL.h);
  // a few slivers are bearable, many are not: then the areas speak for their units
  const bare =
    small.length > units.length * FEW && areas.length > 1
      ? frames.map((frame) => cellOfArea(frame))
      : units.map((node) => cellOfUnit(boxOf(node), node.data.unit!));
  const detail = small.length > units.length * FEW && areas.length > 1 ? 'areas' : detailOf(bare);
  return { width, height, detail, frames, cells: bare.map((cell) => fill(cell, detail)) };
}

function rectangles(areas: readonly AreaNode[], width: number, height: number) {
  const data: Datum = {
    children: areas.map((area) => ({
      area,
      children: area.units.map((unit) => ({ unit, value: unit.entries.length })),
    })),
  };
  const tree = hierarchy(data, (node) => node.children)
    .sum((node) => node.value ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const lay = treemap<Datum>()
    .size([width + 2 * EDGE, (height + 2 * EDGE) * WIDER])
    .paddingTop((node) => (node.depth === 1 ? FRAME_HEAD * WIDER : 0))
    .paddingRight((node) => (node.depth === 1 ? 3 : 0))
    .paddingLeft((node) => (node.depth === 1 ? 3 : 0))
    .paddingBottom((node) => (node.depth === 1 ? 3 * WIDER : 0));
  return lay(tree);
}

/** Squares in a room that is too tall become boxes wider than they are tall: words fit better. */
const WIDER = 1.6;
const EDGE = 4;
const SEAM: Record<number, number> = { 1: EDGE, 2: 2.5 };

function boxOf(node: HierarchyRectangularNode<Datum>): Box {
  const seam = SEAM[node.depth] ?? 0;
  const x = Math.round(node.x0 + seam - EDGE);
  const y = Math.round(node.y0 / WIDER + seam - EDGE);
  return {
    x,
    y,
    w: Math.max(0, Math.round(node.x1 - seam - EDGE) - x),
    h: Math.max(0, Math.round(node.y1 / WIDER - seam - EDGE) - y),
  };
}

type BareCell = Omit<Cell, 'rows'> & { levels: Record<Level, Entry[]>; head: number };

function cellOfUnit(box: Box, unit: UnitNode): BareCell {
  return { ...box, area: unit.area, unit: unit.unit, entries: unit.entries, levels: unit.levels, head: CELL_HEAD };
}

function cellOfArea(frame: AreaFrame): BareCell {
  const levels: Record<Level, Entry[]> = { STRATEGY: [], COORDINATION: [], GROUND: [] };
  for (const entry of frame.entries) levels[entry.level].push(entry);
  for (const level of LEVELS)
    levels[level].sort((a, b) => LOOKS.indexOf(lookOf(a)) - LOOKS.indexOf(lookOf(b)));
  return { ...frame, unit: undefined, levels, head: FRAME_HEAD };
}

function inner(cell: BareCell): Box {
  return {
    x: cell.x + PAD,
    y: cell.y + cell.head,
    w: Math.max(0, cell.w - 2 * PAD),
    h: Math.max(0, cell.h - cell.head - PAD),
  };
}

/** Cards where nearly all find a place, else tiles where all do, else bars. */
function detailOf(cells: readonly BareCell[]): Detail {
  let seats = 0;
  let placed = 0;
  let tiles = true;
  for (const cell of cells) {
    const box = inner(cell);
    seats += cell.entries.length;
    placed += Math.min(cell.entries.length, cardsIn(cell, box));
    const row = { w: box.w, h: box.h / 3 - 4 };
    tiles &&= LEVELS.every((level) => tileSize(cell.levels[level].length, row.w, row.h) >= TILE.least);
  }
  if (placed >= seats * 0.92) return 'cards';
  return tiles ? 'tiles' : 'units';
}

function columns(width: number): number {
  return Math.max(1, Math.floor((width + 4) / (CARD.w + 4)));
}

/** Height that is left for cards when the levels without any keep their places. */
function cardRoom(levels: Record<Level, Entry[]>, box: Box): number {
  const empty = LEVELS.filter((level) => levels[level].length === 0).length;
  return box.h - empty * EMPTY_ROW + CARD.seam;
}

function cardsIn(cell: BareCell, box: Box): number {
  if (box.w < CARD.least) return 0;
  const lines = Math.floor(cardRoom(cell.levels, box) / (CARD.h + CARD.seam));
  return Math.max(0, lines) * columns(box.w);
}

function tileSize(count: number, w: number, h: number): number {
  if (count === 0) return TILE.most;
  for (let size = TILE.most; size >= TILE.least; size--)
    if (Math.floor((w + 2) / (size + 2)) * Math.floor((h + 2) / (size + 2)) >= count) return size;
  return 0;
}

function fill(cell: BareCell, detail: Detail): Cell {
  const box = inner(cell);
  const { levels, head: _head, ...rest } = cell;
  const rows =
    detail === 'cards' ? cardRows(levels, box) : evenRows(levels, box, detail === 'tiles');
  return { ...rest, rows };
}

function evenRows(levels: Record<Level, Entry[]>, box: Box, asTiles: boolean): LevelRow[] {
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

function cardRows(levels: Record<Level, Entry[]>, box: Box): LevelRow[] {
  const across = columns(box.w);
  const lines = LEVELS.map((level) => Math.ceil(levels[level].length / across));
  const all = lines.reduce((sum, n) => sum + n, 0);
  const free = cardRoom(levels, box);
  const height = Math.max(CARD.h, Math.min(CARD.tallest, free / Math.max(1, all) - CARD.seam));
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
