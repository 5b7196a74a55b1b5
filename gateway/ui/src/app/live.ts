import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';

/** Whether changes of others arrive by themselves. */
export type Line = 'connecting' | 'live' | 'broken';

/** What the gateway tells: that something happened, and to which things; never what. */
interface Happened {
  type: string;
  ids: string[];
}

/** Facts that arrive together are looked at together. */
const GATHER_MS = 300;
/** Another service may hear of a fact a moment after us. */
const SECOND_LOOK_MS = 1_800;

let line: Line = 'connecting';
const watchers = new Set<() => void>();

function become(next: Line) {
  line = next;
  watchers.forEach((tell) => tell());
}

function watch(tell: () => void) {
  watchers.add(tell);
  return () => void watchers.delete(tell);
}

export function useLine(): Line {
  return useSyncExternalStore(watch, () => line);
}

/** The first words of the keys of the queries that a fact makes old. */
export function touched(type: string): string[] {
  if (type.startsWith('role-')) return ['roles', 'level-network'];
  if (type.startsWith('person-')) return ['people', 'ownership-map'];
  if (type.startsWith('suggestion-')) return ['initiatives', 'ownership-map'];
  return ['initiatives', 'ownership-map', 'people', 'level-network'];
}

/** Gathers what was told, and asks anew for what is on the screen. */
export function gatherer(client: Pick<QueryClient, 'invalidateQueries'>) {
  const old = new Set<string>();
  let first: ReturnType<typeof setTimeout> | undefined;
  let second: ReturnType<typeof setTimeout> | undefined;
  let late: string[] = [];
  const look = (keys: Iterable<string>) => {
    for (const key of keys) void client.invalidateQueries({ queryKey: [key] });
  };
  return (type: string) => {
    touched(type).forEach((key) => old.add(key));
    first ??= setTimeout(() => {
      first = undefined;
      late = [...new Set([...late, ...old])];
      look(old);
      old.clear();
      clearTimeout(second);
      second = setTimeout(() => {
        look(late);
        late = [];
      }, SECOND_LOOK_MS);
    }, GATHER_MS);
  };
}

/** Listens for as long as the application is open. */
export function useLiveUpdates(): void {
  const client = useQueryClient();
  useEffect(() => {
    const hear = gatherer(client);
    const source = new EventSource('/api/events');
    let missed = false;
    source.onopen = () => {
      become('live');
      if (missed) void client.invalidateQueries();
      missed = false;
    };
    source.onerror = () => {
      missed = true;
      become('broken');
    };
    source.onmessage = (message) => hear((JSON.parse(message.data as string) as Happened).type);
    return () => source.close();
  }, [client]);
}
