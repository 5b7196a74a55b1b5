import { useLayoutEffect, useRef } from 'react';
import { layOut } from './layout';
import { paint, type Words } from './paint';
import { paletteOf } from './pen';
import type { AreaNode } from './select';
import { svgPen } from './svgPen';

/** What fits on A4 landscape between its margins, in CSS pixels, with room for head and legend. */
const A4 = { width: 1030, height: 460 };

interface Props {
  areas: readonly AreaNode[];
  words: Words;
  owner: string | undefined;
}

/** The map laid out anew for paper, as lines instead of pixels. */
export function PrintedMap({ areas, words, owner }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const target = place.current;
    if (!target) return;
    const colors = paletteOf(document.documentElement);
    const layout = layOut(areas, A4.width, A4.height);
    const pen = svgPen(A4.width, A4.height, colors);
    paint(pen, { layout, colors, words, owner, labelled: true });
    const drawn = new DOMParser().parseFromString(pen.svg(), 'image/svg+xml').documentElement;
    target.replaceChildren(document.importNode(drawn, true));
  }, [areas, words, owner]);
  return <div ref={place} className="printed-map" />;
}
