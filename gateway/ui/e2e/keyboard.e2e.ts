import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Initiative, OwnershipMap, Role } from '../src/api/queries';
import type { Suggestion } from '../src/suggestions/deciding';
import { api, put } from './browser';
import { expected, fresh, opener, tabInto, tabTo, toTop } from './rooms';

/** The journeys without a mouse, in both languages: nothing is clicked here. */
const go = opener();
const LANGUAGES = ['en', 'fr'] as const;
const WORDS = {
  en: { whole: 'Open the initiative', title: 'Title', save: 'Save', merge: 'Go on with these choices', give: /^Give the mandate/, accept: 'Accept the suggestion', decide: 'Decide and keep the reason', else: 'Somebody else', charter: 'Charter for two hats', inside: 'What is expected inside', outside: 'What is expected outside', letter: 'Show the mandate letter', from: 'From', names: 'Compare names', name: 'Its name', duties: 'Its duties', compare: 'Compare', search: 'Search by title', versions: 'Versions', paper: 'Job description', add: 'Add a part', partName: 'Name of the part', demand: 'What is asked of the owner' },
  fr: { whole: 'Ouvrir l’initiative', title: 'Titre', save: 'Enregistrer', merge: 'Continuer avec ces choix', give: /^Donner le mandat/, accept: 'Accepter la suggestion', decide: 'Décider et garder la raison', else: 'Quelqu’un d’autre', charter: 'Charte pour deux casquettes', inside: 'Ce qui est attendu à l’intérieur', outside: 'Ce qui est attendu à l’extérieur', letter: 'Afficher la lettre de mandat', from: 'De', names: 'Comparer les noms', name: 'Son nom', duties: 'Ses missions', compare: 'Comparer', search: 'Chercher par titre', versions: 'Versions', paper: 'Fiche de poste', add: 'Ajouter un volet', partName: 'Nom du volet', demand: 'Ce qui est demandé' },
};
const CIRCLE = {
  answers: { group: 'COMMUNITY', objective: 'COMMUNITY', driver: 'COMMUNITY', scope: 'COMMUNITY', standing: 'COMMUNITY', obstacle: 'COMMUNITY' },
  facts: { audience: 'INTERNAL', linkedProcess: 'Shift handover', desiredOutcome: 'Ideas travel', feedbackChannel: 'PRESENT', expectedResults: 'Two ideas tried', memberInterest: 'HIGH', activityLevel: 'HIGH' },
  demand: { fte: 0.01 },
};

const focused = (page: Page, attribute: string) =>
  page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);

async function ready(id: string): Promise<Suggestion> {
  let first: Suggestion | undefined;
  const isReady = async () => {
    [first] = await api<Suggestion[]>(`/api/initiatives/${id}/suggestions`);
    return first?.status === 'READY' && first.candidates.length > 1;
  };
  await expect.poll(isReady, { timeout: 20_000 }).toBe(true);
  return first!;
}

const mandatesOf = async (id: string) => (await api<Initiative>(`/api/initiatives/${id}`)).mandates;

test.each(LANGUAGES)('from the map into an area, to a seat, to its initiative (%s)', async (language) => {
  const { page } = await go('/ownership', { language });
  await page.locator('.map-button').first().waitFor();
  await tabInto(page, '.map-button');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('area=');
  await page.locator('.map-button[data-kind="unit"]').first().waitFor();
  await toTop(page);
  await tabInto(page, '.map-button');
  for (let n = 0; n < 20 && (await focused(page, 'data-kind')) !== 'seat'; n++) await page.keyboard.press('ArrowDown');
  expect(await focused(page, 'data-kind')).toBe('seat');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, WORDS[language].whole);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/initiatives\/./);
  await page.locator('.diagnosis').waitFor();
});

