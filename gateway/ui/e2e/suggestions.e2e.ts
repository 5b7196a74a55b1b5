import { expect, test } from 'vitest';
import type { Suggestion } from '../src/suggestions/deciding';
import { api, expectAccessible, put } from './browser';
import { WAYS } from './hands';
import { expected, fresh, opener } from './rooms';
import { CIRCLE, initiative, suggestionFor, TEAM } from './samples';
import { wordsIn } from './words';

const go = opener();

/** An initiative of its own for this walk, and what is suggested for it. */
async function suggested(name: string, brief: object): Promise<{ id: string; suggestion: Suggestion }> {
  const id = fresh(name);
  await put(`/api/initiatives/${id}`, { ...brief, title: `Circle ${id}` });
  return { id, suggestion: await suggestionFor(id) };
}

test.each(WAYS)('the parts of the fit add up, and those who cannot are grouped by rule ($language, $hand.called)', async ({ hand, language }) => {
  const suggestion = await suggestionFor('cercle-formateurs');
  const { page } = await go('/initiatives/cercle-formateurs', { language });
  await hand.press(page.locator('.tabs').getByText(wordsIn(language)('initiatives:detail.tab.suggestions')));
  const card = page.locator('.candidate').first();
  await hand.press(card.locator('.fit-parts > summary'));
  const read = (text: string) => Number(text.replace(',', '.'));
  const parts = await card.locator('.fit-table tbody td:nth-of-type(2)').allInnerTexts();
  const sum = read(await card.locator('.fit-table tfoot strong').innerText());
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.reduce((all, text) => all + read(text), 0)).toBeCloseTo(sum, 6);
  expect(Math.round(sum * 100)).toBe(suggestion.candidates[0]?.fit);
  await hand.press(page.locator('.excluded > summary'));
  const groups = await page.locator('.excluded > .group > summary small').allInnerTexts();
  const counts = Object.values(suggestion.excludedCounts ?? {});
  expect(groups.map((text) => Number(text.replace(/\D/g, ''))).sort()).toEqual(counts.sort());
});

test.each(WAYS)('a card says what would bring somebody to first place, in the language that is read ($language, $hand.called)', async ({ hand, language }) => {
  const { candidates } = await suggestionFor('cercle-formateurs');
  const second = candidates[1]!.personId;
  const { page } = await go('/initiatives/cercle-formateurs?tab=suggestions', { language });
  const way = page.locator(`[data-person="${second}"] .first-place`);
  await hand.press(way.locator('summary'));
  const answer = await api<{ fit: number; changes?: { words: string }[] }>(`/api/people/${second}/initiatives/cercle-formateurs/first-place?language=${language}`);
  await way.getByText((answer.fit / 100).toFixed(2).replace('.', language === 'fr' ? ',' : '.')).first().waitFor();
  for (const change of answer.changes ?? []) expect(await way.innerText()).toContain(change.words);
});

