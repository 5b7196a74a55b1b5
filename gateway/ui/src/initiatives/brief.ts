import type { components } from '#api/initiatives';
import type { Initiative } from '../api/queries';

export type Brief = components['schemas']['BriefFields'];
export type Diagnosis = components['schemas']['Diagnosis'];
export type Workstream = components['schemas']['Workstream'];
export type Flip = components['schemas']['Flip'];

type Tree = { [key: string]: unknown };

const FIELDS = [
  'title', 'brief', 'language', 'answers', 'channelAnswers', 'facts', 'area', 'unit', 'demand', 'workstreams',
] as const;

/** What people wrote of an initiative, without what the product knows of it. */
export function briefOf(initiative: Initiative): Brief {
  const brief: Tree = {};
  for (const field of FIELDS) {
    const value = initiative[field];
    if (value !== undefined && value !== null) brief[field] = value;
  }
  return withStreamsInFacts(brief as unknown as Brief);
}

/** Parts may stand at the top or among the facts; here they always stand among the facts. */
function withStreamsInFacts(brief: Brief): Brief {
  if (!brief.workstreams) return brief;
  const { workstreams, ...others } = brief;
  return { ...others, facts: { ...others.facts, workstreams } } as Brief;
}

export function streamsOf(brief: Brief): Workstream[] {
  return brief.facts?.workstreams ?? [];
}

/** `facts.workstreams[0].answers.driver` → its steps. */
export function stepsOf(path: string): (string | number)[] {
  return path
    .split('.')
    .flatMap((step) => step.split(/[[\]]/).filter(Boolean))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

export function valueAt(brief: Brief, path: string): unknown {
  let at: unknown = brief;
  for (const step of stepsOf(path)) {
    if (at === null || typeof at !== 'object') return undefined;
    at = (at as Tree)[step];
  }
  return at;
}

/** The brief with another value at a path; `undefined` takes the key out, as if never asked. */
export function put(brief: Brief, path: string, value: unknown): Brief {
  return putSteps(brief, stepsOf(path), value) as Brief;
}

function putSteps(node: unknown, steps: readonly (string | number)[], value: unknown): unknown {
  const [step, ...others] = steps;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(node) ? [...(node as unknown[])] : [];
    list[step] = putSteps(list[step], others, value);
    return list;
  }
  const tree: Tree = { ...((node ?? {}) as Tree) };
  const next = putSteps(tree[step], others, value);
  if (next === undefined || (others.length > 0 && isEmpty(next))) delete tree[step];
  else tree[step] = next;
  return tree;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** The brief as a flip would have it; the brief itself stays as it is. */
export function tryOn(brief: Brief, flip: Flip): Brief {
  return Object.entries(flip.set).reduce((tried, [path, value]) => put(tried, path, value), brief);
}

/** Whether two values say the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, node: unknown) =>
    node !== null && typeof node === 'object' && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
      : node,
  );
}

/** An id out of a title: Latin letters, digits and dashes; never one that is taken. */
export function idFor(title: string, taken: (id: string) => boolean): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 56)
    .replace(/-+$/, '');
  const start = plain || 'initiative';
  let id = start;
  for (let n = 2; taken(id); n++) id = `${start}-${n}`;
  return id;
}
