import { expect, test } from 'vitest';
import type { Initiative } from '../src/api/queries';
import { api, expectAccessible, expectAccessibleInBoth, put } from './browser';
import { expected, fresh, opener, tabTo } from './rooms';

const LANGUAGES = ['en', 'fr'] as const;
const WORDS = {
  en: { title: 'Title', text: 'In two to five sentences', save: 'Save', confirm: 'Yes, that is right', undo: 'Undo', tryOn: /^Try it on/, none: 'Asked: there is none', merge: 'Go on with these choices', clash: 'Somebody else saved first', keep: 'Keep this filter', name: 'Name of the filter', keepIt: 'Keep', search: 'Search by title, area or unit' },
  fr: { title: 'Titre', text: 'En deux à cinq phrases', save: 'Enregistrer', confirm: 'Oui, c’est cela', undo: 'Annuler l’essai', tryOn: /^Essayer/, none: 'Demandé : il n’y en a pas', merge: 'Continuer avec ces choix', clash: 'Quelqu’un a enregistré avant vous', keep: 'Garder ce filtre', name: 'Nom du filtre', keepIt: 'Garder', search: 'Chercher par titre, domaine ou unité' },
};
const go = opener();

interface List {
  items: { id: string; title: string; diagnosis: { verdict: string } }[];
}

const CIRCLE = {
  title: 'Reading circle of the night shift',
  area: 'Operations',
  unit: 'Night shift',
  answers: { group: 'COMMUNITY', objective: 'COMMUNITY', driver: 'COMMUNITY', scope: 'COMMUNITY', standing: 'COMMUNITY', obstacle: 'COMMUNITY' },
  facts: { linkedProcess: 'Shift handover', desiredOutcome: 'Ideas travel', feedbackChannel: 'PRESENT', expectedResults: 'Two ideas tried', memberInterest: 'HIGH' },
};

test.each(LANGUAGES)('the list agrees with the API, and filters live in the address and under a name (%s)', async (language) => {
  const { items } = await api<List>('/api/initiatives?limit=500');
  const words = WORDS[language];
  const { page } = await go('/initiatives', { language });
  await expect.poll(() => page.locator('main p[role=status]').innerText()).toContain(String(items.length));
  const teams = items.filter((one) => one.diagnosis.verdict === 'TEAM_MANAGEMENT').length;
  await page.locator('.filters select').first().selectOption('TEAM_MANAGEMENT');
  await expect.poll(() => page.url()).toContain('verdict=TEAM_MANAGEMENT');
  expect(await page.locator('.row').count()).toBe(teams);
  await page.getByRole('button', { name: words.keep }).click();
  await page.getByLabel(words.name).fill('Teams');
  await page.getByRole('button', { name: words.keepIt, exact: true }).click();
  await page.locator('.filters select').first().selectOption('');
  await page.getByLabel(words.search).fill('zzzz');
  await expect.poll(() => page.locator('.row').count()).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Teams', exact: true }).click();
  await expect.poll(() => page.locator('.row').count()).toBe(teams);
});

test.each(LANGUAGES)('an initiative is described, its proposed answers confirmed and saved by keyboard alone (%s)', async (language) => {
  const words = WORDS[language];
  const { page } = await go('/new-initiative', { language });
  const title = `${language === 'fr' ? 'Cercle de lecture' : 'Reading circle'} ${Date.now()}`;
  await tabTo(page, words.title);
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await page.keyboard.type(
    language === 'fr' ? 'Vient qui en a envie. Nous voulons échanger des idées entre usines.' : 'Whoever feels like it comes. We want to exchange ideas between plants.',
  );
  await page.locator('.proposal').waitFor();
  await tabTo(page, words.confirm);
  const before = await page.locator('.guide legend').innerText();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.guide legend').innerText()).not.toBe(before);
  expect(await page.locator('.guide progress').getAttribute('value')).toBe('1');
  // back up to the top of the page, where it is saved
  await page.locator('.skip').focus();
  await tabTo(page, words.save);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1').innerText()).toBe(title);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const kept = await api<Initiative>(`/api/initiatives/${id}`);
  expect(kept.title).toBe(title);
  expect(Object.keys(kept.answers ?? {})).toHaveLength(1);
});

test('a second initiative of the same title is kept beside the first', async () => {
  const id = fresh('twin');
  await put(`/api/initiatives/${id}`, { title: 'Somebody else’s', unit: 'A' });
  const visit = await go('/new-initiative');
  const { page } = visit;
  await page.getByLabel('Title', { exact: true }).fill(id);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => page.url()).toContain(`${id}-2`);
  expect((await api<Initiative>(`/api/initiatives/${id}`)).title).toBe('Somebody else’s');
  expected(visit, '412');
});

