import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { ownershipMapQuery } from '../api/queries';
import { readFilters } from '../ownership/filters';
import { RoomLoading } from '../parts/Loading';
import { NothingHere, RoomBroken } from '../parts/Notices';
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
  loader: ({ context }) => void context.client.prefetchQuery(ownershipMapQuery),
}).lazy(() => import('../ownership/OwnershipRoom').then((room) => room.Route));

/** Every room is a line here, in rooms.ts, and in the gateway's list of application routes. */
const tree = root.addChildren([start, ownership]);

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
