import { expect, test } from 'vitest';
import type { Initiative } from '../src/api/queries';
import { api, expectAccessible, put } from './browser';
import { WAYS } from './hands';
import { expected, fresh, opener } from './rooms';
import { CIRCLE, initiative } from './samples';
import { wordsIn } from './words';

const go = opener();

interface List {
  items: { id: string; title: string; diagnosis: { verdict: string } }[];
}

test.each(WAYS)('the list agrees with the API, and filters live in the address and under a name ($language, $hand.called)', async ({ hand, language }) => {
  const listed = async (verdict?: string) => {
    const { items } = await api<List>('/api/initiatives?limit=500');
    return items.filter((one) => !verdict || one.diagnosis.verdict === verdict).length;
  };
  const words = wordsIn(language);
  const { page } = await go('/initiatives', { language });
  // other tests write meanwhile; the page keeps up with them
  const told = async () => (await page.locator('main p[role=status]').innerText()).match(/\d+/g)?.map(Number);
  await expect.poll(async () => (await told())?.includes(await listed())).toBe(true);
  const verdict = page.getByLabel(words('initiatives:list.verdict'));
  await hand.choose(verdict, 'TEAM_MANAGEMENT');
  await expect.poll(() => page.url()).toContain('verdict=TEAM_MANAGEMENT');
  const teams = async () => (await page.locator('.row').count()) - (await listed('TEAM_MANAGEMENT'));
  await expect.poll(teams).toBe(0);
  await hand.press(page.getByRole('button', { name: words('initiatives:saved.keep') }));
  await hand.write(page.getByLabel(words('initiatives:saved.name')), 'Teams');
  await hand.press(page.getByRole('button', { name: words('initiatives:saved.save'), exact: true }));
  await hand.choose(verdict, '');
  await hand.write(page.getByLabel(words('initiatives:list.search')), 'zzzz');
  await expect.poll(() => page.locator('.row').count()).toBe(0);
  await page.reload();
  await hand.press(page.getByRole('button', { name: 'Teams', exact: true }));
  await expect.poll(teams).toBe(0);
});

test.each(WAYS)('an initiative is described, asked about and saved ($language, $hand.called)', async ({ hand, language }) => {
  const words = wordsIn(language);
  const { page } = await go('/initiatives', { language });
  await hand.press(page.getByRole('link', { name: words('initiatives:list.new') }));
  const title = `${language === 'fr' ? 'Cercle de lecture' : 'Reading circle'} ${Date.now()}`;
  await hand.write(page.getByLabel(words('brief:ask.title'), { exact: true }), title);
  await hand.write(
    page.getByLabel(words('brief:ask.brief')),
    language === 'fr' ? 'Vient qui en a envie. Nous voulons échanger des idées entre usines.' : 'Whoever feels like it comes. We want to exchange ideas between plants.',
  );
  const answered = () => page.locator('.guide progress').getAttribute('value');
  // what was read in the text is proposed, and confirmed
  await page.locator('.proposal').waitFor();
  await hand.press(page.getByRole('button', { name: words('initiatives:guide.confirm') }));
  await expect.poll(answered).toBe('1');
  // the next question is answered by one of its statements
  const verdict = await page.locator('.diagnosis-head').innerText();
  await hand.press(page.locator('.guide input[type=radio]').first());
  await hand.press(page.getByRole('button', { name: words('initiatives:guide.answer'), exact: true }));
  await expect.poll(answered).toBe('2');
  expect(verdict).not.toBe('');
  await hand.press(page.getByRole('button', { name: words('initiatives:edit.save'), exact: true }));
  await expect.poll(() => page.locator('h1').innerText()).toBe(title);
  const kept = await initiative(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  expect(kept).toMatchObject({ title, language });
  expect(Object.keys(kept.answers ?? {})).toHaveLength(2);
});

test('a second initiative of the same title is kept beside the first', async () => {
  const id = fresh('twin');
  await put(`/api/initiatives/${id}`, { title: 'Somebody else’s', unit: 'A' });
  const visit = await go('/new-initiative');
  const { page } = visit;
  await page.getByLabel('Title', { exact: true }).fill(id);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => page.url()).toContain(`${id}-2`);
  expect((await initiative(id)).title).toBe('Somebody else’s');
  expected(visit, '412');
});

test.each(WAYS)('a flip is tried on, undone, tried on and kept ($language, $hand.called)', async ({ hand, language }) => {
  const id = fresh(`flip-${hand.called}-${language}`);
  await put(`/api/initiatives/${id}`, CIRCLE);
  const words = wordsIn(language);
  const { page } = await go(`/initiatives/${id}/edit`, { language });
  const verdict = page.locator('.diagnosis-head .verdict-mark');
  const before = await verdict.getAttribute('data-verdict');
  const flip = page.getByRole('button', { name: words('initiatives:flip.try') }).first();
  const save = page.getByRole('button', { name: words('initiatives:edit.save'), exact: true });
  await hand.press(flip);
  await expect.poll(() => verdict.getAttribute('data-verdict')).not.toBe(before);
  await hand.press(page.getByRole('button', { name: words('initiatives:flip.undo') }));
  await expect.poll(() => verdict.getAttribute('data-verdict')).toBe(before);
  expect(await save.isDisabled()).toBe(true);
  await hand.press(flip);
  await hand.press(page.getByRole('button', { name: words('initiatives:flip.keep') }));
  await expect.poll(() => save.isDisabled()).toBe(false);
  await hand.press(save);
  await expect.poll(() => page.url()).not.toContain('/edit');
  expect((await initiative(id)).diagnosis.verdict).not.toBe(before);
});

