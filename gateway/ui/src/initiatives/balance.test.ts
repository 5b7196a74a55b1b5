import { expect, test } from 'vitest';
import { balanceOf, type Vote } from './balance';

test('weights are summed by side, and sides without a vote are left out', () => {
  const votes = [{ side: 'TEAM', weight: 1 }, { side: 'TEAM', weight: 0.5 }, { side: 'COMMUNITY', weight: 0.5 }] as Vote[];
  expect(balanceOf(votes)).toEqual([
    { side: 'COMMUNITY', weight: 0.5, share: 0.25, votes: 1 },
    { side: 'TEAM', weight: 1.5, share: 0.75, votes: 2 },
  ]);
});

test('votes that did not count are shown and divide nothing by nothing', () => {
  expect(balanceOf([{ side: 'BOTH', weight: 0 }] as Vote[])).toEqual([{ side: 'BOTH', weight: 0, share: 0, votes: 1 }]);
});