test.each(LANGUAGES)('a flip is tried on and undone, and the brief stays as it was (%s)', async (language) => {
  const id = fresh(`flip-${language}`);
  await put(`/api/initiatives/${id}`, CIRCLE);
  const words = WORDS[language];
  const { page } = await go(`/initiatives/${id}/edit`, { language });
  const verdict = page.locator('.diagnosis-head .verdict-mark');
  const before = await verdict.getAttribute('data-verdict');
  await page.getByRole('button', { name: words.tryOn }).first().click();
  await expect.poll(() => verdict.getAttribute('data-verdict')).not.toBe(before);
  await page.getByRole('button', { name: words.undo }).click();
  await expect.poll(() => verdict.getAttribute('data-verdict')).toBe(before);
  expect(await page.getByRole('button', { name: words.save, exact: true }).isDisabled()).toBe(true);
});

test('what nobody asked is left out, and “there is none” is kept as none', async () => {
  const id = fresh('none');
  await put(`/api/initiatives/${id}`, CIRCLE);
  const { page } = await go(`/initiatives/${id}/edit`);
  await page.locator('#facts .group summary').nth(1).click();
  const metric = page.locator('[data-fact="valueMetric"]');
  await metric.getByRole('checkbox').check();
  const process = page.locator('[data-fact="linkedProcess"]');
  await process.getByRole('textbox').fill('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => page.url()).not.toContain('/edit');
  const { facts } = await api<Initiative>(`/api/initiatives/${id}`);
  expect(facts).toHaveProperty('valueMetric', null);
  expect(facts).not.toHaveProperty('linkedProcess');
});

test.each(LANGUAGES)('the second of two users sees the difference and chooses; nothing is overwritten (%s)', async (language) => {
  const id = fresh(`two-${language}`);
  await put(`/api/initiatives/${id}`, CIRCLE);
  const words = WORDS[language];
  const visit = await go(`/initiatives/${id}/edit`, { language });
  const { page } = visit;
  await page.getByLabel(words.title, { exact: true }).fill('My title');
  await page.locator('.field-row input').nth(1).fill('My unit');
  await put(`/api/initiatives/${id}`, { ...CIRCLE, title: 'Their title', area: 'Their area' });
  await page.getByRole('button', { name: words.save, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words.clash).waitFor();
  await expectAccessible(page, 'the difference');
  const merge = dialog.getByRole('button', { name: words.merge });
  expect(await merge.isDisabled()).toBe(true);
  expect((await api<Initiative>(`/api/initiatives/${id}`)).title).toBe('Their title');
  await dialog.getByText('My title').click();
  await merge.click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect.poll(() => page.url()).not.toContain('/edit');
  expect(await api<Initiative>(`/api/initiatives/${id}`)).toMatchObject({ title: 'My title', unit: 'My unit', area: 'Their area' });
  expected(visit, '412');
});

test('parts are described, and each gets a verdict of its own', async () => {
  const id = fresh('parts');
  await put(`/api/initiatives/${id}`, { title: 'Guild with releases' });
  const { page } = await go(`/initiatives/${id}/edit`);
  for (const aim of ['Whoever feels like it comes and exchanges ideas', 'The team delivers the test kit every quarter']) {
    await page.getByRole('button', { name: 'Add a part' }).click();
    await page.locator('.part-form').last().locator('textarea').first().fill(aim);
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => page.url()).not.toContain('/edit');
  const { facts, workstreams } = (await api<Initiative>(`/api/initiatives/${id}`)) as Initiative & { workstreams?: unknown[] };
  expect(workstreams ?? facts?.workstreams).toHaveLength(2);
});

test('texts of users never run in the list, the brief, the diagnosis or the difference', async () => {
  const evil = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>{{constructor}} "\'';
  const id = fresh('hostile');
  const brief = { ...CIRCLE, title: evil, brief: evil, area: evil.slice(0, 90), unit: evil.slice(0, 90), facts: { ...CIRCLE.facts, valueMetric: evil, kpis: [{ name: evil }], workstreams: [{ name: evil.slice(0, 90), aim: evil }] } };
  await put(`/api/initiatives/${id}`, brief);
  const visit = await go('/initiatives?q=onerror');
  const { page } = visit;
  await page.locator('.row-title', { hasText: evil }).first().click();
  await expect.poll(() => page.locator('h1').innerText()).toBe(evil);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  await page.goto(`${new URL(page.url()).origin}/initiatives/${id}/edit`);
  await page.locator('.diagnosis').waitFor();
  await page.getByLabel('Title', { exact: true }).fill(`${evil} mine`);
  await put(`/api/initiatives/${id}`, { ...brief, title: `${evil} theirs` });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('dialog').getByText(`${evil} theirs`).waitFor();
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expected(visit, '412');
});

const SCREENS = ['/initiatives', '/initiatives?q=zzzz', '/new-initiative', '/initiatives/testing-guild', '/initiatives/robot-champions/edit'];
test.each(SCREENS)('axe finds nothing on %s, light or dark', async (path) => {
  const { page } = await go(path);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  await expectAccessibleInBoth(page, path);
});
