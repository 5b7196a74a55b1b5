import { hierarchy, treemap, type HierarchyRectangularNode } from 'd3-hierarchy';
import type { AreaFrame, Box, Cell, Detail, Layout } from './boxes';
import { LEVELS } from './filters';
import { cardRows, cardsIn, evenRows, takesTiles, type Levels } from './rows';
import { lookOf, LOOKS, type AreaNode, type UnitNode } from './select';

const FRAME_HEAD = 27;
const CELL_HEAD = 23;
const PAD = 6;
const LEAST_CELL = { w: 58, h: 54 };
const FEW = 0.3;

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
  const asAreas = small.length > units.length * FEW && areas.length > 1;
  const bare = asAreas
    ? frames.map((frame) => cellOfArea(frame))
    : units.map((node) => cellOfUnit(boxOf(node), node.data.unit!));
  const detail = asAreas ? 'areas' : detailOf(bare);
  return { width, height, detail, frames, cells: bare.map((cell) => fill(cell, detail)) };
}

const LOWEST = 120;
const STEP = 10;
const EASY_CARD = { w: 120, h: 54 };

/** How tall a map of few seats has to be, so that each is an easy card and no room is left empty. */
export function snugHeight(areas: readonly AreaNode[], width: number, seats: number): number {
  const highest = 110 + 60 * seats;
  for (let height = LOWEST; height < highest; height += STEP)
    if (isEasy(layOut(areas, width, height))) return height;
  return highest;
}

function isEasy({ detail, cells }: Layout): boolean {
  return detail === 'cards' && cells.every(({ rows }) =>
    rows.every((row) => row.more === 0 && row.tiles.every((tile) => tile.w >= EASY_CARD.w && tile.h >= EASY_CARD.h)));
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

type BareCell = Omit<Cell, 'rows'> & { levels: Levels; head: number };

function cellOfUnit(box: Box, unit: UnitNode): BareCell {
  return { ...box, area: unit.area, unit: unit.unit, entries: unit.entries, levels: unit.levels, head: CELL_HEAD };
}

function cellOfArea(frame: AreaFrame): BareCell {
  const levels: Levels = { STRATEGY: [], COORDINATION: [], GROUND: [] };
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
    placed += Math.min(cell.entries.length, cardsIn(cell.levels, box));
    tiles &&= takesTiles(cell.levels, box);
  }
  if (placed >= seats * 0.92) return 'cards';
  return tiles ? 'tiles' : 'units';
}

function fill(cell: BareCell, detail: Detail): Cell {
  const box = inner(cell);
  const { levels, head: _head, ...rest } = cell;
  const rows =
    detail === 'cards' ? cardRows(levels, box) : evenRows(levels, box, detail === 'tiles');
  return { ...rest, rows };
}
