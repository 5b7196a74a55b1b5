export const TABS = ['diagnosis', 'suggestions', 'mandates'] as const;
export type Tab = (typeof TABS)[number];

/** Which view of an initiative the address asks for. */
export function readTab(search: Record<string, unknown>): { tab?: Tab } {
  const tab = TABS.find((one) => one === search['tab']);
  return tab ? { tab } : {};
}
