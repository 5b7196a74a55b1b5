import type { OwnershipMap } from '../api/queries';
import { plain } from '../app/finding/finding';
import type { Entry, Filters, Kind, Level } from './filters';

/** How a seat is drawn: a gap, a request, what its owner owes, or that it needs nobody. */
export const LOOKS = [
  'gap',
  'requested',
  'results',
  'conditional',
  'means',
  'undetermined',
  'noSeat',
] as const;
export type Look = (typeof LOOKS)[number];

const OWED: Record<Kind, Look> = {
  RESULTS: 'results',
  RESULTS_CONDITIONAL: 'conditional',
  MEANS: 'means',
  UNDETERMINED: 'undetermined',
};

export function lookOf(entry: Pick<Entry, 'status' | 'responsibilityType'>): Look {
  if (entry.status === 'OPEN') return 'gap';
  if (entry.status === 'REQUESTED') return 'requested';
  if (entry.status === 'NO_SEAT') return 'noSeat';
  return OWED[entry.responsibilityType];
}

export const RISKS = [
  'NO_OWNER',
  'RESULTS_NOT_ARMED',
  'RESULTS_CONCENTRATED',
  'HAT_CONFLICT',
  'BUS_FACTOR',
  'STALE_MANDATE',
] as const;
export type RiskCode = (typeof RISKS)[number];

export function has(entry: Entry, risk: string): boolean {
  return entry.risks.some((one) => one.code === risk);
}

/** A gap has a colour of its own; the triangle is for every other risk. */
export function isRisky(entry: Entry): boolean {
  return entry.risks.some((one) => one.code !== 'NO_OWNER');
}

export function owns(entry: Entry, person: string | undefined): boolean {
  return person !== undefined && entry.owners.some((owner) => owner.personId === person);
}

type Names = ReadonlyMap<string, string>;

/** What a search in the map looks through: title, id, unit, area, owners. */
function words(entry: Entry, names: Names): string {
  const owners = entry.owners.map((owner) => names.get(owner.personId) ?? owner.personId);
  return plain([entry.title, entry.initiativeId, entry.scope, entry.unit, entry.area, ...owners].join(' '));
}

/** The entries that the address asks for; map, matrix and table all show exactly these. */
export function select(map: OwnershipMap, filters: Filters, names: Names): Entry[] {
  const wanted = filters.q ? plain(filters.q).split(/\s+/).filter(Boolean) : [];
  return map.entries.filter((entry) => {
    if (filters.area !== undefined && entry.area !== filters.area) return false;
    if (filters.unit !== undefined && entry.unit !== filters.unit) return false;
    if (filters.level && entry.level !== filters.level) return false;
    if (filters.kind && entry.responsibilityType !== filters.kind) return false;
    if (filters.status && entry.status !== filters.status) return false;
    if (filters.risk && !has(entry, filters.risk)) return false;
    if (wanted.length === 0) return true;
    const text = words(entry, names);
    return wanted.every((word) => text.includes(word));
  });
}

export type Tally = Record<Look, number>;

export function tally(entries: readonly Entry[]): Tally {
  const counts = Object.fromEntries(LOOKS.map((look) => [look, 0])) as Tally;
  for (const entry of entries) counts[lookOf(entry)]++;
  return counts;
}

/** The seats of a unit, those of each level apart, the gaps first. */
export interface UnitNode {
  area: string;
  unit: string;
  entries: Entry[];
  levels: Record<Level, Entry[]>;
}

export interface AreaNode {
  area: string;
  entries: Entry[];
  units: UnitNode[];
}

const RANK = new Map(LOOKS.map((look, n) => [look, n]));

function byLook(a: Entry, b: Entry): number {
  return (RANK.get(lookOf(a)) ?? 0) - (RANK.get(lookOf(b)) ?? 0);
}

function unitNode(area: string, unit: string): UnitNode {
  return { area, unit, entries: [], levels: { STRATEGY: [], COORDINATION: [], GROUND: [] } };
}

/** Areas with their units; where most gaps are comes first. */
export function grouped(entries: readonly Entry[]): AreaNode[] {
  const areas = new Map<string, { node: AreaNode; units: Map<string, UnitNode> }>();
  for (const entry of entries) {
    let area = areas.get(entry.area);
    if (!area) areas.set(entry.area, (area = { node: { area: entry.area, entries: [], units: [] }, units: new Map() }));
    area.node.entries.push(entry);
    let unit = area.units.get(entry.unit);
    if (!unit) {
      area.units.set(entry.unit, (unit = unitNode(entry.area, entry.unit)));
      area.node.units.push(unit);
    }
    unit.entries.push(entry);
    unit.levels[entry.level].push(entry);
  }
  const nodes = [...areas.values()].map((area) => area.node);
  for (const area of nodes)
    for (const unit of area.units)
      for (const level of Object.values(unit.levels)) level.sort(byLook);
  return nodes;
}