test.each(LANGUAGES)('matrix and table: a number leads to its rows, a row to its detail (%s)', async (language) => {
  const { entries } = await api<OwnershipMap>('/api/ownership-map');
  const { page } = await go('/ownership', { language });
  await page.keyboard.press('x');
  await page.locator('table.matrix').waitFor();
  await tabInto(page, '.matrix td[data-look="gap"] button');
  const count = Number(await page.evaluate(() => document.activeElement?.textContent));
  await page.keyboard.press('Enter');
  await page.locator('table.entries').waitFor();
  expect(await page.locator('table.entries').getAttribute('aria-rowcount')).toBe(String(count + 1));
  expect(count).toBeLessThan(entries.length);
  await tabInto(page, '.entries tbody th button');
  const title = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText(title).first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test.each(LANGUAGES)('a part gets a name and a demand of its own (%s)', async (language) => {
  const id = fresh(`part-${language}`);
  await put(`/api/initiatives/${id}`, { title: 'Guild with releases' });
  const { page } = await go(`/initiatives/${id}/edit`, { language });
  await tabTo(page, WORDS[language].add);
  await page.keyboard.press('Enter');
  await tabInto(page, '.part-form input');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Evenings');
  await tabInto(page, '.part-form > details:nth-of-type(4) > summary');
  await page.keyboard.press('Enter');
  await tabInto(page, '.part-form input[inputmode="decimal"]');
  await page.keyboard.type('35');
  await toTop(page);
  await tabTo(page, WORDS[language].save);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toContain('/edit');
  const { facts, workstreams } = (await api<Initiative>(`/api/initiatives/${id}`)) as Initiative & { workstreams?: unknown[] };
  expect(workstreams ?? facts?.workstreams).toMatchObject([{ name: 'Evenings', demand: { fte: 0.35 } }]);
});

test.each(LANGUAGES)('two users, one field: the second chooses (%s)', async (language) => {
  const id = fresh(`keys-${language}`);
  await put(`/api/initiatives/${id}`, { title: 'First title', unit: 'A' });
  const visit = await go(`/initiatives/${id}/edit`, { language });
  const { page } = visit;
  const { title, save, merge } = WORDS[language];
  await tabTo(page, title);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('My title');
  await put(`/api/initiatives/${id}`, { title: 'Their title', unit: 'B' });
  await toTop(page);
  await tabTo(page, save);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /^My title/);
  await page.keyboard.press('Space');
  await tabTo(page, merge);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await api<Initiative>(`/api/initiatives/${id}`)).title).toBe('Their title');
  await toTop(page);
  await tabTo(page, save);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toContain('/edit');
  expect(await api<Initiative>(`/api/initiatives/${id}`)).toMatchObject({ title: 'My title', unit: 'B' });
  expected(visit, '412');
});

test.each(LANGUAGES)('the second of the list with a reason and a charter, then the letter (%s)', async (language) => {
  const id = fresh(`decide-${language}`);
  await put(`/api/initiatives/${id}`, { title: `Circle ${id}`, language, ...CIRCLE });
  const { candidates } = await ready(id);
  const words = WORDS[language];
  const { page } = await go(`/initiatives/${id}?tab=suggestions`, { language });
  await page.locator('.candidate').nth(1).waitFor();
  await tabTo(page, words.give);
  await tabTo(page, words.give);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').locator('textarea').first().waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('Knows the night shift');
  await tabTo(page, words.charter);
  await page.keyboard.press('Enter');
  await tabTo(page, words.inside);
  await page.keyboard.type('Ideas travel');
  await tabTo(page, words.outside);
  await page.keyboard.type('Nothing is promised');
  await tabTo(page, words.decide);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await mandatesOf(id))[0], { timeout: 15_000 }).toMatchObject({
    personId: candidates[1]!.personId, origin: 'OVERRIDDEN', reason: 'Knows the night shift', charter: { internal: 'Ideas travel', external: 'Nothing is promised' },
  });
  await tabTo(page, words.letter);
  await page.keyboard.press('Enter');
  await page.frameLocator('iframe.paper').locator('h1').waitFor();
});

test.each(LANGUAGES)('versions of a role are compared, its job description is opened (%s)', async (language) => {
  const id = fresh(`versions-${language}`);
  const role = { name: 'Night host', orientation: 'RELATIONSHIPS', obligation: { type: 'MEANS', text: 'Serious effort' }, authority: {}, seniority: { minimum: 'EXPERIENCED', reason: 'Speaks with all' }, level: 'GROUND', skills: [{ text: 'listening', level: 3, set: 'BEHAVIOURAL' }] };
  await put(`/api/roles/${id}`, { ...role, purpose: 'Bring people together', why: 'first' });
  await put(`/api/roles/${id}`, { ...role, purpose: 'Help people learn', why: 'learned' });
  const words = WORDS[language];
  const { page } = await go('/roles', { language });
  await tabInto(page, 'input[type=search]');
  await page.keyboard.type(id);
  await expect.poll(() => page.locator('.role-card').count()).toBe(1);
  await tabTo(page, 'Night host');
  await page.keyboard.press('Enter');
  await page.locator('.tabs').waitFor();
  await toTop(page);
  await tabTo(page, words.versions);
  await page.keyboard.press('Enter');
  await page.locator('.change del').getByText('Bring people together').waitFor();
  await tabTo(page, words.from);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.url()).toContain('from=2');
  await toTop(page);
  await tabTo(page, words.paper);
  await page.keyboard.press('Enter');
  await page.frameLocator('iframe.paper').locator('h1').waitFor();
  await tabTo(page, 'PDF');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
});

test.each(LANGUAGES)('names are compared with a post of one’s own (%s)', async (language) => {
  const library = await api<{ items: Role[] }>('/api/roles?limit=500');
  const words = WORDS[language];
  const { page } = await go('/roles', { language });
  await tabTo(page, words.names);
  await page.keyboard.press('Enter');
  await tabTo(page, words.name);
  await page.keyboard.type('Community manager');
  await tabTo(page, words.duties);
  await page.keyboard.type('Publish posts on LinkedIn\nPlan campaigns and follow their reach');
  await tabTo(page, words.compare);
  await page.keyboard.press('Enter');
  const pair = page.locator('[aria-live] .lint').first();
  await pair.waitFor();
  const names = library.items.map((role) => role.name[language]);
  expect(names).toContain(await pair.getByRole('link').first().innerText());
});
