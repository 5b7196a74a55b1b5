import type { components } from '#api/matching';

export type Candidate = components['schemas']['Candidate'];
export type Suggestion = components['schemas']['Suggestion'];

/** What a person has to say before a mandate is given, and why. */
export interface Needed {
  reason: 'no' | 'not-first' | 'warnings' | 'outside';
}

/** The first suggestion without warnings needs no reason; anything else is a decision of one's own. */
export function neededFor(suggestion: Suggestion, personId: string): Needed {
  const candidate = suggestion.candidates.find((one) => one.personId === personId);
  if (!candidate) return { reason: 'outside' };
  if (candidate.warnings.length > 0) return { reason: 'warnings' };
  return { reason: candidate.rank === 1 ? 'no' : 'not-first' };
}

export interface CharterDraft {
  internal: string;
  external: string;
  timeShare: string;
  conflicts: string;
  decidedBy: string;
}

export const NO_CHARTER: CharterDraft = { internal: '', external: '', timeShare: '', conflicts: '', decidedBy: '' };

/** A charter as it is sent: without empty fields, and nothing at all where nothing was written. */
export function charterOf(draft: CharterDraft): ({ internal: string; external: string } & Partial<CharterDraft>) | undefined {
  const said = Object.entries(draft).map(([key, text]) => [key, text.trim()] as const).filter(([, text]) => text);
  if (said.length === 0) return undefined;
  return { internal: draft.internal.trim(), external: draft.external.trim(), ...Object.fromEntries(said) };
}

/** Whether what was written can be sent: a charter needs both sides, a reason where one is needed. */
export function isSendable(needed: Needed, reason: string, charter: CharterDraft): boolean {
  if (needed.reason !== 'no' && reason.trim() === '') return false;
  const sent = charterOf(charter);
  return !sent || (sent.internal !== '' && sent.external !== '');
}