test.each(WAYS)('what nobody asked is left out, and “there is none” is kept as none ($language, $hand.called)', async ({ hand, language }) => {
  const id = fresh(`none-${hand.called}-${language}`);
  await put(`/api/initiatives/${id}`, CIRCLE);
  const { page } = await go(`/initiatives/${id}/edit`, { language });
  await hand.press(page.locator('#facts .group summary').nth(1));
  await hand.press(page.locator('[data-fact="valueMetric"]').getByRole('checkbox'));
  await hand.write(page.locator('[data-fact="linkedProcess"]').getByRole('textbox'), '');
  await hand.choose(page.locator('[data-fact="strategicImportance"] select'), 'HIGH');
  await hand.press(page.getByRole('button', { name: wordsIn(language)('initiatives:edit.save'), exact: true }));
  await expect.poll(() => page.url()).not.toContain('/edit');
  const { facts } = await initiative(id);
  expect(facts).toMatchObject({ valueMetric: null, strategicImportance: 'HIGH' });
  expect(facts).not.toHaveProperty('linkedProcess');
});

test.each(WAYS)('the second of two users sees the difference and chooses; nothing is overwritten ($language, $hand.called)', async ({ hand, language }) => {
  const id = fresh(`two-${hand.called}-${language}`);
  await put(`/api/initiatives/${id}`, CIRCLE);
  const words = wordsIn(language);
  const visit = await go(`/initiatives/${id}/edit`, { language });
  const { page } = visit;
  const save = page.getByRole('button', { name: words('initiatives:edit.save'), exact: true });
  await hand.write(page.getByLabel(words('brief:ask.title'), { exact: true }), 'My title');
  await hand.write(page.getByLabel(words('brief:ask.unit'), { exact: true }), 'My unit');
  await put(`/api/initiatives/${id}`, { ...CIRCLE, title: 'Their title', area: 'Their area' });
  await hand.press(save);
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words('initiatives:clash.title')).first().waitFor();
  await expectAccessible(page, 'the difference');
  const merge = dialog.getByRole('button', { name: words('initiatives:clash.merge') });
  expect(await merge.isDisabled()).toBe(true);
  expect((await initiative(id)).title).toBe('Their title');
  await hand.press(dialog.getByRole('radio', { name: 'My title' }));
  await hand.press(merge);
  await dialog.waitFor({ state: 'detached' });
  await hand.press(save);
  await expect.poll(() => page.url()).not.toContain('/edit');
  expect(await initiative(id)).toMatchObject({ title: 'My title', unit: 'My unit', area: 'Their area' });
  expected(visit, '412');
});

test.each(WAYS)('parts are described, and each gets a verdict and a demand of its own ($language, $hand.called)', async ({ hand, language }) => {
  const id = fresh(`parts-${hand.called}-${language}`);
  await put(`/api/initiatives/${id}`, { title: 'Guild with releases', language });
  const words = wordsIn(language);
  const { page } = await go(`/initiatives/${id}/edit`, { language });
  const parts = language === 'fr'
    ? { Soirées: 'Vient qui en a envie, pour échanger des idées', Livraison: 'L’équipe livre le kit de test chaque trimestre' }
    : { Evenings: 'Whoever feels like it comes and exchanges ideas', Releases: 'The team delivers the test kit every quarter' };
  for (const [name, aim] of Object.entries(parts)) {
    await hand.press(page.getByRole('button', { name: words('initiatives:parts.add') }));
    const part = page.locator('.part-form').last();
    await hand.write(part.getByLabel(words('initiatives:parts.name'), { exact: true }), name);
    await hand.write(part.getByLabel(words('initiatives:parts.aim'), { exact: true }), aim);
  }
  const second = page.locator('.part-form').last();
  await hand.press(second.locator('summary').filter({ hasText: words('brief:ask.demand') }));
  await hand.write(second.getByLabel(words('initiatives:demand.load')), '35');
  await hand.press(page.getByRole('button', { name: words('initiatives:edit.save'), exact: true }));
  await expect.poll(() => page.url()).not.toContain('/edit');
  const { facts, workstreams, diagnosis } = (await initiative(id)) as Initiative & { workstreams?: unknown[] };
  const names = Object.keys(parts);
  expect(workstreams ?? facts?.workstreams).toMatchObject([{ name: names[0] }, { name: names[1], demand: { fte: 0.35 } }]);
  expect(diagnosis.parts.map((part) => part.scope)).toEqual(names);
});
