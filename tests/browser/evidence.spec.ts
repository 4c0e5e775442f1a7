import type { Page } from '@playwright/test';
import { bringAxe, violations } from './support/accessibility';
import { expect, test } from './support/lab-test';
import { fragmentOf } from './support/lab-page';

/** The Evidence screen: found from the Lab, addressable, whole on every screen, by keys, in both looks and on paper. */

const ROW = 'tr[data-row]';

async function openEvidence(page: Page, place = ''): Promise<void> {
  await page.goto(`./?evidence${place}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
}

/** Opens the forecasts and waits until every trial is computed. */
async function openForecasts(page: Page, place = ''): Promise<void> {
  await openEvidence(page, place);
  await expect(page.getByText(/of 37 forecasts$/)).toBeVisible({ timeout: 60_000 });
}

test('is found from the Lab and back, by choice and by the browser, with nothing of the Lab lost', async ({
  lab,
  page,
  isMobile,
}) => {
  const before = await lab.document();
  const choose = async (name: 'Evidence' | 'Lab'): Promise<void> => {
    if (isMobile) await lab.button('More').click();
    await page.getByRole(isMobile ? 'menuitem' : 'button', { name, exact: true }).click();
  };
  await choose('Evidence');
  await expect(page.getByRole('heading', { name: 'Forecast against observed' })).toBeVisible();
  await expect(page).toHaveURL(/\?evidence$/);
  await page.goBack();
  await lab.ready();
  await choose('Evidence');
  await choose('Lab');
  await lab.ready();
  expect(await lab.document()).toEqual(before);
});

test('a link of a scenario opens in the Lab although the address names the evidence', async ({ lab, newcomer }) => {
  const link = await lab.sharedLink();
  const other = await newcomer();
  await other.page.goto(`./?evidence=limits${fragmentOf(link)}`);
  await expect(other.page.getByRole('heading', { name: 'Limits and context of use' })).toBeVisible();
  await expect(other.notices.getByText(/^The link’s/)).toBeVisible();
  await expect(other.page).toHaveURL(/\?evidence=limits$/);
});

test('shows every row with its strip inside the table, and brings the one an address names into sight', async ({
  page,
}) => {
  await openForecasts(page, '=forecasts&item=ULTRA-LS-P');
  expect(await page.locator(ROW).count()).toBe(86);
  await expect(page.locator('tr[data-row="ULTRA-LS-P"]')).toBeInViewport();
  const outside = await page.locator(`${ROW} svg`).evaluateAll(
    (pictures) =>
      pictures.filter((picture) => {
        const [box, table] = [picture.getBoundingClientRect(), picture.closest('table')?.getBoundingClientRect()];
        return box.width < 100 || (table !== undefined && (box.left < table.left - 1 || box.right > table.right + 1));
      }).length,
  );
  expect(outside).toBe(0);
});

test('is worked by keys alone: sort, filter, choose, walk', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a keyboard belongs to a desktop');
  await openForecasts(page);
  await page.getByRole('button', { name: 'z', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'z' })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: 'Miss', exact: true }).focus();
  await page.keyboard.press('Space');
  const first = page.locator(ROW).first();
  await first.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'The chosen row' }).getByText(/^Miss\./)).toBeVisible();
  await page.getByRole('radio', { name: 'Forest' }).press('ArrowRight');
  const chart = page.getByRole('group', { name: /^Scatter\./ });
  await chart.focus();
  await page.keyboard.press('End');
  await expect(page.getByText(/, a miss\.$/)).toBeVisible();
});

for (const section of ['forecasts', 'parameters', 'mechanisms', 'claims', 'limits'] as const) {
  test(`${section}: nothing leaves the screen sideways, down to 320 pixels`, async ({ page, isMobile }) => {
    await openEvidence(page, `=${section}`);
    if (section === 'forecasts') await expect(page.getByText(/of 37 forecasts$/)).toBeVisible({ timeout: 60_000 });
    for (const width of isMobile ? [390, 320] : [1440, 1280, 1100, 800]) {
      await page.setViewportSize({ width, height: 844 });
      await expect
        .poll(() =>
          page.evaluate(() =>
            [document.documentElement, ...document.querySelectorAll('main, main > div, main > div > div')]
              .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
              .map(({ tagName, className }) => `${tagName} ${className}`),
          ),
        )
        .toEqual([]);
    }
  });
}

test('goes to paper without controls and in full', async ({ page, isMobile }) => {
  test.skip(isMobile, 'printed from a desktop');
  await openForecasts(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Parts of the evidence' })).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  const last = page.locator(ROW).last();
  const [height, bottom] = await last.evaluate((row) => [
    document.documentElement.scrollHeight,
    row.getBoundingClientRect().bottom + window.scrollY,
  ]);
  expect(bottom).toBeLessThanOrEqual(height);
});

test.describe('open to everybody', () => {
  test.beforeEach(({ page }) => bringAxe(page));
  for (const look of ['light', 'dark'] as const) {
    test(`all parts, ${look}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
      await openForecasts(page);
      await page.locator(ROW).first().getByRole('button').press('Enter');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Scatter' }).check({ force: true });
      expect(await violations(page)).toEqual([]);
      for (const place of ['=parameters&item=turnoverLS', '=mechanisms', '=claims', '=limits']) {
        await openEvidence(page, place);
        expect(await violations(page)).toEqual([]);
      }
    });
  }
});
