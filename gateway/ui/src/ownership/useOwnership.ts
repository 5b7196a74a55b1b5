import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { namesQuery, ownershipMapQuery, type OwnershipMap } from '../api/queries';
import type { Entry, Filters } from './filters';
import { select } from './select';

const route = getRouteApi('/ownership');
const NOBODY: ReadonlyMap<string, string> = new Map();

/** What a change of filters says; undefined takes one away. */
export type Change = { [K in keyof Filters]?: Filters[K] | undefined };

export interface Ownership {
  map: OwnershipMap;
  names: ReadonlyMap<string, string>;
  filters: Filters;
  /** What all views show. */
  entries: Entry[];
  change: (filters: Change, how?: { replace?: boolean }) => void;
}

/** The filters of the address and how to change them. */
export function useFilters() {
  const filters = route.useSearch();
  const navigate = useNavigate();
  const change = useCallback(
    (next: Change, how?: { replace?: boolean }) =>
      void navigate({
        to: '/ownership',
        search: (now: Filters) => known({ ...now, ...next }),
        replace: how?.replace ?? false,
        resetScroll: false,
      }),
    [navigate],
  );
  return { filters, change };
}

function known(change: Change): Filters {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value)) as Filters;
}

export function useOwnership() {
  const map = useQuery(ownershipMapQuery);
  const people = useQuery(namesQuery);
  const { filters, change } = useFilters();
  const names = people.data ?? NOBODY;
  const { area, unit, level, kind, status, risk, q } = filters;
  const entries = useMemo(
    () => (map.data ? select(map.data, known({ area, unit, level, kind, status, risk, q }), names) : []),
    [map.data, names, area, unit, level, kind, status, risk, q],
  );
  const ownership: Ownership | undefined = map.data && { map: map.data, names, filters, entries, change };
  return { ownership, query: map };
}
