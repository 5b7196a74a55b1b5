import type { Diagnosis } from '../initiatives/brief';

/** A seat as the diagnosis describes it: of the whole, or of a part. */
export type Seat = Pick<Diagnosis, 'verdict' | 'responsibilityType' | 'roleId'> & { scope: string };

const SEATED: readonly string[] = ['COMMUNITY_MANAGEMENT', 'TEAM_MANAGEMENT', 'SOCIAL_MEDIA_MANAGEMENT'];

export function seatsOf(diagnosis: Diagnosis): Seat[] {
  const scopes: Seat[] =
    diagnosis.parts.length > 0 ? diagnosis.parts : [{ ...diagnosis, scope: 'whole' }];
  return scopes.filter((seat) => SEATED.includes(seat.verdict));
}

export function seatOf(diagnosis: Diagnosis, scope: string): Seat | undefined {
  return seatsOf(diagnosis).find((seat) => seat.scope === scope);
}
