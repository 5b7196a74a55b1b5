import { expect, test } from 'vitest';
import type { Role } from '../src/api/queries';
import { api, put } from './browser';
import { WAYS } from './hands';
import { fresh, opener } from './rooms';
import { role } from './samples';
import { LANGUAGES, wordsIn } from './words';

const go = opener();
const library = () => api<{ items: Role[] }>('/api/roles?limit=500');

test.each(LANGUAGES)('the library shows every role (%s)', async (language) => {
  const { page } = await go('/roles', { language });
  await expect.poll(async () => (await page.locator('.role-card').count()) - (await library()).items.length).toBe(0);
});

test.each(WAYS)('a role is found, its versions are compared, its job description is taken along ($language, $hand.called)', async ({ hand, language }) => {
  const id = fresh(`role-${hand.called}-${language}`);
  await put(`/api/roles/${id}`, { ...role('Night host', 'Bring the night shift together'), why: 'first' });
  await put(`/api/roles/${id}`, { ...role('Night host', 'Help the night shift learn', { level: 'COORDINATION' }), why: 'learned' });
  const words = wordsIn(language);
  const tab = (name: string) => page.locator('.tabs').getByText(words(`roles:tab.${name}`), { exact: true });
  const { page } = await go('/roles', { language });
  await hand.write(page.getByLabel(words('roles:list.search')), id);
  await expect.poll(() => page.locator('.role-card').count()).toBe(1);
  await hand.press(page.getByRole('link', { name: 'Night host' }));
  await expect.poll(() => page.locator('h1').innerText()).toBe('Night host');

  await hand.press(tab('versions'));
  await page.locator('.version').nth(1).waitFor();
  expect(await page.locator('.version').first().innerText()).toContain('learned');
  const purpose = page.locator('.change').filter({ hasText: words('roles:field.purpose') });
  expect(await purpose.locator('del').innerText()).toContain('Bring the night shift together');
  expect(await purpose.locator('ins').innerText()).toContain('Help the night shift learn');
  await hand.choose(page.getByRole('combobox', { name: words('roles:version.to'), exact: true }), '1');
  await page.getByText(words('roles:version.same')).waitFor();
  await expect.poll(() => page.url()).toContain('to=1');

  await hand.press(tab('paper'));
  await page.frameLocator('iframe.paper').locator('h1').waitFor();
  const pdf = page.getByRole('link', { name: words('roles:paper.form.pdf'), exact: true });
  const [file] = await Promise.all([page.waitForEvent('download'), hand.press(pdf)]);
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
});

test.each(LANGUAGES)('a job description is shown as it will be, and comes in every form (%s)', async (language) => {
  const { page } = await go('/roles/community-manager-internal?tab=paper', { language });
  await page.frameLocator('iframe.paper').locator('h1').waitFor();
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

test.each(WAYS)('a pasted job description is read, its words marked, and a mark leads to its finding ($language, $hand.called)', async ({ hand, language }) => {
  const words = wordsIn(language);
  const { page } = await go('/roles', { language });
  await hand.press(page.getByRole('link', { name: words('roles:list.check') }));
  await hand.write(page.getByLabel(words('roles:check.paste')), POST);
  await hand.press(page.getByRole('button', { name: words('roles:check.read') }));
  await page.locator('.lint').first().waitFor();
  expect((await page.locator('.marked mark').allInnerTexts()).join(' ')).toContain('Create buzz');
  await hand.press(page.getByRole('link', { name: words('roles:check.toFinding', { number: 1 }) }).first());
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('lint');
});

test.each(WAYS)('a file is read as well; one that cannot be read is refused in words ($language, $hand.called)', async ({ hand, language }) => {
  const words = wordsIn(language);
  const { page } = await go('/job-description-check', { language });
  const giveFile = async (name: string, mimeType: string, text: string) => {
    const choose = page.locator('button', { hasText: words('roles:check.choose') });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), hand.press(choose)]);
    await chooser.setFiles({ name, mimeType, buffer: Buffer.from(text) });
  };
  await giveFile('post.md', 'text/markdown', POST);
  await page.locator('.lint').first().waitFor();
  await page.getByText('post.md').waitFor();
  await giveFile('post.exe', 'application/octet-stream', 'MZ');
  await page.getByRole('alert').getByText('post.exe').waitFor();
});

test.each(LANGUAGES)('a file that is dropped is read (%s)', async (language) => {
  const { page } = await go('/job-description-check', { language });
  const data = await page.evaluateHandle((text) => {
    const carried = new DataTransfer();
    carried.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
    return carried;
  }, POST);
  await page.locator('.drop').dispatchEvent('dragover', { dataTransfer: data });
  await page.locator('.drop[data-over=true]').waitFor();
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
  await page.getByText('dropped.txt').waitFor();
  await page.locator('.lint').first().waitFor();
});

test.each(WAYS)('names are compared with a post of one’s own ($language, $hand.called)', async ({ hand, language }) => {
  const { items } = await library();
  const words = wordsIn(language);
  const { page } = await go('/roles', { language });
  await hand.press(page.getByRole('link', { name: words('roles:list.names') }));
  await hand.write(page.getByLabel(words('roles:names.ownTitle')), 'Community manager');
  await hand.write(page.getByLabel(words('roles:names.ownDuties')), 'Publish posts on LinkedIn\nPlan campaigns and follow their reach');
  await hand.press(page.getByRole('button', { name: words('roles:names.compare'), exact: true }));
  const pair = page.locator('[aria-live] .lint').first();
  await pair.waitFor();
  const names = items.map((one) => one.name[language]);
  expect(names).toContain(await pair.getByRole('link').first().innerText());
});
