import { cut, FONT, hatchedFrom, widthOf, type Palette, type Pen } from './pen';
import type { Look } from './select';

/** Draws into a text of SVG; names of users go in as text, never as markup. */
export function svgPen(width: number, height: number, colors: Palette): Pen & { svg: () => string } {
  const parts: string[] = [];
  let alpha = 1;
  const n = (value: number) => String(Math.round(value * 100) / 100);
  const rect = (x: number, y: number, w: number, h: number, more: string) =>
    parts.push(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, w))}" height="${n(Math.max(0, h))}"${fade()} ${more}/>`,
    );
  const fade = () => (alpha < 1 ? ` opacity="${n(alpha)}"` : '');
  const fills: Record<Look, string> = {
    gap: `fill="${colors.gapFill}" stroke="${colors.gap}" stroke-width="2"`,
    requested: `fill="${colors.gapFill}" stroke="${colors.gap}" stroke-width="2" stroke-dasharray="4 3"`,
    results: `fill="${colors.results}"`,
    conditional: `fill="${colors.results}"`,
    means: `fill="url(#hatch)" stroke="${colors.meansLine}"`,
    undetermined: `fill="${colors.undetermined}" stroke="${colors.undeterminedLine}"`,
    noSeat: `fill="${colors.paper}" stroke="${colors.undeterminedLine}" stroke-dasharray="2 2"`,
  };
  return {
    strength(next) {
      alpha = next;
    },
    frame(x, y, w, h, fill, line) {
      rect(x + 0.5, y + 0.5, w - 1, h - 1, `rx="7" fill="${fill}" stroke="${line}"`);
    },
    mark(x, y, w, h, look) {
      const inset = look === 'gap' || look === 'requested' ? 1 : look === 'results' ? 0 : 0.5;
      rect(x + inset, y + inset, w - 2 * inset, h - 2 * inset, fills[look]);
      const from = hatchedFrom(look);
      if (from) rect(x + w * from, y + 0.5, w * (1 - from) - 0.5, h - 1, fills.means);
    },
    bar(x, y, w, h, color) {
      rect(x, y, w, h, `fill="${color}"`);
    },
    text(x, y, words, style) {
      const weight = style.weight ?? 450;
      const measure = (part: string) => widthOf(part, style.size, weight);
      const shown = style.max === undefined ? words : cut(words, style.max, measure);
      const anchor = { left: 'start', right: 'end', center: 'middle' }[style.align ?? 'left'];
      parts.push(
        `<text x="${n(x)}" y="${n(y)}" dy="0.36em" font-size="${style.size}" font-weight="${weight}" fill="${style.color}" text-anchor="${anchor}"${fade()}>${escaped(shown)}</text>`,
      );
    },
    triangle(right, top, size, color) {
      parts.push(
        `<path d="M${n(right - size)} ${n(top)}H${n(right)}V${n(top + size)}Z" fill="${color}"${fade()}/>`,
      );
    },
    line(x1, y1, x2, y2, color) {
      parts.push(`<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${color}"${fade()}/>`);
    },
    svg: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(FONT)}">` +
      `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${colors.means}"/><path d="M0 0V6" stroke="${colors.meansLine}" stroke-width="1.6"/></pattern></defs>` +
      `<rect width="100%" height="100%" fill="${colors.ground}"/>${parts.join('')}</svg>`,
  };
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
