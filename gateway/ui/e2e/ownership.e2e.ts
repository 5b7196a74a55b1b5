import { expect, test } from 'vitest';
import type { OwnershipMap } from '../src/api/queries';
import { api, put, type Visit } from './browser';
import { LANGUAGES, wordsIn } from './words';
import { WAYS } from './hands';
import { expected, fresh, opener } from './rooms';

const go = opener();
const map = () => api<OwnershipMap>('/api/ownership-map');

const figure = async (visit: Visit, named: string) =>
  Number((await visit.page.locator(`[data-figure="${named}"] strong`).innerText()).replace(/\D/g, ''));

/** The figures of the page beside those of the API; other tests write meanwhile, and both keep up with them. */
async function countsAgree(visit: Visit): Promise<OwnershipMap['counts']> {
  let api: OwnershipMap['counts'];
  const both = async () => {
    ({ counts: api } = await map());
    const said = { initiatives: api.initiatives, ...api.byStatus };
    const shown = Object.fromEntries(await Promise.all(Object.keys(said).map(async (one) => [one, await figure(visit, one)])));
    const risks = Object.fromEntries(Object.entries(api.byRisk).filter(([risk]) => risk !== 'NO_OWNER'));
    const marked = await visit.page.locator('[data-risk]').evaluateAll((all) =>
      Object.fromEntries(all.map((one) => [one.getAttribute('data-risk'), Number(one.querySelector('b')?.textContent)])));
    return { shown, marked, said, risks };
  };
  const isSame = async () => {
    const { shown, marked, said, risks } = await both();
    return JSON.stringify([Object.entries(shown).sort(), Object.entries(marked).sort()]) === JSON.stringify([Object.entries(said).sort(), Object.entries(risks).sort()]);
  };
  await expect.poll(isSame, { timeout: 15_000 }).toBe(true);
  return api!;
}

test.each(WAYS)('the counts agree with the API, and each leads to what it counts ($language, $hand.called)', async ({ hand, language }) => {
  const words = wordsIn(language);
  const visit = await go('/', { language });
  const { page } = visit;
  const open = async () => (await map()).counts.byStatus['OPEN'] ?? 0;
  expect(await page.locator('h1').innerText()).toContain(words('ownership:title'));
  await countsAgree(visit);

  await hand.press(page.getByRole('button', { name: words('ownership:counts.OPEN') }).first());
  await hand.press(page.getByRole('button', { name: words('ownership:view.table'), exact: true }));
  await expect.poll(() => page.url()).toContain('status=OPEN');
  const rows = async () => Number(await page.locator('table.entries').getAttribute('aria-rowcount')) - 1;
  await expect.poll(async () => (await rows()) - (await open())).toBe(0);

  await hand.press(page.getByRole('button', { name: words('ownership:view.matrix'), exact: true }));
  await page.locator('table.matrix').waitFor();
  const gaps = async () => {
    const texts = await page.locator('.matrix td[data-look="gap"] button').allInnerTexts();
    return texts.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
  };
  await expect.poll(async () => (await gaps()) - (await open())).toBe(0);

  await hand.press(page.getByRole('button', { name: words('ownership:clear') }));
  await countsAgree(visit);
});

test.each(WAYS)('from the map into an area, to a seat, to its initiative ($language, $hand.called)', async ({ hand, language }) => {
  const { page } = await go('/ownership', { language });
  const on = (kind: string) => page.locator(`.map-button[data-kind="${kind}"]`).first();
  await hand.press(on('area'));
  await expect.poll(() => page.url()).toContain('area=');
  await on('unit').waitFor();
  await hand.press(on('seat'));
  await hand.leave(page.getByRole('dialog'));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await hand.press(on('seat'));
  await hand.press(page.getByRole('dialog').getByRole('link', { name: wordsIn(language)('ownership:detail.whole') }));
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/initiatives\/./);
  await page.locator('.diagnosis').waitFor();
});

