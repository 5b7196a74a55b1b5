import type { Entry, Level } from './filters';
import type { Look } from './select';

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
