/** Something that the search box can lead to. */
export interface Find {
  id: string;
  group: 'rooms' | 'initiatives' | 'people' | 'units' | 'roles' | 'actions';
  title: string;
  also?: string | undefined;
  go: () => void;
}

/** Lower case without accents, so that « équipe » is found by "equipe". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** 0 = not found; the beginning of the title weighs most, then the beginning of a word. */
export function likeness(find: Pick<Find, 'id' | 'title' | 'also'>, words: string[]): number {
  const title = plain(find.title);
  const also = plain(`${find.also ?? ''} ${find.id}`);
  let sum = 0;
  for (const word of words) {
    const at = title.indexOf(word);
    if (at === 0) sum += 4;
    else if (at > 0) sum += /\W/.test(title[at - 1] ?? ' ') ? 3 : 2;
    else if (also.includes(word)) sum += 1;
    else return 0;
  }
  return sum;
}

const PER_GROUP = 6;

/** The best few of every group, the groups in the order of their best; all counts are told. */
export function search(finds: readonly Find[], text: string): { group: Find['group']; best: Find[]; all: number }[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const groups = new Map<Find['group'], { find: Find; like: number }[]>();
  for (const find of finds) {
    const like = words.length === 0 ? 1 : likeness(find, words);
    if (like === 0) continue;
    const known = groups.get(find.group);
    if (known) known.push({ find, like });
    else groups.set(find.group, [{ find, like }]);
  }
  const found = [...groups].map(([group, hits]) => {
    hits.sort((a, b) => b.like - a.like || a.find.title.localeCompare(b.find.title));
    return { group, best: hits.slice(0, PER_GROUP).map((hit) => hit.find), all: hits.length, like: hits[0]?.like ?? 0 };
  });
  if (words.length > 0) found.sort((a, b) => b.like - a.like);
  return found;
}
