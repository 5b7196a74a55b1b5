import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { OwnershipMap } from '../src/api/queries';
import { api, expectAccessible, expectAccessibleInBoth } from './browser';
import { opener } from './rooms';
import { LANGUAGES } from './words';

/** Axe on every screen and on what opens, light and dark. */
const go = opener();
const SCREENS = [
  '/ownership', '/ownership?view=matrix', '/ownership?view=table', '/ownership?status=REQUESTED&q=zzzz', '/ownership/nowhere-at-all',
  '/initiatives', '/initiatives?q=zzzz', '/new-initiative', '/initiatives/testing-guild', '/initiatives/robot-champions/edit',
  '/initiatives/ideas-to-tools?tab=suggestions', '/initiatives/reading-circle-planners?tab=mandates', '/initiatives/tiktok-account?tab=mandates',
  '/roles', '/roles?q=zzzz', '/roles/team-manager', '/roles/team-manager?tab=paper', '/roles/team-manager?tab=versions', '/job-description-check', '/role-names',
];

/** All of a screen: what folds out is folded out, what is asked for is there. */
async function whole(page: Page, path: string): Promise<void> {
  if (path.includes('tab=suggestions') || path.includes('tab=mandates')) await page.locator('.card, .empty').first().waitFor();
  if (path.includes('tab=paper')) await page.frameLocator('iframe.paper').locator('h1').waitFor();
  if (path.endsWith('-check')) {
    await page.locator('textarea').fill('Community manager\n- Create buzz and energise people.\n');
    await page.locator('button[type=submit]').click();
    await page.locator('.lint').first().waitFor();
  }
  await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
}

// the languages take turns
test.each(SCREENS.map((path, n) => ({ path, language: LANGUAGES[n % 2]! })))('$path ($language)', async ({ path, language }) => {
  const { page } = await go(path, { language });
  await whole(page, path);
  await expectAccessibleInBoth(page, path);
});

test.each(['light', 'dark'] as const)('what opens over the map (%s)', async (scheme) => {
  const { page } = await go('/ownership', { scheme });
  await page.locator('.map-button').first().waitFor();
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Control+k');
  await dialog.getByRole('option').first().waitFor();
  await expectAccessible(page, 'search');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await dialog.waitFor();
  await expectAccessible(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.goto(`${page.url()}?initiative=${(await api<OwnershipMap>('/api/ownership-map')).entries[0]!.initiativeId}`);
  await dialog.waitFor();
  await expectAccessible(page, 'detail');
});

test('what opens over an initiative: the decision, its charter, the end of a mandate', async () => {
  const { page } = await go('/initiatives/ideas-to-tools?tab=suggestions', { language: 'fr' });
  await page.locator('.candidate').first().locator('button.button').first().click();
  await page.getByRole('dialog').locator('summary').click();
  await expectAccessibleInBoth(page, 'the decision and its charter');
  await page.goto(new URL('/initiatives/reading-circle-planners?tab=mandates', page.url()).href);
  await page.locator('[data-kind="grave"]').first().click();
  await page.locator('.confirm').first().waitFor();
  await expectAccessibleInBoth(page, 'the end of a mandate');
  expect(await page.locator('.confirm').count()).toBe(1);
});
