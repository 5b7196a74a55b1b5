import { expect, test } from 'vitest';
import type { Initiative } from '../src/api/queries';
import type { Suggestion } from '../src/suggestions/deciding';
import { api, expectAccessible, expectAccessibleInBoth, put } from './browser';
import { expected, fresh, opener, tabTo } from './rooms';

const go = opener();
const WORDS = {
  en: { choose: 'Give the mandate', accept: 'Accept the suggestion', override: 'Decide and keep the reason', else: 'Somebody else …', letter: 'Show the mandate letter', end: 'End the mandate …', endNow: 'Yes, end it', record: 'Put on record' },
  fr: { choose: 'Donner le mandat', accept: 'Accepter la suggestion', override: 'Décider et garder la raison', else: 'Quelqu’un d’autre …', letter: 'Afficher la lettre de mandat', end: 'Mettre fin au mandat …', endNow: 'Oui, y mettre fin', record: 'Verser au dossier' },
};
const LANGUAGES = ['en', 'fr'] as const;

const TEAM = { group: 'TEAM', objective: 'TEAM', driver: 'TEAM', scope: 'TEAM', standing: 'TEAM', obstacle: 'TEAM' };
const CIRCLE = {
  answers: { group: 'COMMUNITY', objective: 'COMMUNITY', driver: 'COMMUNITY', scope: 'COMMUNITY', standing: 'COMMUNITY', obstacle: 'COMMUNITY' },
  facts: { audience: 'INTERNAL', linkedProcess: 'Shift handover', desiredOutcome: 'Ideas travel', feedbackChannel: 'PRESENT', expectedResults: 'Two ideas tried', memberInterest: 'HIGH', activityLevel: 'HIGH' },
  demand: { fte: 0.01 },
};

async function settled(id: string): Promise<Suggestion> {
  let first: Suggestion | undefined;
  await expect
    .poll(
      async () => {
        [first] = await api<Suggestion[]>(`/api/initiatives/${id}/suggestions`);
        return first?.status === 'READY' && first.candidates.length > 0;
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  return first!;
}

test.each(LANGUAGES)('the parts of the fit add up, and those who cannot are grouped by rule (%s)', async (language) => {
  const suggestion = await settled('cercle-formateurs');
  const { page } = await go('/initiatives/cercle-formateurs?tab=suggestions', { language });
  const card = page.locator('.candidate').first();
  await card.locator('.fit-parts > summary').click();
  const read = (text: string) => Number(text.replace(',', '.'));
  const parts = await card.locator('.fit-table tbody td:nth-of-type(2)').allInnerTexts();
  const sum = read(await card.locator('.fit-table tfoot strong').innerText());
  expect(parts.reduce((all, text) => all + read(text), 0)).toBeCloseTo(sum, 6);
  expect(Math.round(sum * 100)).toBe(suggestion.candidates[0]?.fit);
  await page.locator('.excluded > summary').click();
  const groups = await page.locator('.excluded > .group > summary small').allInnerTexts();
  const counts = Object.values(suggestion.excludedCounts ?? {});
  expect(groups.map((text) => Number(text.replace(/\D/g, ''))).sort()).toEqual(counts.sort());
});

test.each(LANGUAGES)('a suggestion is accepted, evidence shown, the letter read and the mandate ended (%s)', async (language) => {
  const id = fresh(`own-${language}`);
  await put(`/api/initiatives/${id}`, { title: `Circle of ${id}`, language, ...CIRCLE });
  await settled(id);
  const words = WORDS[language];
  const { page } = await go(`/initiatives/${id}?tab=suggestions`, { language });
  const clean = page.locator('.candidate').first();
  const warned = (await clean.locator('.finding').count()) > 0;
  await clean.getByRole('button', { name: words.choose }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('textarea').first().waitFor();
  await expectAccessible(page, 'the decision');
  if (warned) await dialog.locator('textarea').first().fill('The only one who could');
  await dialog.getByRole('button', { name: warned ? words.override : words.accept }).click();
  await expect.poll(() => page.url(), { timeout: 15_000 }).toContain('tab=mandates');
  await page.getByRole('button', { name: words.end }).waitFor({ timeout: 15_000 });
  const shows = page.locator('.show').first();
  await shows.locator('input').fill('Minutes of June, shared drive');
  await shows.getByRole('button', { name: words.record }).click();
  await page.getByText('Minutes of June, shared drive').waitFor();
  await page.getByRole('button', { name: words.letter }).click();
  const letter = page.frameLocator('iframe.paper');
  expect(await letter.locator('h1').innerText()).toBe(language === 'fr' ? 'Lettre de mandat' : 'Mandate letter');
  // its own styles are let in, so the heading has the colour of the paper
  expect(await letter.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).not.toBe('rgb(0, 0, 0)');
  for (const link of await page.locator('a[download]').all()) {
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).length).toBeGreaterThan(2_000);
  }
  await page.getByRole('button', { name: words.end }).click();
  await page.getByRole('button', { name: words.endNow }).click();
  await expect.poll(async () => (await api<Initiative>(`/api/initiatives/${id}`)).mandates.map((one) => one.state)).toEqual(['ENDED']);
});

test('deciding otherwise needs a reason, by keyboard alone', async () => {
  const id = fresh('other');
  await put(`/api/initiatives/${id}`, { title: `Circle ${id}`, ...CIRCLE });
  const { candidates } = await settled(id);
  const second = candidates[1]!;
  const { page } = await go(`/initiatives/${id}?tab=suggestions`);
  await page.locator('.candidate').nth(1).waitFor();
  await page.locator('.candidate').nth(1).locator('h3').evaluate((name) => {
    (name as HTMLElement).tabIndex = -1;
    (name as HTMLElement).focus();
  });
  await tabTo(page, /^Give the mandate/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('textarea').first().waitFor();
  const send = dialog.getByRole('button', { name: 'Decide and keep the reason' });
  expect(await send.isDisabled()).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('Knows the night shift');
  await tabTo(page, 'Decide and keep the reason');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await api<Initiative>(`/api/initiatives/${id}`)).mandates[0], { timeout: 15_000 }).toMatchObject({ personId: second.personId, origin: 'OVERRIDDEN', reason: 'Knows the night shift' });
});

