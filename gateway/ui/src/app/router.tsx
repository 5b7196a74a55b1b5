import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { initiativesQuery, ownershipMapQuery, peopleQuery, rolesQuery } from '../api/queries';
import { readListFilters } from '../initiatives/listFilters';
import { readTab } from '../initiatives/tabs';
import { readFilters } from '../ownership/filters';
import { RoomLoading } from '../parts/Loading';
import { NothingHere, RoomBroken } from '../parts/Notices';
import { readQuery, readRoleSearch } from '../roles/search';
import { foresee } from '../words/words';
import { Shell } from './Shell';
import { readSearch, writeSearch } from './search';

interface Context {
  client: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  component: Shell,
  notFoundComponent: NothingHere,
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/ownership', replace: true });
  },
});

const ownership = createRoute({
  getParentRoute: () => root,
  path: '/ownership',
  validateSearch: readFilters,
  loader: ({ context }) => {
    foresee('ownership');
    void context.client.prefetchQuery(ownershipMapQuery);
    void context.client.prefetchQuery(peopleQuery);
  },
}).lazy(() => import('../ownership/OwnershipRoom').then((room) => room.Route));

const initiatives = createRoute({
  getParentRoute: () => root,
  path: '/initiatives',
  validateSearch: readListFilters,
  loader: ({ context }) => void context.client.prefetchInfiniteQuery(initiativesQuery),
}).lazy(() => import('../initiatives/InitiativesRoom').then((room) => room.Route));

const newInitiative = createRoute({
  getParentRoute: () => root,
  path: '/new-initiative',
}).lazy(() => import('../initiatives/EditRoom').then((room) => room.NewRoute));

const initiative = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/$id',
  validateSearch: readTab,
}).lazy(() => import('../initiatives/DetailRoom').then((room) => room.Route));

const editInitiative = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/$id/edit',
}).lazy(() => import('../initiatives/EditRoom').then((room) => room.Route));

const roles = createRoute({
  getParentRoute: () => root,
  path: '/roles',
  validateSearch: readQuery,
  loader: ({ context }) => void context.client.prefetchQuery(rolesQuery),
}).lazy(() => import('../roles/RolesRoom').then((room) => room.Route));

const checkRole = createRoute({
  getParentRoute: () => root,
  path: '/job-description-check',
}).lazy(() => import('../roles/CheckRoom').then((room) => room.Route));

const roleNames = createRoute({
  getParentRoute: () => root,
  path: '/role-names',
}).lazy(() => import('../roles/NamesRoom').then((room) => room.Route));

const role = createRoute({
  getParentRoute: () => root,
  path: '/roles/$id',
  validateSearch: readRoleSearch,
}).lazy(() => import('../roles/RoleRoom').then((room) => room.Route));

/**
 * Every room is a line here, in rooms.ts, and in the gateway's list of application routes. What is no
 * thing with an id has an address of its own, or a thing of that id could not be reached.
 */
const tree = root.addChildren([
  start,
  ownership,
  initiatives,
  newInitiative,
  initiative,
  editInitiative,
  roles,
  checkRole,
  roleNames,
  role,
]);

export function makeRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { client },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    defaultPendingComponent: RoomLoading,
    defaultErrorComponent: RoomBroken,
    scrollRestoration: true,
  });
}
