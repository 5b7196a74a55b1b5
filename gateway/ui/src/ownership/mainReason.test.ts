import { expect, test } from 'vitest';
import type { Diagnosis } from '../initiatives/brief';
import { mainReasonIn } from './mainReason';

const diagnosis = (votes: [string, string][], reasons: [string, string][]) =>
  ({
    votes: votes.map(([reason, rule]) => ({ reason, rule })),
    reasons: reasons.map(([message, rule]) => ({ message, rule })),
  }) as unknown as Diagnosis;

const kept = diagnosis([['By a subject.', 'R9'], ['By wish.', 'R13']], [['Too close.', 'R19']]);
const french = diagnosis([['Par un sujet.', 'R9'], ['Par envie.', 'R13']], [['Trop serré.', 'R19']]);

test('the reason in the place of the one that was kept is said in the other language', () => {
  expect(mainReasonIn(french, kept, 'By wish. (R13)')).toBe('Par envie. (R13)');
  expect(mainReasonIn(french, kept, 'Too close. (R19)')).toBe('Trop serré. (R19)');
});

test('where the rules have moved on nothing is taken for it', () => {
  expect(mainReasonIn(french, kept, 'Written by an older rule. (R9)')).toBeUndefined();
  expect(mainReasonIn(diagnosis([['Autre.', 'R2']], []), kept, 'By a subject. (R9)')).toBeUndefined();
});
