import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { invented } from '../src/ownership/invented';
import type { Page } from 'playwright-core';
import { closeBrowser, MANDATE, visit } from './browser';
import { crowded } from './crowded';

const BUDGET_KB = 220;
const SEATS = 10_000;
const PEOPLE = 1_000;
const LCP_MS = 1_500;
const REACTION_MS = 200;
const FIRST_VISITS = 5;

afterAll(closeBrowser);

/** A machine in a build is no quiet one: there only the median is held to it, and far from strictly. */
const STRICT = process.env['MANDATE_STRICT'] === 'true';
const SLACK = STRICT ? 1 : 8;
const HELD = STRICT ? 0.95 : 0.5;

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

test('the first route weighs no more than 220 kB of gzipped scripts and styles', async () => {
  const { page, close } = await visit('/');
  await page.locator('.map-button').first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => {});
  const files = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => /\.(js|css)$/.test(name)));
  await close();
  const sizes = files.map((name) => {
    const path = new URL(`../../target/ui${new URL(name).pathname}`, import.meta.url);
    return { name: new URL(name).pathname, gzipped: gzipSync(readFileSync(path), { level: 9 }).length, plain: statSync(path).size };
  });
  const all = sizes.reduce((sum, file) => sum + file.gzipped, 0);
  const start = readFileSync(new URL('../../target/ui/index.html', import.meta.url), 'utf8');
  const first = sizes.filter((file) => start.includes(file.name)).reduce((sum, file) => sum + file.gzipped, 0);
  console.log(`first route: ${(all / 1000).toFixed(1)} kB gzipped in ${sizes.length} files, ${(first / 1000).toFixed(1)} kB of them before anything is drawn`);
  for (const file of sizes) console.log(`  ${(file.gzipped / 1000).toFixed(1).padStart(7)} kB  ${file.name}`);
  expect(all / 1000).toBeLessThanOrEqual(BUDGET_KB);
});

/** Keeps what the browser measures of itself, from its first moment on. */
const WATCH = () => {
  const seen = window as unknown as Seen;
  seen.draws = [];
  seen.lcp = seen.slowest = 0;
  const on = (type: string, note: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  on('measure', (entry) => entry.name === 'map-draw' && seen.draws.push(entry.duration));
  on('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  on('event', (entry) => (seen.slowest = Math.max(seen.slowest, entry.duration)), { durationThreshold: 16 });
};
interface Seen { draws: number[]; lcp: number; slowest: number }
const seenIn = (page: Page) => page.evaluate(() => { const { draws, lcp, slowest } = window as unknown as Seen; return { draws, lcp, slowest }; });

/** The first page of a browser that was never here, again and again; the largest paint of each, sorted. */
async function firstPaints(origin: string): Promise<number[]> {
  const paints: number[] = [];
  for (let n = 0; n < FIRST_VISITS; n++) {
    const { page, context, close } = await visit('/mark.svg', { origin });
    await context.addInitScript(WATCH);
    await page.goto(`${origin}/`);
    await page.locator('.map-button').first().waitFor();
    await page.waitForTimeout(700);
    paints.push((await seenIn(page)).lcp);
    await close();
  }
  return paints.sort((a, b) => a - b);
}

const say = (what: string, value: number, limit: number) => console.log(`${what}: ${value.toFixed(1)} ms (wanted: ${limit})`);

test('the first paint of a browser that was never here', async () => {
  const paints = await firstPaints(MANDATE);
  say(`largest contentful paint, sample portfolio, p50 of ${paints.length}`, at(paints, 0.5), LCP_MS);
  say('largest contentful paint, sample portfolio, slowest', paints.at(-1) ?? 0, LCP_MS);
  expect(paints[0]).toBeGreaterThan(0);
  expect(at(paints, HELD)).toBeLessThan(LCP_MS * SLACK);
});

test('ten thousand seats and a thousand people: first paint, drawing, filtering, reaction', async () => {
  const items = Array.from({ length: PEOPLE }, (_, n) => ({ id: `P${n}`, name: `Invented person ${n}`, revision: 1, mandates: [], reading: { capacity: { freeCapacityPct: 20, assumed: true }, skills: [] } }));
  const crowd = await crowded({ '/api/ownership-map': JSON.stringify(invented(SEATS, 11, PEOPLE)), '/api/people': JSON.stringify({ items }) });
  const paints = await firstPaints(crowd.url);
  const { page, context, close } = await visit('/mark.svg', { origin: crowd.url });
  await context.addInitScript(WATCH);
  await page.goto(`${crowd.url}/ownership`);
  await page.locator('.map-button').first().waitFor();
  await page.waitForTimeout(800);

  // how long from a pressed figure to the picture that shows it
  const filterTimes: number[] = [];
  for (let n = 0; n < 24; n++)
    filterTimes.push(
      await page.evaluate(
        (pick) =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            const watch = new PerformanceObserver((list) => {
              const drawn = list.getEntries().find((entry) => entry.name === 'map-draw' && entry.startTime > start);
              if (!drawn) return;
              watch.disconnect();
              resolve(drawn.startTime + drawn.duration - start);
            });
            watch.observe({ type: 'measure' });
            document.querySelector<HTMLElement>(`[data-figure="${pick}"]`)!.click();
          }),
        n % 4 < 2 ? 'OPEN' : 'OWNED',
      ),
    );
  for (let width = 1000; width <= 1440; width += 20) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(30);
  }
  await page.locator('[data-figure="OPEN"]').click();
  await page.keyboard.press('x');
  await page.locator('table.matrix').waitFor();
  const { draws, slowest } = await seenIn(page);
  await close();
  crowd.close();

  const sorted = [...draws].sort((a, b) => a - b);
  const filters = [...filterTimes].sort((a, b) => a - b);
  say(`draw call, p50 of ${sorted.length}`, at(sorted, 0.5), 16);
  say('draw call, p95', at(sorted, 0.95), 16);
  say('filter to picture, p50', at(filters, 0.5), 100);
  say('filter to picture, p95', at(filters, 0.95), 100);
  say(`largest contentful paint, ${SEATS} seats, p50 of ${paints.length}`, at(paints, 0.5), LCP_MS);
  say(`largest contentful paint, ${SEATS} seats, slowest`, paints.at(-1) ?? 0, LCP_MS);
  say('slowest reaction to an input', slowest, REACTION_MS);
  expect(sorted.length).toBeGreaterThan(20);
  expect(at(sorted, HELD)).toBeLessThanOrEqual(16 * SLACK);
  expect(at(filters, HELD)).toBeLessThanOrEqual(100 * SLACK);
  expect(at(paints, HELD)).toBeLessThan(LCP_MS * SLACK);
  if (STRICT) expect(slowest).toBeLessThan(REACTION_MS);
});
