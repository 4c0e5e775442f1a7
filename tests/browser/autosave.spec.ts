import { defaultSet } from '../../src/scenario';
import { withoutView, type LabPage } from './support/lab-page';
import { expect, onPhone, test } from './support/lab-test';

/** Work is kept in this browser and nowhere else, and what cannot be read back is said and kept aside. */

test.skip(onPhone, 'storage is the same on every screen');

const DRAFT = 'trabecula.draft';
const LAST_GOOD = 'trabecula.draft.last-good';

async function set(lab: LabPage, value: number): Promise<void> {
  await lab.field('Estradiol').fill(String(value));
  await lab.field('Estradiol').press('Enter');
  await expect(lab.signal('Estradiol')).toContainText(`set to ${value}`);
}

const store = (lab: LabPage, entries: Readonly<Record<string, string>>): Promise<void> =>
  lab.page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, entries);

async function reload(lab: LabPage): Promise<void> {
  await lab.page.reload();
  await lab.ready();
}

test('a reload keeps edits, focus and view', async ({ lab }) => {
  await set(lab, 71);
  await lab.chooseDepth('Academic');
  await lab.slider('Age, Lumbar spine bone density, ΔBMD relative to age 46').press('ArrowRight');
  const before = await lab.document();
  const curves = (await lab.hero()).curves;
  // At once: leaving the page saves what no timer has saved yet.
  await reload(lab);
  expect(await lab.document()).toEqual(before);
  expect(before.view).toMatchObject({ age: 54, depth: 'academic' });
  expect((await lab.hero()).curves).toEqual(curves);
  await expect(lab.signal('Estradiol')).toContainText('set to 71 from 53 to the end');
  await expect(lab.notices.getByRole('alert')).toHaveCount(0);
});

test('a reload at once after a key keeps its step', async ({ lab }) => {
  const { curves } = await lab.hero();
  await lab.slider('RANKL').press('PageUp');
  await reload(lab);
  await expect(lab.notices.getByRole('alert')).toHaveCount(0);
  expect((await lab.document()).scenarios[1]?.rates).toHaveLength(1);
  expect((await lab.hero()).curves).not.toEqual(curves);
});

test('work is saved without leaving, within about a second', async ({ lab }) => {
  await set(lab, 58);
  await expect
    .poll(() => lab.page.evaluate((key) => localStorage.getItem(key), DRAFT), { timeout: 5_000 })
    .toContain('"value":58');
});

test('a draft that cannot be read is told, kept aside, and the one before it opens', async ({ lab }) => {
  await set(lab, 64);
  await reload(lab);
  const good = withoutView(await lab.document());
  await store(lab, { [DRAFT]: '{"envelope":"trabecula-draft/1","docu' });
  await reload(lab);
  await expect(lab.notices.getByRole('alert')).toContainText(
    'The last draft could not be read; the one before it is open.',
  );
  expect(withoutView(await lab.document())).toEqual(good);
  const kept = await lab.page.evaluate(() =>
    Array.from(
      { length: localStorage.length },
      (_, index) => localStorage.getItem(localStorage.key(index) ?? '') ?? '',
    ),
  );
  expect(
    kept.some((text) => text.includes('"docu')),
    'the damaged text is kept',
  ).toBe(true);
});

test('with nothing readable left, the default comparison opens and can be worked with', async ({ lab }) => {
  await store(lab, { [DRAFT]: '\u0000 not even close', [LAST_GOOD]: '[]' });
  await reload(lab);
  await expect(lab.notices.getByRole('alert')).toContainText(
    'the default comparison is open. The damaged text is kept.',
  );
  expect(withoutView(await lab.document())).toEqual(withoutView(defaultSet()));
  await set(lab, 44);
  await reload(lab);
  await expect(lab.signal('Estradiol')).toContainText('set to 44');
});

test('a browser that keeps nothing says so, and the page works', async ({ page, lab }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await reload(lab);
  await set(lab, 39);
  await expect(lab.notices.getByRole('alert')).toContainText('This browser keeps nothing for this page');
});

test('“erase everything” leaves nothing behind', async ({ lab }) => {
  await set(lab, 47);
  await expect.poll(() => lab.page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  const settings = await lab.openSettings();
  await settings.getByRole('button', { name: 'Erase everything kept in this browser' }).click();
  await expect(settings.getByText('Nothing is kept in this browser now.')).toBeVisible();
  expect(await lab.page.evaluate(() => localStorage.length)).toBe(0);
  await lab.closeDialog();
  await lab.slider('Estradiol').press('ArrowRight');
  await reload(lab);
  expect(withoutView(await lab.document())).toEqual(withoutView(defaultSet()));
});
