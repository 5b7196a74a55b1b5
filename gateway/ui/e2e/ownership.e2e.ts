import { afterAll, afterEach, expect, test } from 'vitest';
import type { OwnershipMap } from '../src/api/queries';
import { api, closeBrowser, expectAccessible, expectAccessibleInBoth, put, visit, type Look, type Visit } from './browser';

const LANGUAGES = ['en', 'fr'] as const;
const WORDS = {
  en: { title: 'Who owns what', gaps: 'Without an owner', table: 'Table', matrix: 'Matrix', map: 'Map', clear: 'Clear filters', search: 'Filter by word' },
  fr: { title: 'Qui répond de quoi', gaps: 'Sans responsable', table: 'Tableau', matrix: 'Matrice', map: 'Carte', clear: 'Effacer les filtres', search: 'Filtrer par mot' },
};

let open: Visit[] = [];
async function go(path: string, look: Look = {}): Promise<Visit> {
  const one = await visit(path, look);
  open.push(one);
  await one.page.locator('h1').waitFor();
  return one;
}
afterEach(async () => {
  const complaints = open.flatMap((one) => one.complaints);
  await Promise.all(open.map((one) => one.close()));
  open = [];
  expect(complaints).toEqual([]);
});
afterAll(closeBrowser);

const number = async (visit: Visit, figure: string) =>
  Number((await visit.page.locator(`[data-figure="${figure}"] strong`).innerText()).replace(/\D/g, ''));

test.each(LANGUAGES)('the counts agree with the API, and each leads to what it counts (%s)', async (language) => {
  const { counts } = await api<OwnershipMap>('/api/ownership-map');
  const map = await go('/', { language });
  const { page } = map;
  const words = WORDS[language];

  expect(await page.locator('h1').innerText()).toContain(words.title);
  expect(await number(map, 'initiatives')).toBe(counts.initiatives);
  for (const [status, count] of Object.entries(counts.byStatus)) expect(await number(map, status)).toBe(count);
  for (const [risk, count] of Object.entries(counts.byRisk))
    if (risk !== 'NO_OWNER') expect(await page.locator(`[data-risk="${risk}"] b`).innerText()).toBe(String(count));

  await page.getByRole('button', { name: words.gaps }).first().click();
  await page.getByRole('button', { name: words.table, exact: true }).click();
  await expect.poll(() => page.url()).toContain('status=OPEN');
  const table = page.locator('table.entries');
  await table.waitFor();
  expect(await table.getAttribute('aria-rowcount')).toBe(String((counts.byStatus['OPEN'] ?? 0) + 1));

  await page.getByRole('button', { name: words.matrix, exact: true }).click();
  await page.locator('table.matrix').waitFor();
  const gaps = await page.locator('.matrix td[data-look="gap"] button').allInnerTexts();
  expect(gaps.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0)).toBe(counts.byStatus['OPEN'] ?? 0);

  await page.getByRole('button', { name: words.clear }).click();
  expect(await number(map, 'initiatives')).toBe(counts.initiatives);
});

test('a number of the matrix leads to the rows that it counts', async () => {
  const { page } = await go('/ownership?view=matrix');
  const cell = page.locator('.matrix td[data-look="gap"] button').first();
  const count = Number(await cell.innerText());
  await cell.click();
  const table = page.locator('table.entries');
  await table.waitFor();
  expect(await table.getAttribute('aria-rowcount')).toBe(String(count + 1));
});

test('the map is driven by keyboard alone: into an area, a unit, a seat, and back', async () => {
  const { page } = await go('/ownership');
  await page.locator('.map-button').first().waitFor();
  await page.locator('.map-button[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('area=');
  await page.locator('.map-button[data-kind="unit"]').first().waitFor();
  await page.locator('.map-button[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-kind'))).toMatch(/unit|seat/);
  while ((await page.evaluate(() => document.activeElement?.getAttribute('data-kind'))) !== 'seat') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const detail = page.getByRole('dialog');
  await detail.waitFor();
  await page.keyboard.press('Escape');
  await detail.waitFor({ state: 'detached' });
  await page.locator('.map-button[tabindex="0"]').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toContain('area=');
});

