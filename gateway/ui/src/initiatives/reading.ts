/** A number as people type it, with a comma or a point, spaces between thousands; undefined if it is none. */
export function numberOf(text: string, whole: boolean): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replace(/,/g, '') : bare.replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined;
  const number = Number(plain);
  return whole && !Number.isInteger(number) ? undefined : number;
}

/** A percentage as people type it, as a share of one. */
export function shareOf(text: string): number | undefined {
  const percent = numberOf(text.replace('%', ''), false);
  if (percent === undefined || percent > 100) return undefined;
  return Math.round(percent * 1e6) / 1e8;
}

/** Lines that say something; undefined where none does. */
export function linesOf(text: string): string[] | undefined {
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
  return lines.length > 0 ? lines : undefined;
}

/** `en, fr:B2` → its parts. */
export function tagsOf(text: string): string[] | undefined {
  const tags = text.split(/[,;\s]+/).filter(Boolean);
  return tags.length > 0 ? tags : undefined;
}