test('a rule that says no is told as a sentence, and nothing is given', async () => {
  const id = fresh('no');
  await put(`/api/initiatives/${id}`, { title: `Team ${id}`, answers: TEAM, facts: { lineManagerId: 'P01' }, demand: { fte: 0.01 } });
  await expect.poll(async () => (await api<Suggestion[]>(`/api/initiatives/${id}/suggestions`))[0]?.status, { timeout: 20_000 }).toBe('READY');
  const visit = await go(`/initiatives/${id}?tab=suggestions`);
  const { page } = visit;
  await page.getByRole('button', { name: 'Somebody else …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('select').first().selectOption('P20');
  await dialog.locator('textarea').first().fill('I would rather');
  await dialog.getByRole('button', { name: 'Decide and keep the reason' }).click();
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByRole('alert').innerText()).toContain('R');
  const { mandates } = await api<Initiative>(`/api/initiatives/${id}`);
  expect(mandates.filter((one) => one.state === 'ACTIVE' || one.state === 'CONFIRMED')).toEqual([]);
  expected(visit, '409', '422');
});

test('one person takes two hats with a charter', async () => {
  const id = fresh('hats');
  const { page } = await go('/initiatives/ideas-to-tools?tab=suggestions');
  await page.locator('.candidate').first().getByRole('button', { name: 'Give the mandate' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Charter for two hats').click();
  await dialog.getByLabel('What is expected inside').fill(id);
  await expect.poll(() => dialog.locator('button[type=submit]').isDisabled()).toBe(true);
  await dialog.getByLabel('What is expected outside').fill('Nothing');
  await expectAccessible(page, 'the charter');
});

test.each(['/initiatives/ideas-to-tools?tab=suggestions', '/initiatives/reading-circle-planners?tab=mandates', '/initiatives/tiktok-account?tab=mandates'])(
  'axe finds nothing on %s, light or dark',
  async (path) => {
    const { page } = await go(path);
    await page.locator('.card, .empty').first().waitFor();
    await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    await expectAccessibleInBoth(page, path);
  },
);
