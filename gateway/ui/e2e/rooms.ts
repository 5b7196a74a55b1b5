import { afterAll, afterEach, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { closeBrowser, MANDATE, visit, type Look, type Visit } from './browser';

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

const MOST_TABS = 120;

/** Goes on with Tab, as somebody without a mouse does, until what has the focus is called this. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let n = 0; n < MOST_TABS; n++) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const now = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLElement> }) | null;
      return now?.getAttribute('aria-label') ?? now?.labels?.[0]?.innerText ?? now?.innerText ?? '';
    });
    if (typeof name === 'string' ? called.trim().startsWith(name) : name.test(called)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

/** Puts something in over the API, as somebody else would; answers the status. */
export async function post(path: string, body: unknown): Promise<Response> {
  return fetch(MANDATE + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export const fresh = (name: string) => `e2e-${name}-${Date.now()}`;

/** Goes on with Tab until what has the focus is one of these. */
export async function tabInto(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < MOST_TABS; n++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** Back to the beginning of the page, as Home and the screen reader's own keys do. */
export async function toTop(page: Page): Promise<void> {
  await page.locator('.skip').focus();
}
