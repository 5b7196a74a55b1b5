import createClient, { type Middleware } from 'openapi-fetch';
import type { paths as InitiativesPaths } from '#api/initiatives';
import type { paths as MatchingPaths } from '#api/matching';
import type { paths as RolesPaths } from '#api/roles';
import { Refusal } from './refusal';

/** Turns every answer that is no success into a Refusal, so that callers see data or an exception. */
const refuse: Middleware = {
  async onResponse({ response }) {
    if (!response.ok && response.status !== 304) throw await Refusal.of(response);
  },
  onError({ error }) {
    return error instanceof Error && error.name === 'AbortError' ? error : Refusal.unreachable();
  },
};

function client<P extends object>() {
  const made = createClient<P>({ baseUrl: window.location.origin, cache: 'no-cache' });
  made.use(refuse);
  return made;
}

/** One typed client a service; the gateway is the one origin of all of them. */
export const initiatives = client<InitiativesPaths>();
export const roles = client<RolesPaths>();
export const matching = client<MatchingPaths>();

/** The data of an answer that is known to have some. */
export function dataOf<T>(answer: { data?: T }): T {
  if (answer.data === undefined) throw new Refusal({ code: 'empty', status: 0 });
  return answer.data;
}
