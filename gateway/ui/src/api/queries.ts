import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components as I } from '#api/initiatives';
import type { components as M } from '#api/matching';
import type { components as R } from '#api/roles';
import type { Language } from '../words/words';
import { dataOf, initiatives, matching, roles } from './client';

export type OwnershipMap = I['schemas']['OwnershipMap'];
export type OwnershipEntry = I['schemas']['OwnershipEntry'];
export type Initiative = I['schemas']['Initiative'];
export type InitiativeSummary = I['schemas']['InitiativeSummary'];
export type Person = M['schemas']['PersonKnown'];
export type FirstPlace = M['schemas']['FirstPlace'];
export type Role = R['schemas']['Role'];

const PAGE = 500;

interface Page<T> {
  items: T[];
  next?: string;
}

/** Reads page after page until there is none. */
async function all<T extends { id?: string | null }>(
  read: (after: string | undefined) => Promise<Page<T>>,
): Promise<T[]> {
  const found: T[] = [];
  let page = await read(undefined);
  for (;;) {
    found.push(...page.items);
    const last = page.items.at(-1)?.id;
    if (!page.next || !last) return found;
    page = await read(last);
  }
}

const query = (after: string | undefined) => (after ? { after, limit: PAGE } : { limit: PAGE });

/** Who owns what; what map, matrix and table show. */
export const ownershipMapQuery = queryOptions({
  queryKey: ['ownership-map'],
  queryFn: async ({ signal }) => dataOf(await initiatives.GET('/api/ownership-map', { signal })),
});

/** All people, in the order of their ids. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) =>
    all<Person>(async (after) =>
      dataOf(await matching.GET('/api/people', { params: { query: query(after) }, signal })),
    ),
});

/** The names of people by their ids; an id stands for itself where there is no name. */
export const namesQuery = queryOptions({
  ...peopleQuery,
  select: (people: Person[]) => new Map(people.map((p) => [p.id ?? '', p.name || (p.id ?? '')])),
});

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) =>
    all<Role>(async (after) =>
      dataOf(await roles.GET('/api/roles', { params: { query: query(after) }, signal })),
    ),
});

export const initiativesQuery = infiniteQueryOptions({
  queryKey: ['initiatives', 'list'],
  initialPageParam: undefined as string | undefined,
  queryFn: async ({ pageParam, signal }) =>
    dataOf(
      await initiatives.GET('/api/initiatives', { params: { query: query(pageParam) }, signal }),
    ),
  getNextPageParam: (page) => (page.next ? page.items.at(-1)?.id : undefined),
});

export const initiativeQuery = (id: string) =>
  queryOptions({
    queryKey: ['initiatives', 'one', id],
    queryFn: async ({ signal }) =>
      dataOf(
        await initiatives.GET('/api/initiatives/{id}', {
          params: { path: { id } },
          signal,
          // its ETag is that of the brief; a mandate that is new would be taken for known
          cache: 'no-store',
        }),
      ),
  });

/** Who could own each seat, explained in the language that is read. */
export const suggestionsQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['initiatives', 'suggestions', id, language],
    queryFn: async ({ signal }) =>
      dataOf(
        await matching.GET('/api/initiatives/{id}/suggestions', {
          params: { path: { id }, query: { language } },
          signal,
        }),
      ),
  });

/** The smallest change that would bring somebody to the first place of a seat. */
export const firstPlaceQuery = (initiative: string, scope: string, id: string, language: Language) =>
  queryOptions({
    queryKey: ['initiatives', 'first-place', initiative, scope, id, language],
    queryFn: async ({ signal }) =>
      dataOf(
        await matching.GET('/api/people/{id}/initiatives/{initiative}/first-place', {
          params: { path: { id, initiative }, query: { scope, language } },
          signal,
        }),
      ),
  });
