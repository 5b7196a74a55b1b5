import { cut, FONT, hatchedFrom, widthOf, type Palette, type Pen, type TextStyle } from './pen';
import type { Look } from './select';

const HATCH = 6;

/** Draws on a canvas whose unit is a CSS pixel. */
export function canvasPen(context: CanvasRenderingContext2D, colors: Palette): Pen {
  const fills = fillsOf(colors);
  const hatch = context.createPattern(hatching(colors), 'repeat') ?? colors.means;
  let font = '';

  const solid = (x: number, y: number, w: number, h: number, fill: string) => {
    context.fillStyle = fill;
    context.fillRect(x, y, w, h);
  };
  const outline = (x: number, y: number, w: number, h: number, color: string, width: number) => {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.strokeRect(x + width / 2, y + width / 2, Math.max(0, w - width), Math.max(0, h - width));
  };

  return {
    strength(alpha) {
      context.globalAlpha = alpha;
    },
    frame(x, y, w, h, fill, line) {
      context.beginPath();
      context.roundRect(x + 0.5, y + 0.5, Math.max(0, w - 1), Math.max(0, h - 1), 7);
      context.fillStyle = fill;
      context.fill();
      context.strokeStyle = line;
      context.lineWidth = 1;
      context.stroke();
    },
    mark(x, y, w, h, look) {
      if (look === 'gap' || look === 'requested') {
        solid(x, y, w, h, colors.gapFill);
        if (look === 'requested') context.setLineDash([4, 3]);
        outline(x, y, w, h, colors.gap, 2);
        context.setLineDash([]);
        return;
      }
      solid(x, y, w, h, fills[look]);
      const from = hatchedFrom(look);
      if (from !== undefined) {
        solid(x + w * from, y, w * (1 - from), h, colors.means);
        context.fillStyle = hatch;
        context.fillRect(x + w * from, y, w * (1 - from), h);
        outline(x + w * from, y, w * (1 - from), h, colors.meansLine, 1);
      }
      if (look === 'undetermined') outline(x, y, w, h, colors.undeterminedLine, 1);
      if (look === 'noSeat') {
        context.setLineDash([2, 2]);
        outline(x, y, w, h, colors.undeterminedLine, 1);
        context.setLineDash([]);
      }
    },
    bar: solid,
    text(x, y, words, style: TextStyle) {
      const weight = style.weight ?? 450;
      const next = `${weight} ${style.size}px ${FONT}`;
      if (next !== font) context.font = font = next;
      context.fillStyle = style.color;
      context.textAlign = style.align ?? 'left';
      context.textBaseline = 'middle';
      const measure = (part: string) => widthOf(part, style.size, weight);
      context.fillText(style.max === undefined ? words : cut(words, style.max, measure), x, y);
    },
    triangle(right, top, size, color) {
      context.fillStyle = color;
      context.beginPath();
      context.moveTo(right - size, top);
      context.lineTo(right, top);
      context.lineTo(right, top + size);
      context.fill();
    },
    line(x1, y1, x2, y2, color) {
      context.strokeStyle = color;
      context.lineWidth = 1;
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      context.stroke();
    },
  };
}

const fillsOf = (colors: Palette): Record<Look, string> => ({
  gap: colors.gapFill,
  requested: colors.gapFill,
  results: colors.results,
  conditional: colors.results,
  means: colors.means,
  undetermined: colors.undetermined,
  noSeat: colors.paper,
});

/** Slanting lines; transparent in between. */
function hatching(colors: Palette): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = tile.height = HATCH;
  const context = tile.getContext('2d')!;
  context.strokeStyle = colors.meansLine;
  context.lineWidth = 1.2;
  context.beginPath();
  for (const shift of [-HATCH, 0, HATCH]) {
    context.moveTo(shift, HATCH);
    context.lineTo(shift + HATCH, 0);
  }
  context.stroke();
  return tile;
}
