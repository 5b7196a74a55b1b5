import { FACT_BY_KEY } from './facts';
import { valueAt, type Brief, type Diagnosis } from './brief';

export const DIMENSIONS = [
  'group', 'objective', 'publication', 'scope', 'driver', 'obstacle',
  'expectedParticipation', 'standing', 'managerActivity', 'managerProfile', 'responsibility',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The two words of each channel question, in the order of its statements. */
export const CHANNELS = {
  focus: ['CHANNEL', 'PEOPLE'],
  channelBinding: ['SPECIFIC', 'AGNOSTIC'],
  segment: ['ACQUIRE', 'RETAIN'],
  kpi: ['BUSINESS', 'PARTICIPATION'],
  orientation: ['CONTENT', 'RELATIONSHIPS'],
  topology: ['HUB', 'NETWORK'],
} as const;
export type Channel = keyof typeof CHANNELS;

/** What the guide asks next. */
export interface Ask {
  path: string;
  kind: 'dimension' | 'channel' | 'fact' | 'parts';
  key: string;
  why: string;
  /** What the text seems to say, to be confirmed. */
  proposed?: { answer: string; words: string };
}

export function kindOf(path: string): Pick<Ask, 'kind' | 'key'> | undefined {
  const [group, key = ''] = path.split('.');
  if (path === 'facts.workstreams') return { kind: 'parts', key: 'workstreams' };
  if (group === 'answers' && (DIMENSIONS as readonly string[]).includes(key)) return { kind: 'dimension', key };
  if (group === 'channelAnswers' && key in CHANNELS) return { kind: 'channel', key };
  if (group === 'facts' && FACT_BY_KEY.has(key)) return { kind: 'fact', key };
  return undefined;
}

/**
 * What is open, the most telling first: answers that the text proposes (a glance settles them), then what
 * could tip the verdict, then the questions of the rules in their order, then the dimensions left.
 */
export function openAsks(brief: Brief, diagnosis: Diagnosis, skipped: ReadonlySet<string>): Ask[] {
  const proposals = new Map(
    diagnosis.proposed.filter((p) => p.scope === null).map((p) => [proposedPath(p.dimension), p]),
  );
  const why = new Map<string, string>();
  for (const question of diagnosis.questions) if (!why.has(question.field)) why.set(question.field, question.why);
  const tipping = diagnosis.flips.flatMap((flip) => Object.keys(flip.set));
  const paths = new Set([
    ...proposals.keys(),
    ...tipping.filter((path) => why.has(path)),
    ...diagnosis.questions.map((question) => question.field),
    ...DIMENSIONS.map((key) => `answers.${key}`),
  ]);
  return [...paths].flatMap((path) => {
    const kind = kindOf(path);
    if (!kind || skipped.has(path) || isAnswered(brief, path)) return [];
    const proposal = proposals.get(path);
    const proposed = proposal && { proposed: { answer: proposal.answer, words: proposal.words } };
    return [{ path, ...kind, why: why.get(path) ?? '', ...proposed }];
  });
}

function proposedPath(dimension: string): string {
  if (dimension.includes('.')) return dimension;
  return dimension in CHANNELS ? `channelAnswers.${dimension}` : `answers.${dimension}`;
}

/** A fact that is null was asked, and there is none; an answer that is null is unknown. */
function isAnswered(brief: Brief, path: string): boolean {
  const value = valueAt(brief, path);
  if (path === 'facts.workstreams') return Array.isArray(value) && value.length > 0;
  return path.startsWith('facts.') ? value !== undefined : value !== undefined && value !== null;
}

export function answeredDimensions(brief: Brief): number {
  return DIMENSIONS.filter((key) => isAnswered(brief, `answers.${key}`)).length;
}
