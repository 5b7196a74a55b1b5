/** A place in a text, counted in UTF-16 as JavaScript counts. */
export interface Place {
  offset: number;
  length: number;
}

/** A stretch of the text, with the numbers of the findings that lie over it. */
export interface Stretch {
  text: string;
  findings: number[];
}

/** Cuts the text at every beginning and end, so that findings may lie over one another. */
export function stretches(text: string, places: readonly Place[]): Stretch[] {
  const real = places
    .map((place, number) => ({ number, from: Math.max(0, place.offset), to: Math.min(text.length, place.offset + place.length) }))
    .filter((place) => place.from < place.to);
  const cuts = [...new Set([0, text.length, ...real.flatMap((place) => [place.from, place.to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      findings: real.filter((place) => place.from <= from && to <= place.to).map((place) => place.number),
    };
  });
}

const FORMS: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
  txt: 'text/plain',
};
export const LARGEST = 5 * 1024 * 1024;

/** The media type of a file by its name; undefined where it cannot be read. */
export function formOf(name: string): string | undefined {
  return FORMS[name.toLowerCase().split('.').at(-1) ?? ''];
}
