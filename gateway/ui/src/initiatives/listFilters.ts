import { plain } from '../app/finding/finding';
import type { InitiativeSummary } from '../api/queries';

export const VERDICTS = [
  'COMMUNITY_MANAGEMENT', 'TEAM_MANAGEMENT', 'SOCIAL_MEDIA_MANAGEMENT', 'HYBRID', 'NO_STAFF', 'UNDECIDED',
] as const;
export const OWNINGS = ['OPEN', 'REQUESTED', 'OWNED', 'NO_SEAT'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Owning = (typeof OWNINGS)[number];

/** What the address says that is to be listed. */
export interface ListFilters {
  q?: string;
  verdict?: Verdict;
  owning?: Owning;
  area?: string;
  /** Only those with blockers. */
  blocked?: 'yes';
}

const KEYS = ['q', 'verdict', 'owning', 'area', 'blocked'] as const;

/** Reads the address; what it does not know it leaves out. */
export function readListFilters(search: Record<string, unknown>): ListFilters {
  const read: ListFilters = {};
  const { q, verdict, owning, area, blocked } = search;
  if (typeof q === 'string' && q) read.q = q;
  const knownVerdict = VERDICTS.find((word) => word === verdict);
  if (knownVerdict) read.verdict = knownVerdict;
  const knownOwning = OWNINGS.find((word) => word === owning);
  if (knownOwning) read.owning = knownOwning;
  if (typeof area === 'string' && area) read.area = area;
  if (blocked === 'yes') read.blocked = 'yes';
  return read;
}

/** The filters as the address writes them; equal filters give equal texts. */
export function written(filters: ListFilters): string {
  const search = new URLSearchParams();
  for (const key of KEYS) if (filters[key]) search.set(key, filters[key]);
  return search.toString();
}

const SEATED: readonly string[] = ['COMMUNITY_MANAGEMENT', 'TEAM_MANAGEMENT', 'SOCIAL_MEDIA_MANAGEMENT'];

/** Open while any seat has nobody; requested while an answer is awaited. */
export function owningOf(initiative: InitiativeSummary): Owning {
  const { verdict, parts } = initiative.diagnosis;
  const scopes = parts.length > 0 ? parts.map((part) => part.scope) : SEATED.includes(verdict) ? ['whole'] : [];
  if (scopes.length === 0) return 'NO_SEAT';
  const states = scopes.map((scope) => {
    const held = initiative.mandates.filter((mandate) => mandate.scope === scope).map((mandate) => mandate.state);
    if (held.some((state) => state === 'ACTIVE' || state === 'CONFIRMED')) return 'OWNED';
    return held.includes('REQUESTED') ? 'REQUESTED' : 'OPEN';
  });
  if (states.includes('OPEN')) return 'OPEN';
  return states.includes('REQUESTED') ? 'REQUESTED' : 'OWNED';
}

export function matches(initiative: InitiativeSummary, filters: ListFilters): boolean {
  if (filters.verdict && initiative.diagnosis.verdict !== filters.verdict) return false;
  if (filters.owning && owningOf(initiative) !== filters.owning) return false;
  if (filters.area && initiative.area !== filters.area) return false;
  if (filters.blocked && initiative.diagnosis.blockers === 0) return false;
  if (!filters.q) return true;
  const text = plain(`${initiative.title} ${initiative.area} ${initiative.unit} ${initiative.id}`);
  return plain(filters.q).split(/\s+/).filter(Boolean).every((word) => text.includes(word));
}

/** Those without an owner first, then by title. */
export function inListOrder(all: readonly InitiativeSummary[], compare: (a: string, b: string) => number): InitiativeSummary[] {
  const rank = new Map(all.map((one) => [one, OWNINGS.indexOf(owningOf(one))]));
  return [...all].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || compare(a.title, b.title));
}

/** Filters that were kept under a name, in this browser. */
export interface SavedFilter {
  name: string;
  filters: string;
}

const KEPT = 'mandate.initiative-filters';

export function readSaved(store: Pick<Storage, 'getItem'>): SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEPT) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter(
      (one): one is SavedFilter => typeof one?.name === 'string' && typeof one?.filters === 'string',
    );
  } catch {
    return [];
  }
}

export function keepSaved(store: Pick<Storage, 'setItem'>, saved: readonly SavedFilter[]): void {
  store.setItem(KEPT, JSON.stringify(saved));
}

/** The same name replaces; the newest comes last. */
export function withSaved(saved: readonly SavedFilter[], name: string, filters: ListFilters): SavedFilter[] {
  return [...saved.filter((one) => one.name !== name), { name, filters: written(filters) }];
}
