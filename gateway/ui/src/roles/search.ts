export const ROLE_TABS = ['definition', 'paper', 'versions'] as const;
export type RoleTab = (typeof ROLE_TABS)[number];

export interface RoleSearch {
  tab?: RoleTab;
  /** Two versions to compare. */
  from?: string;
  to?: string;
}

const number = (value: unknown) => (typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? value : undefined);

/** What of a role the address asks for. */
export function readRoleSearch(search: Record<string, unknown>): RoleSearch {
  const read: RoleSearch = {};
  const tab = ROLE_TABS.find((one) => one === search['tab']);
  if (tab) read.tab = tab;
  const from = number(search['from']);
  const to = number(search['to']);
  if (from) read.from = from;
  if (to) read.to = to;
  return read;
}

export function readQuery(search: Record<string, unknown>): { q?: string } {
  return typeof search['q'] === 'string' && search['q'] ? { q: search['q'] } : {};
}
