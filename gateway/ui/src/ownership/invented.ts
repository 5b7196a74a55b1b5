import type { OwnershipMap } from '../api/queries';
import { KINDS, LEVELS, type Entry, type Status } from './filters';

/** An ownership map of any size from a seed, for tests and measurements; nobody in it exists. */
export function invented(seats: number, seed: number, people = 1_000): OwnershipMap {
  let state = seed >>> 0 || 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const areas = Math.max(1, Math.min(12, Math.round(Math.sqrt(seats) / 3)));
  const entries: Entry[] = Array.from({ length: seats }, (_, n) => {
    const area = Math.floor(random() * random() * areas);
    const draw = random();
    const status: Status = draw < 0.14 ? 'OPEN' : draw < 0.92 ? 'OWNED' : 'NO_SEAT';
    const person = `P${Math.floor(random() * people)}`;
    return {
      initiativeId: `i-${n}`,
      title: `Invented initiative number ${n}`,
      area: `Area ${area + 1}`,
      unit: `Unit ${area + 1}.${Math.floor(random() * 7) + 1}`,
      scope: 'whole',
      level: pick(LEVELS),
      verdict: 'TEAM_MANAGEMENT',
      confidence: 'HIGH',
      responsibilityType: pick(KINDS),
      status,
      owners: status === 'OWNED' ? [{ personId: person, mandateId: `i-${n}.m1`, state: 'ACTIVE', origin: 'IMPORTED' }] : [],
      suggested: null,
      blockers: 0,
      warnings: 0,
      risks: status === 'OPEN' ? [{ code: 'NO_OWNER', because: [] }] : random() < 0.05 ? [{ code: 'STALE_MANDATE', because: ['RUNS_OUT'] }] : [],
    };
  });
  const count = (of: (entry: Entry) => string) => {
    const counts: Record<string, number> = {};
    for (const entry of entries) counts[of(entry)] = (counts[of(entry)] ?? 0) + 1;
    return counts;
  };
  const risks: Record<string, number> = {};
  for (const entry of entries) for (const risk of entry.risks) risks[risk.code] = (risks[risk.code] ?? 0) + 1;
  return {
    month: '2026-11',
    counts: {
      initiatives: seats,
      entries: seats,
      byStatus: count((entry) => entry.status),
      byVerdict: count((entry) => entry.verdict),
      byResponsibilityType: count((entry) => entry.responsibilityType),
      byRisk: risks,
    },
    entries,
  };
}