test('views, gaps and rooms have keys, and the list of keys says so', async () => {
  const { page } = await go('/ownership');
  await page.keyboard.press('t');
  await expect.poll(() => page.url()).toContain('view=table');
  await page.keyboard.press('f');
  await expect.poll(() => page.url()).toContain('status=OPEN');
  await page.keyboard.press('f');
  await page.keyboard.press('x');
  await expect.poll(() => page.url()).toContain('view=matrix');
  await page.keyboard.press('?');
  const list = page.getByRole('dialog');
  await list.waitFor();
  expect(await list.innerText()).toContain('Ownership as a table');
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test.each(LANGUAGES)('anything is found from the search box without a mouse (%s)', async (language) => {
  const map = await api<OwnershipMap>('/api/ownership-map');
  const wanted = map.entries.find((entry) => /^\w/.test(entry.title))!;
  const { page } = await go('/ownership', { language });
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type(wanted.title.slice(0, 14));
  await page.getByRole('dialog').getByRole('option', { name: wanted.title }).first().waitFor();
  while (!(await page.locator('[role=option][aria-selected=true]').innerText()).includes(wanted.title)) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/initiatives/${wanted.initiativeId}`);
  await expect.poll(() => page.locator('h1').innerText()).toBe(wanted.title);
});

test('picking an owner dims the rest and lists that person first', async () => {
  const map = await api<OwnershipMap>('/api/ownership-map');
  const person = map.entries.flatMap((entry) => entry.owners)[0]!.personId;
  const { page } = await go('/ownership?view=table');
  const field = page.locator('.filters-owner input');
  const label = await page.locator(`datalist option[value$="${person}"]`).getAttribute('value');
  await field.fill(label ?? '');
  await expect.poll(() => page.url()).toContain(`owner=${person}`);
  await page.locator('table.entries tbody tr').first().waitFor();
  expect(await page.locator('tbody tr[data-index="0"]').getAttribute('data-dim')).toBe('false');
  const own = map.entries.filter((entry) => entry.owners.some((owner) => owner.personId === person)).length;
  expect(await page.locator(`tbody tr[data-index="${own}"]`).getAttribute('data-dim')).toBe('true');
});

test('language and light can be changed and are remembered', async () => {
  const { page } = await go('/ownership');
  await page.getByRole('button', { name: 'FR, Français' }).click();
  await expect.poll(() => page.locator('h1').innerText()).toContain('Qui répond de quoi');
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await page.getByRole('button', { name: 'Couleurs sombres' }).click();
  await page.reload();
  await page.locator('h1').waitFor();
  expect(await page.locator('h1').innerText()).toContain('Qui répond de quoi');
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
});

test('the picture can be saved as PNG and as SVG with its names', async () => {
  const { page } = await go('/ownership');
  await page.locator('.map-button').first().waitFor();
  for (const [name, start] of [['PNG', '\u0089PNG'], ['SVG', '<svg']] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Save as ${name}` }).click()]);
    const stream = await file.createReadStream();
    const bytes: Buffer[] = [];
    for await (const chunk of stream) bytes.push(chunk as Buffer);
    const text = Buffer.concat(bytes).toString('latin1');
    expect(text.startsWith(start)).toBe(true);
    expect(text.length).toBeGreaterThan(3_000);
  }
});

test.each(['map', 'matrix', 'table'])('prints on A4, light, and leaves nothing out (%s)', async (view) => {
  const { counts } = await api<OwnershipMap>('/api/ownership-map');
  const { page } = await go(`/ownership?view=${view}`, { scheme: 'dark' });
  await page.locator('.map-button, table').first().waitFor();
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const seen = window as unknown as { rows: number; texts: number; scheme: string | null };
      seen.rows = document.querySelectorAll('table.entries tbody tr:not([aria-hidden])').length;
      seen.texts = document.querySelectorAll('.printed-map text').length;
      seen.scheme = document.documentElement.getAttribute('data-mantine-color-scheme');
    });
  });
  const paper = await page.pdf({ format: 'A4', landscape: true, printBackground: true });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  const seen = await page.evaluate(() => {
    const { rows, texts, scheme } = window as unknown as { rows: number; texts: number; scheme: string | null };
    return { rows, texts, scheme };
  });
  if (view === 'table') expect(seen.rows).toBe(counts.entries);
  if (view === 'map') {
    expect(seen.texts).toBeGreaterThan(counts.initiatives);
    expect(pages).toBe(1);
  }
  expect(seen.scheme).toBe('light');
});

test('what a change of somebody else makes old is shown anew by itself', async () => {
  const map = await go('/ownership');
  await map.page.locator('.live[data-line="live"]').waitFor();
  const before = await number(map, 'initiatives');
  const status = await put(`/api/initiatives/e2e-${Date.now()}`, { title: 'Tea circle of the night shift', area: 'Operations', unit: 'Night shift', answers: { group: 'COMMUNITY', driver: 'COMMUNITY', objective: 'COMMUNITY' } });
  expect(status).toBe(201);
  await expect.poll(() => number(map, 'initiatives'), { timeout: 15_000 }).toBe(before + 1);
});

test('texts of users never run, in the map, the table, the detail or the search box', async () => {
  const evil = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>{{constructor}} "\'';
  const id = 'e2e-hostile';
  await put(`/api/initiatives/${id}`, { title: evil, brief: evil, area: evil.slice(0, 90), unit: evil.slice(0, 90), answers: { group: 'TEAM' } });
  await put('/api/people/e2e-hostile', { name: evil });
  const { page } = await go(`/ownership?view=table&initiative=${id}`);
  await page.getByRole('dialog').getByText(evil).first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await page.locator('.map-button').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('onerror');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('an address that leads nowhere, and a service that is away, are said in sentences', async () => {
  const one = await visit('/ownership/nowhere-at-all');
  open.push(one);
  const { page, context } = one;
  await page.getByText('There is nothing here').waitFor();
  await context.route('**/api/ownership-map', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ type: 'urn:mandate:problem:service-away', title: 'A service does not answer at the moment', status: 503, detail: 'Try again in a few seconds.', instance: '/api/ownership-map', errors: [] }) }));
  await page.goto(new URL('/ownership', page.url()).href);
  await page.getByRole('alert').getByText('A service does not answer at the moment').waitFor({ timeout: 20_000 });
  await context.unroute('**/api/ownership-map');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('h1').getByText('Who owns what').waitFor();
  open.forEach((one) => one.complaints.splice(0, one.complaints.length, ...one.complaints.filter((text) => !text.includes('503'))));
});

const SCREENS = ['/ownership', '/ownership?view=matrix', '/ownership?view=table', '/ownership?status=REQUESTED&q=zzzz'];
test.each(SCREENS)('axe finds nothing on %s, light or dark', async (path) => {
  const { page } = await go(path);
  await expectAccessibleInBoth(page, path);
});

test.each(['light', 'dark'] as const)('axe finds nothing on what opens (%s)', async (scheme) => {
  const { page } = await go('/ownership', { scheme });
  await page.locator('.map-button').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await expectAccessible(page, 'search');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.goto(`${page.url()}?initiative=${(await api<OwnershipMap>('/api/ownership-map')).entries[0]!.initiativeId}`);
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'detail');
});
