import { fragmentOf, setOfLink, withoutView } from './support/lab-page';
import { expect, onPhone, test } from './support/lab-test';

/** The whole comparison as a link that never leaves the browser. */

test('a link opened in an empty browser gives the same document and the same curves', async ({ lab, newcomer }) => {
  await lab.field('Estradiol').fill('33');
  await lab.field('Estradiol').press('Enter');
  await lab.chooseDepth('Academic');
  await expect(lab.signal('Estradiol')).toContainText('set to 33');
  const link = await lab.sharedLink();
  const sent = setOfLink(link);
  expect(sent.scenarios[1]?.levels).toEqual([{ signal: 'estradiol', value: 33, unit: 'pg/mL', from: 53 }]);
  expect(sent.view?.depth).toBe('academic');
  // Writers write all values out, so that the link survives changed defaults.
  expect(Object.keys(sent.scenarios[0] ?? {})).toEqual(
    expect.arrayContaining(['name', 'person', 'years', 'therapies', 'levels', 'rates', 'mechanisms']),
  );

  const other = await newcomer();
  await other.open(fragmentOf(link));
  await expect(other.notices).toContainText('The link’s 4 scenarios are open.');
  expect(await other.document()).toEqual(sent);
  expect((await other.hero()).curves).toEqual((await lab.hero()).curves);
  expect(new URL(other.page.url()).hash, 'a reload shall not open the link again over newer work').toBe('');
});

test.describe('on a desk', () => {
  test.skip(onPhone, 'once is enough');

  test('a link opened over one’s own work is one undo away from it', async ({ lab, page }) => {
    const link = await lab.sharedLink();
    await lab.field('Estradiol').fill('77');
    await lab.field('Estradiol').press('Enter');
    const own = withoutView(await lab.document());
    // Another link in the same tab changes only the fragment.
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragmentOf(link));
    await expect(lab.notices).toContainText('Undo brings back what you had.');
    await expect(lab.signal('Estradiol')).toContainText('computed from body and therapy');
    await lab.undo.click();
    await expect(lab.signal('Estradiol')).toContainText('set to 77');
    expect(withoutView(await lab.document())).toEqual(own);
  });

  test('a damaged link is refused with a notice; the page works and nothing is lost', async ({ lab, page }) => {
    await lab.field('Estradiol').fill('66');
    await lab.field('Estradiol').press('Enter');
    const own = await lab.document();
    const fragment = fragmentOf(await lab.sharedLink());
    const middle = Math.floor(fragment.length / 2);
    const damaged = [
      fragment.slice(0, middle),
      fragment.slice(0, middle) + (fragment[middle] === 'A' ? 'B' : 'A') + fragment.slice(middle + 1),
      '#s=1.%%%',
      '#s=9.AAAA',
    ];
    for (const [index, hash] of damaged.entries()) {
      // Each as a visit of its own: a page that is left keeps its draft.
      await page.goto(`./?visit=${index}${hash}`);
      await lab.ready();
      await expect(lab.notices.getByRole('alert')).toContainText('This link cannot be opened. Nothing was changed.');
      expect(await lab.document()).toEqual(own);
    }
    const before = await lab.curve(1);
    await lab.slider('Estradiol').press('PageDown');
    await expect.poll(() => lab.curve(1), { message: 'the page still works' }).not.toBe(before);
  });
});