test.each(WAYS)('a suggestion is accepted, evidence shown, the letter read and the mandate ended ($language, $hand.called)', async ({ hand, language }) => {
  const { id, suggestion } = await suggested(`own-${hand.called}-${language}`, { ...CIRCLE, language });
  const words = wordsIn(language);
  const { page } = await go(`/initiatives/${id}?tab=suggestions`, { language });
  await hand.press(page.locator('.candidate').first().getByRole('button', { name: words('initiatives:candidate.choose') }));
  const dialog = page.getByRole('dialog');
  await dialog.locator('textarea').first().waitFor();
  await expectAccessible(page, 'the decision');
  const warned = suggestion.candidates[0]!.warnings.length > 0;
  if (warned) await hand.write(dialog.locator('textarea').first(), 'The only one who could');
  await hand.press(dialog.getByRole('button', { name: words(`initiatives:decide.${warned ? 'override' : 'accept'}`) }));
  await expect.poll(() => page.url(), { timeout: 15_000 }).toContain('tab=mandates');

  const end = page.getByRole('button', { name: words('initiatives:mandate.end'), exact: true });
  await end.waitFor({ timeout: 15_000 });
  const shows = page.locator('.show').first();
  await hand.write(shows.locator('input'), 'Minutes of June, shared drive');
  await hand.press(shows.getByRole('button', { name: words('initiatives:ledger.add') }));
  await page.getByText('Minutes of June, shared drive').waitFor();

  await hand.press(page.getByRole('button', { name: words('initiatives:letter.show') }));
  const heading = page.frameLocator('iframe.paper').locator('h1');
  expect(await heading.innerText()).toBe(language === 'fr' ? 'Lettre de mandat' : 'Mandate letter');
  // its own styles are let in, so the heading has the colour of the paper
  expect(await heading.evaluate((one) => getComputedStyle(one).color)).not.toBe('rgb(0, 0, 0)');
  for (const link of await page.locator('a[download]').all()) {
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).length).toBeGreaterThan(2_000);
  }
  await hand.press(end);
  await hand.press(page.getByRole('button', { name: words('initiatives:mandate.endNow') }));
  await expect.poll(async () => (await initiative(id)).mandates.map((one) => one.state)).toEqual(['ENDED']);
});

test.each(WAYS)('the second of the list with a reason and a charter for two hats ($language, $hand.called)', async ({ hand, language }) => {
  const { id, suggestion } = await suggested(`other-${hand.called}-${language}`, { ...CIRCLE, language });
  const words = wordsIn(language);
  const { page } = await go(`/initiatives/${id}?tab=suggestions`, { language });
  await hand.press(page.locator('.candidate').nth(1).getByRole('button', { name: words('initiatives:candidate.choose') }));
  const dialog = page.getByRole('dialog');
  const send = dialog.getByRole('button', { name: words('initiatives:decide.override') });
  await dialog.locator('textarea').first().waitFor();
  expect(await send.isDisabled()).toBe(true);
  // the reason is asked for at once
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await hand.write(dialog.locator('textarea').first(), 'Knows the night shift');
  await hand.press(dialog.locator('summary').filter({ hasText: words('initiatives:charter.title') }));
  await hand.write(dialog.getByLabel(words('initiatives:charter.internal')), 'Ideas travel');
  // half a charter cannot be sent
  await expect.poll(() => send.isDisabled()).toBe(true);
  await hand.write(dialog.getByLabel(words('initiatives:charter.external')), 'Nothing is promised');
  await expectAccessible(page, 'the charter');
  await hand.press(send);
  await expect.poll(async () => (await initiative(id)).mandates[0], { timeout: 15_000 }).toMatchObject({
    personId: suggestion.candidates[1]!.personId, origin: 'OVERRIDDEN', reason: 'Knows the night shift', charter: { internal: 'Ideas travel', external: 'Nothing is promised' },
  });
});

test.each(WAYS)('a rule that says no is told as a sentence, and nothing is given ($language, $hand.called)', async ({ hand, language }) => {
  const { id } = await suggested(`no-${hand.called}-${language}`, { ...TEAM, language });
  const words = wordsIn(language);
  const visit = await go(`/initiatives/${id}?tab=suggestions`, { language });
  const { page } = visit;
  await hand.press(page.getByRole('button', { name: words('initiatives:suggest.somebodyElse') }));
  const dialog = page.getByRole('dialog');
  await hand.choose(dialog.locator('select').first(), 'P20');
  await hand.write(dialog.locator('textarea').first(), 'I would rather');
  await hand.press(dialog.getByRole('button', { name: words('initiatives:decide.override') }));
  await dialog.getByRole('alert').waitFor();
  const said = await dialog.getByRole('alert').innerText();
  expect(said).toContain(words('problem.code.excluded'));
  expect(said).toMatch(/R\d+/);
  await hand.leave(dialog);
  await dialog.waitFor({ state: 'detached' });
  const { mandates } = await initiative(id);
  expect(mandates.filter((one) => one.state === 'ACTIVE' || one.state === 'CONFIRMED')).toEqual([]);
  expected(visit, '409', '422');
});
