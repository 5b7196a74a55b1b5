import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatherer, touched } from './live';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('facts that come together are looked at once, and once more a moment later', () => {
  const asked: string[] = [];
  const client = {
    invalidateQueries: (what?: { queryKey?: readonly unknown[] }) => {
      asked.push(String(what?.queryKey?.[0]));
      return Promise.resolve();
    },
  };
  const hear = gatherer(client);

  hear('role-defined.v1');
  hear('role-defined.v1');
  hear('suggestion-made.v1');
  expect(asked).toEqual([]);

  vi.advanceTimersByTime(400);
  expect(asked).toEqual(['roles', 'level-network', 'initiatives', 'ownership-map']);

  vi.advanceTimersByTime(2_000);
  expect(asked).toHaveLength(8);

  vi.advanceTimersByTime(60_000);
  expect(asked).toHaveLength(8);
});

test('a mandate touches the map and the person', () => {
  expect(touched('mandate-confirmed.v1')).toEqual(
    expect.arrayContaining(['ownership-map', 'people', 'initiatives']),
  );
});
