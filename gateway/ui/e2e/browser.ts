import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where the Mandate under test is. */
export const MANDATE = process.env['MANDATE'] ?? 'http://127.0.0.1:8080';
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

let browser: Promise<Browser> | undefined;

export interface Look {
  language?: 'en' | 'fr';
  scheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Another address of the same Mandate. */
  origin?: string;
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Everything that went wrong or left the origin while the page was open. */
  complaints: string[];
  close: () => Promise<void>;
}

/** A fresh browser profile on the application; it watches what leaves the origin. */
export async function visit(path: string, look: Look = {}): Promise<Visit> {
  browser ??= chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--force-color-profile=srgb'] });
  const context = await (await browser).newContext({
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    colorScheme: look.scheme ?? 'light',
    locale: look.language === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: 'reduce',
    bypassCSP: false,
  });
  const page = await context.newPage();
  const origin = look.origin ?? MANDATE;
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('blob:')) complaints.push(`left the origin: ${url}`);
  });
  page.on('pageerror', (error) => complaints.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  await page.goto(origin + path);
  return { page, context, complaints, close: () => context.close() };
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Axe on what is shown now; the policy forbids script elements, so it goes in through the debugger. */
export async function expectAccessible(page: Page, what: string, rules?: readonly string[]): Promise<void> {
  await page.waitForTimeout(250);
  await page.evaluate(AXE);
  const found = await page.evaluate(async (only) => {
    const axe = (window as unknown as { axe: { run: (what: unknown, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } }).axe;
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: { type: 'rule', values: only } }) });
    return violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} — ${node.failureSummary}`).join(' | ')}`);
  }, rules);
  expect(found, `axe on ${what}`).toEqual([]);
}

/** What the light can change of a page that is otherwise the same. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Every rule in light, then those of colours in dark, without another visit. */
export async function expectAccessibleInBoth(page: Page, what: string): Promise<void> {
  for (const [scheme, rules] of [['light', undefined], ['dark', OF_COLOURS]] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
    await expectAccessible(page, `${what} (${scheme})`, rules);
  }
}

export async function api<T>(path: string): Promise<T> {
  const answer = await fetch(MANDATE + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

export async function put(path: string, body: unknown): Promise<number> {
  const answer = await fetch(MANDATE + path, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'If-Match': '*' },
    body: JSON.stringify(body),
  });
  if (answer.ok) return answer.status;
  const created = await fetch(MANDATE + path, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'If-None-Match': '*' },
    body: JSON.stringify(body),
  });
  return created.status;
}
