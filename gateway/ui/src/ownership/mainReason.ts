import type { Diagnosis } from '../initiatives/brief';

/**
 * The main reason as a diagnosis in another language says it: the one that stands in the place of
 * the one that was kept; undefined where that one is not found or the rules have moved on.
 */
export function mainReasonIn(spoken: Diagnosis, kept: Diagnosis, mainReason: string): string | undefined {
  const votes = said(kept.votes.map((vote) => ({ message: vote.reason, rule: vote.rule })));
  const reasons = said(kept.reasons);
  const vote = spoken.votes[votes.indexOf(mainReason)];
  if (vote) return sameRule(vote.rule, mainReason) ? sentence(vote.reason, vote.rule) : undefined;
  const reason = spoken.reasons[reasons.indexOf(mainReason)];
  return reason && sameRule(reason.rule, mainReason) ? sentence(reason.message, reason.rule) : undefined;
}

const sentence = (message: string, rule: string) => `${message} (${rule})`;
const said = (reasons: readonly { message: string; rule: string }[]) => reasons.map((one) => sentence(one.message, one.rule));
const sameRule = (rule: string, mainReason: string) => mainReason.endsWith(` (${rule})`);
