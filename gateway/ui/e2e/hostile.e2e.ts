import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { put } from './browser';
import { expected, fresh, opener } from './rooms';
import { CIRCLE, EVIL, role } from './samples';

/** Texts of users are shown as they were written, and never run. */
const go = opener();

async function nothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
}

test('in the map, the table, the detail and the search box', async () => {
  const id = 'e2e-hostile';
  await put(`/api/initiatives/${id}`, { title: EVIL, brief: EVIL, area: EVIL.slice(0, 90), unit: EVIL.slice(0, 90), answers: { group: 'TEAM' } });
  await put('/api/people/e2e-hostile', { name: EVIL });
  const { page } = await go(`/ownership?view=table&initiative=${id}`);
  await page.getByRole('dialog').getByText(EVIL).first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await page.locator('.map-button').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('onerror');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await nothingRan(page);
});

test('in the list, the brief, the diagnosis and the difference', async () => {
  const id = fresh('hostile');
  const brief = { ...CIRCLE, title: EVIL, brief: EVIL, area: EVIL.slice(0, 90), unit: EVIL.slice(0, 90), facts: { ...CIRCLE.facts, valueMetric: EVIL, kpis: [{ name: EVIL }], workstreams: [{ name: EVIL.slice(0, 90), aim: EVIL }] } };
  await put(`/api/initiatives/${id}`, brief);
  const visit = await go('/initiatives?q=onerror');
  const { page } = visit;
  await page.locator('.row-title', { hasText: EVIL }).first().click();
  await expect.poll(() => page.locator('h1').innerText()).toBe(EVIL);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  await page.goto(`${new URL(page.url()).origin}/initiatives/${id}/edit`);
  await page.locator('.diagnosis').waitFor();
  await page.getByLabel('Title', { exact: true }).fill(`${EVIL} mine`);
  await put(`/api/initiatives/${id}`, { ...brief, title: `${EVIL} theirs` });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('dialog').getByText(`${EVIL} theirs`).waitFor();
  await nothingRan(page);
  expected(visit, '412');
});

test('in roles, in job descriptions and on paper', async () => {
  const id = fresh('evil-role');
  expect(await put(`/api/roles/${id}`, role(EVIL, EVIL, { duties: [{ family: 'x', text: EVIL }], why: EVIL }))).toBeLessThan(300);
  const { page } = await go(`/roles?q=onerror`);
  await page.getByText(EVIL).first().waitFor();
  for (const tab of ['definition', 'paper', 'versions']) {
    await page.goto(`${new URL(page.url()).origin}/roles/${id}?tab=${tab}`);
    await page.locator('h1').getByText(EVIL).waitFor();
    if (tab === 'paper') await page.frameLocator('iframe.paper').locator('h1').waitFor();
  }
  await page.goto(`${new URL(page.url()).origin}/job-description-check`);
  await page.locator('textarea').fill(`Community manager\n- Create buzz. ${EVIL}`);
  await page.locator('button[type=submit]').click();
  await page.locator('.lint').first().waitFor();
  await nothingRan(page);
});
