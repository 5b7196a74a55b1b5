import type { OwnershipEntry } from '../api/queries';

export const VIEWS = ['map', 'matrix', 'table'] as const;
export const LEVELS = ['STRATEGY', 'COORDINATION', 'GROUND'] as const;
export const KINDS = ['RESULTS', 'RESULTS_CONDITIONAL', 'MEANS', 'UNDETERMINED'] as const;
export const STATUSES = ['OPEN', 'REQUESTED', 'OWNED', 'NO_SEAT'] as const;

export type View = (typeof VIEWS)[number];
export type Level = (typeof LEVELS)[number];
export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];

/** What the address says that is to be shown. */
export interface Filters {
  view?: View;
  area?: string;
  unit?: string;
  level?: Level;
  kind?: Kind;
  status?: Status;
  risk?: string;
  /** Picks a person: the rest dims. */
  owner?: string;
  q?: string;
  /** The initiative whose details are open. */
  initiative?: string;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((word) => word === value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Reads the address; what it does not know it leaves out. */
export function readFilters(search: Record<string, unknown>): Filters {
  const read: { [K in keyof Filters]: Filters[K] | undefined } = {
    view: oneOf(VIEWS, search['view']),
    area: text(search['area']),
    unit: text(search['unit']),
    level: oneOf(LEVELS, search['level']),
    kind: oneOf(KINDS, search['kind']),
    status: oneOf(STATUSES, search['status']),
    risk: text(search['risk']),
    owner: text(search['owner']),
    q: text(search['q']),
    initiative: text(search['initiative']),
  };
  const known = Object.entries(read).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Filters;
}

export type Entry = OwnershipEntry;