test.each(WAYS)('matrix and table: a number leads to its rows, a row to its detail ($language, $hand.called)', async ({ hand, language }) => {
  // a unit that no other test writes to
  const { entries } = await map();
  const { page } = await go('/ownership?view=matrix&area=Finance', { language });
  const cell = page.locator('.matrix td[data-look="gap"] button').first();
  await cell.waitFor();
  const count = Number(await cell.innerText());
  await hand.press(cell);
  const table = page.locator('table.entries');
  await table.waitFor();
  expect(await table.getAttribute('aria-rowcount')).toBe(String(count + 1));
  expect(count).toBeLessThan(entries.length);
  const row = table.locator('tbody th button').first();
  const title = await row.innerText();
  await hand.press(row);
  const detail = page.getByRole('dialog');
  await detail.getByText(title).first().waitFor();
  await hand.leave(detail);
  await detail.waitFor({ state: 'detached' });
});

test.each(WAYS)('anything is found from the search box ($language, $hand.called)', async ({ hand, language }) => {
  const wanted = (await map()).entries.find((entry) => /^\w/.test(entry.title))!;
  const { page } = await go('/roles', { language });
  await hand.press(page.locator('.search-button'));
  const box = page.getByRole('dialog').getByRole('combobox');
  await box.waitFor();
  await page.keyboard.type(wanted.title.slice(0, 14));
  await hand.pick(page.getByRole('dialog').getByRole('option', { name: wanted.title }).first());
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/initiatives/${wanted.initiativeId}`);
  await expect.poll(() => page.locator('h1').innerText()).toBe(wanted.title);
});

test.each(WAYS)('picking an owner dims the rest and lists that person first ($language, $hand.called)', async ({ hand, language }) => {
  const { entries } = await map();
  // somebody of the sample: the others come and go with other tests
  const person = entries.filter((entry) => !entry.initiativeId.startsWith('e2e-')).flatMap((entry) => entry.owners)[0]!.personId;
  const { page } = await go('/ownership?view=table', { language });
  const label = await page.locator(`datalist option[value$="${person}"]`).getAttribute('value');
  await hand.write(page.locator('.filters-owner input'), label ?? '');
  await expect.poll(() => page.url()).toContain(`owner=${person}`);
  await page.locator('table.entries tbody tr').first().waitFor();
  expect(await page.locator('tbody tr[data-index="0"]').getAttribute('data-dim')).toBe('false');
  await expect.poll(async () => {
    const own = (await map()).entries.filter((entry) => entry.owners.some((owner) => owner.personId === person)).length;
    return page.locator(`tbody tr[data-index="${own}"]`).getAttribute('data-dim');
  }).toBe('true');
});

test.each(WAYS)('a filter is picked from a list and stands in the address ($language, $hand.called)', async ({ hand, language }) => {
  const words = wordsIn(language);
  const { page } = await go('/ownership?view=table', { language });
  await hand.choose(page.getByRole('combobox', { name: words('ownership:levelTitle') }), 'GROUND');
  await expect.poll(() => page.url()).toContain('level=GROUND');
  const rows = async () => Number(await page.locator('table.entries').getAttribute('aria-rowcount')) - 1;
  const ground = async () => (await map()).entries.filter((entry) => entry.level === 'GROUND').length;
  await expect.poll(async () => (await rows()) - (await ground())).toBe(0);
});

test.each(WAYS)('language and light can be changed and are remembered ($language, $hand.called)', async ({ hand, language }) => {
  const other = language === 'fr' ? 'en' : 'fr';
  const { page } = await go('/ownership', { language });
  await hand.press(page.locator(`.languages [lang=${other}]`));
  await expect.poll(() => page.locator('h1').innerText()).toContain(wordsIn(other)('ownership:title'));
  expect(await page.locator('html').getAttribute('lang')).toBe(other);
  await hand.press(page.getByRole('button', { name: wordsIn(other)('scheme.dark') }));
  await page.reload();
  await page.locator('h1').waitFor();
  expect(await page.locator('h1').innerText()).toContain(wordsIn(other)('ownership:title'));
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
});

test.each(WAYS)('the picture can be saved as PNG and as SVG with its names ($language, $hand.called)', async ({ hand, language }) => {
  const words = wordsIn(language);
  const { page } = await go('/ownership', { language });
  await page.locator('.map-button').first().waitFor();
  for (const [name, start] of [['png', '\u0089PNG'], ['svg', '<svg']] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), hand.press(page.getByRole('button', { name: words(`ownership:export.${name}`) }))]);
    const bytes: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) bytes.push(chunk as Buffer);
    const text = Buffer.concat(bytes).toString('latin1');
    expect(text.startsWith(start)).toBe(true);
    expect(text.length).toBeGreaterThan(3_000);
  }
});

test.each(LANGUAGES)('views, gaps and rooms have keys, and the list of keys says so (%s)', async (language) => {
  const { page } = await go('/ownership', { language });
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
  expect(await list.innerText()).toContain(wordsIn(language)('shortcuts.table'));
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
});

test('on the map, Escape goes one step back', async () => {
  const { page } = await go('/ownership');
  await page.locator('.map-button[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('area=');
  await page.locator('.map-button[data-kind="unit"]').first().waitFor();
  await page.locator('.map-button[tabindex="0"]').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toContain('area=');
});

test.each(['map', 'matrix', 'table'])('prints on A4, light, and leaves nothing out (%s)', async (view) => {
  // other tests write meanwhile, but nothing into this area
  const { page } = await go(`/ownership?view=${view}${view === 'table' ? '&area=Finance' : ''}`, { scheme: 'dark' });
  const { entries, counts } = await map();
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
  if (view === 'table') expect(seen.rows).toBe(entries.filter((entry) => entry.area === 'Finance').length);
  if (view === 'map') {
    expect(seen.texts).toBeGreaterThan(counts.initiatives);
    expect(pages).toBe(1);
  }
  expect(seen.scheme).toBe('light');
});

test('what a change of somebody else makes old is shown anew by itself', async () => {
  const title = fresh('tea-circle');
  const { page } = await go(`/ownership?view=table&q=${title}`);
  await page.locator('.live[data-line="live"]').waitFor();
  expect(await page.getByText(title).count()).toBe(0);
  const brief = { title, area: 'Operations', unit: 'Night shift', answers: { group: 'COMMUNITY', driver: 'COMMUNITY', objective: 'COMMUNITY' } };
  expect(await put(`/api/initiatives/${title}`, brief)).toBe(201);
  await page.locator('table.entries').getByText(title).waitFor({ timeout: 15_000 });
});

test.each(LANGUAGES)('an address that leads nowhere, and a service that is away, are said in sentences (%s)', async (language) => {
  const words = wordsIn(language);
  const visit = await go('/nowhere-at-all', { language });
  const { page, context } = visit;
  expect(await page.locator('h1').innerText()).toBe(words('nowhere.title'));
  const away = { type: 'urn:mandate:problem:service-away', title: 'A service does not answer at the moment', status: 503, detail: 'Try again in a few seconds.', instance: '/api/ownership-map', errors: [] };
  let refused = 0;
  await context.route('**/api/ownership-map', (route) => {
    refused++;
    return route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(away) });
  });
  await page.goto(new URL('/ownership', page.url()).href);
  await page.getByRole('alert').getByText(words('problem.code.service-away')).waitFor({ timeout: 20_000 });
  const before = refused;
  const again = page.getByRole('button', { name: words('again') });
  await again.click();
  await expect.poll(() => refused).toBeGreaterThan(before);
  await context.unroute('**/api/ownership-map');
  // it may also come back by itself, and take the button away
  const title = page.locator('h1').getByText(words('ownership:title'));
  await again.or(title).first().waitFor({ timeout: 20_000 });
  await again.click({ timeout: 2_000 }).catch(() => {});
  await title.waitFor();
  expected(visit, '404', '503');
});
