import type { OwnershipMap } from '../src/api/queries';
import { api } from './browser';

const PATIENCE_MS = 90_000;
const CALM_MS = 1_500;

/** Waits until the sample portfolio is in and nothing changes any more. */
export default async function settled(): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let before = '';
  while (Date.now() < end) {
    const map = await api<OwnershipMap>('/api/ownership-map').catch(() => undefined);
    const now = JSON.stringify(map?.entries.map((entry) => [entry.initiativeId, entry.status, entry.suggested?.personId]));
    if ((map?.counts.byStatus['OWNED'] ?? 0) > 0 && now === before) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, CALM_MS));
  }
  throw new Error('The sample portfolio did not settle in time');
}
