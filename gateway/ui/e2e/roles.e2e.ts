import { expect, test } from 'vitest';
import type { Role } from '../src/api/queries';
import { api, expectAccessibleInBoth, put } from './browser';
import { fresh, opener, tabTo } from './rooms';

const go = opener();
const LANGUAGES = ['en', 'fr'] as const;

const role = (name: string, purpose: string, more: object = {}) => ({
  name,
  purpose,
  orientation: 'RELATIONSHIPS',
  obligation: { type: 'MEANS', text: 'Serious and continuous effort' },
  authority: {},
  seniority: { minimum: 'EXPERIENCED', reason: 'Speaks with everybody' },
  level: 'GROUND',
  skills: [{ text: 'listening', level: 3, set: 'BEHAVIOURAL' }],
  ...more,
});

test.each(LANGUAGES)('the library shows every role and finds by name (%s)', async (language) => {
  const { items } = await api<{ items: Role[] }>('/api/roles?limit=500');
  const { page } = await go('/roles', { language });
  await expect.poll(() => page.locator('.role-card').count()).toBe(items.length);
  const name = items[0]!.name[language];
  await page.locator('input[type=search]').last().fill(name);
  await expect.poll(() => page.locator('.role-card h2').first().innerText()).toBe(name);
  await page.getByRole('link', { name }).first().click();
  await expect.poll(() => page.locator('h1').innerText()).toBe(name);
});

test('two versions of a role are compared statement by statement', async () => {
  const id = fresh('role');
  await put(`/api/roles/${id}`, { ...role('Night host', 'Bring the night shift together'), why: 'first' });
  await put(`/api/roles/${id}`, { ...role('Night host', 'Help the night shift learn', { level: 'COORDINATION' }), why: 'learned' });
  const { page } = await go(`/roles/${id}?tab=versions`);
  await page.locator('.version').nth(1).waitFor();
  expect(await page.locator('.version').first().innerText()).toContain('learned');
  const purpose = page.locator('.change').filter({ hasText: 'Purpose' });
  expect(await purpose.locator('del').innerText()).toContain('Bring the night shift together');
  expect(await purpose.locator('ins').innerText()).toContain('Help the night shift learn');
  await page.getByLabel('To').selectOption('1');
  await page.getByText('Both say the same.').waitFor();
  await expect.poll(() => page.url()).toContain('to=1');
});

test.each(LANGUAGES)('a job description is shown as it will be, and comes in every form (%s)', async (language) => {
  const { page } = await go('/roles/community-manager-internal?tab=paper', { language });
  const paper = page.frameLocator('iframe.paper');
  await paper.locator('h1').waitFor();
  expect(await page.locator('iframe.paper').getAttribute('sandbox')).toBe('');
  const links = await page.locator('.downloads a').all();
  expect(links).toHaveLength(5);
  const types = [];
  for (const link of links) {
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    types.push((answer.headers()['content-type'] ?? '').split(';')[0]);
  }
  expect(types).toEqual(['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'text/html', 'text/markdown', 'application/ld+json']);
});

const POST = 'Community manager\n\nDuties:\n- Create buzz and energise people.\n- Publish five posts a day on LinkedIn.\n';

test.each(LANGUAGES)('a pasted job description is read by keyboard alone, its words marked (%s)', async (language) => {
  const { page } = await go('/job-description-check', { language });
  await tabTo(page, language === 'fr' ? 'Coller le texte' : 'Paste the text');
  await page.keyboard.type(POST);
  await tabTo(page, language === 'fr' ? 'Vérifier le texte' : 'Check the text');
  await page.keyboard.press('Enter');
  await page.locator('.lint').first().waitFor();
  const marked = (await page.locator('.marked mark').allInnerTexts()).join(' ');
  expect(marked).toContain('Create buzz');
  await tabTo(page, language === 'fr' ? /^Vers la remarque/ : /^To finding/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('lint');
});

test('a file is read as well, dropped or chosen; one that cannot be read is refused in words', async () => {
  const { page } = await go('/job-description-check');
  await page.locator('input[type=file]').setInputFiles({ name: 'post.md', mimeType: 'text/markdown', buffer: Buffer.from(POST) });
  await page.locator('.lint').first().waitFor();
  await page.getByText('post.md').waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'post.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
  await page.getByRole('alert').getByText('post.exe').waitFor();
  const data = await page.evaluateHandle((text) => {
    const carried = new DataTransfer();
    carried.items.add(new File([`${text}\n- Energise everybody.`], 'dropped.txt', { type: 'text/plain' }));
    return carried;
  }, POST);
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
  await page.getByText('dropped.txt').waitFor();
});

test('texts of roles and job descriptions never run, in the page or in the paper', async () => {
  const evil = '<img src=x onerror="top.ran=1;parent.ran=1"><script>top.ran=1</script>{{constructor}}';
  const id = fresh('evil-role');
  expect(await put(`/api/roles/${id}`, role(evil, evil, { duties: [{ family: 'x', text: evil }], why: evil }))).toBeLessThan(300);
  const { page } = await go(`/roles?q=onerror`);
  await page.getByText(evil).first().waitFor();
  for (const tab of ['definition', 'paper', 'versions']) {
    await page.goto(`${new URL(page.url()).origin}/roles/${id}?tab=${tab}`);
    await page.locator('h1').getByText(evil).waitFor();
    if (tab === 'paper') await page.frameLocator('iframe.paper').locator('h1').waitFor();
  }
  await page.goto(`${new URL(page.url()).origin}/job-description-check`);
  await page.locator('textarea').fill(`${POST}- Create buzz. ${evil}`);
  await page.locator('button[type=submit]').click();
  await page.locator('.lint').first().waitFor();
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

const SCREENS = ['/roles', '/roles?q=zzzz', '/roles/team-manager', '/roles/team-manager?tab=paper', '/roles/team-manager?tab=versions', '/job-description-check', '/role-names'];
test.each(SCREENS)('axe finds nothing on %s, light or dark', async (path) => {
  const { page } = await go(path);
  if (path.includes('paper')) await page.frameLocator('iframe.paper').locator('h1').waitFor();
  if (path.endsWith('-check')) {
    await page.locator('textarea').fill(POST);
    await page.locator('button[type=submit]').click();
    await page.locator('.lint').first().waitFor();
  }
  await expectAccessibleInBoth(page, path);
});
