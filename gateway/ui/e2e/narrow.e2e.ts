import { expect, test } from 'vitest';
import { expectAccessible } from './browser';
import { opener } from './rooms';

/** On a telephone, in the longer language: nothing is cut off at the side, and axe finds nothing. */
const go = opener();
const PHONE = { language: 'fr', width: 390, height: 844 } as const;
const SCREENS = [
  '/ownership', '/ownership?view=matrix', '/ownership?view=table', '/ownership?area=Finance', '/initiatives', '/new-initiative',
  '/initiatives/testing-guild', '/initiatives/ideas-to-tools?tab=suggestions', '/initiatives/reading-circle-planners?tab=mandates',
  '/initiatives/testing-guild/edit', '/roles', '/roles/team-manager', '/roles/team-manager?tab=versions', '/role-names', '/job-description-check',
];

// both lights are looked at on wide screens; here they take turns
test.each(SCREENS.map((path, n) => ({ path, scheme: n % 2 ? ('dark' as const) : ('light' as const) })))('$path fits and is accessible ($scheme)', async ({ path, scheme }) => {
  const { page } = await go(path, { ...PHONE, scheme });
  await page.waitForTimeout(250);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page, path);
});

test.each(['light', 'dark'] as const)('the menu opens, leads and closes (%s)', async (scheme) => {
  const { page } = await go('/ownership', { ...PHONE, scheme });
  await page.locator('.shell-burger').click();
  await page.locator('.rooms[data-open="true"]').waitFor();
  await expectAccessible(page, 'the menu');
  await page.locator('.rooms a[href="/roles"]').click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/roles');
  expect(await page.locator('.rooms').getAttribute('data-open')).toBe('false');
  await page.locator('.search-button').click();
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await expectAccessible(page, 'search');
});
