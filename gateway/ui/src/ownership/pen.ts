import type { Look } from './select';

/** The colours of the picture, read from the page so that light and dark follow. */
export interface Palette {
  paper: string;
  ground: string;
  line: string;
  words: string;
  quiet: string;
  results: string;
  means: string;
  meansLine: string;
  onResults: string;
  onMeans: string;
  gap: string;
  gapFill: string;
  risk: string;
  undetermined: string;
  undeterminedLine: string;
}

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: read('paper'),
    ground: read('ground'),
    line: read('line'),
    words: read('words'),
    quiet: read('quiet'),
    results: read('results'),
    means: read('means'),
    meansLine: read('means-line'),
    onResults: read('on-results'),
    onMeans: read('on-means'),
    gap: read('gap'),
    gapFill: read('gap-fill'),
    risk: read('risk'),
    undetermined: read('undetermined'),
    undeterminedLine: read('undetermined-line'),
  };
}

/** Words on the picture. */
export interface TextStyle {
  size: number;
  weight?: number;
  color: string;
  align?: 'left' | 'right' | 'center';
  /** Cut with an ellipsis beyond this width. */
  max?: number;
}

/** What a picture is drawn with: a canvas for the screen and PNG, or SVG. */
export interface Pen {
  /** How strongly the following is drawn, 0 to 1. */
  strength(alpha: number): void;
  frame(x: number, y: number, w: number, h: number, fill: string, line: string): void;
  /** A stretch or tile in the look of what is owed. */
  mark(x: number, y: number, w: number, h: number, look: Look): void;
  bar(x: number, y: number, w: number, h: number, color: string): void;
  text(x: number, y: number, words: string, style: TextStyle): void;
  triangle(right: number, top: number, size: number, color: string): void;
  line(x1: number, y1: number, x2: number, y2: number, color: string): void;
}

export const FONT = '"Inter Variable", system-ui, sans-serif';

const rulers = new Map<string, number>();
let ruler: CanvasRenderingContext2D | null = null;

/** The width of some words; remembered, as the same numbers and names come again and again. */
export function widthOf(words: string, size: number, weight: number): number {
  const key = `${weight} ${size} ${words}`;
  const known = rulers.get(key);
  if (known !== undefined) return known;
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return words.length * size * 0.6;
  ruler.font = `${weight} ${size}px ${FONT}`;
  const width = ruler.measureText(words).width;
  if (rulers.size > 20_000) rulers.clear();
  rulers.set(key, width);
  return width;
}

/** As much of the words as fits, with an ellipsis where something is left out. */
export function cut(words: string, max: number, measure: (part: string) => number): string {
  if (measure(words) <= max) return words;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${words.slice(0, middle).trimEnd()}…`) <= max) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${words.slice(0, low).trimEnd()}…`;
}

/** Words in lines of a width; what does not fit is cut in the last line. */
export function wrapped(words: string, max: number, lines: number): string[] {
  const fits = (part: string) => widthOf(part, 12, 550) <= max;
  if (lines === 1 || fits(words)) return [words];
  const parts = words.split(' ');
  let first = parts[0] ?? '';
  let n = 1;
  while (n < parts.length && fits(`${first} ${parts[n]}`)) first += ` ${parts[n++]}`;
  return n < parts.length ? [first, ...wrapped(parts.slice(n).join(' '), max, lines - 1)] : [first];
}

/** Which part of a mark is hatched: means all of it, conditional its right half. */
export function hatchedFrom(look: Look): number | undefined {
  if (look === 'means') return 0;
  return look === 'conditional' ? 0.5 : undefined;
}
