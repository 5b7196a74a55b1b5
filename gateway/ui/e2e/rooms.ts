import { afterAll, afterEach, expect } from 'vitest';
import { closeBrowser, visit, type Look, type Visit } from './browser';

/** Opens pages, and after each test says what went wrong in any of them. */
export function opener(): (path: string, look?: Look) => Promise<Visit> {
  let open: Visit[] = [];
  afterEach(async () => {
    const complaints = open.flatMap((one) => one.complaints);
    await Promise.all(open.map((one) => one.close()));
    open = [];
    expect(complaints).toEqual([]);
  });
  afterAll(closeBrowser);
  return async (path, look = {}) => {
    const one = await visit(path, look);
    open.push(one);
    await one.page.locator('h1').waitFor();
    return one;
  };
}

/** A refusal that the test asked for is no complaint, though the browser notes it. */
export function expected(visit: Visit, ...statuses: string[]): void {
  const left = visit.complaints.filter((text) => !statuses.some((status) => text.includes(`status of ${status}`)));
  visit.complaints.splice(0, visit.complaints.length, ...left);
}

/** An id that nobody has used. */
export const fresh = (name: string) => `e2e-${name}-${Date.now()}`;
