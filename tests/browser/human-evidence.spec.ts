import { defaultSet } from '../../src/scenario';
import { holdWithMouse } from './support/hand';
import { largestGap } from './support/path';
import type { LabPage } from './support/lab-page';
import { expect, onPhone, test } from './support/lab-test';

/** "Human evidence only" keeps what human data support: a hypothesis then moves nothing, and the page says so. */

test.skip(onPhone, 'one switch, the same on every screen');

const FOCUS = defaultSet().focus;
/** Pixels: a run with a switch is drawn through more points, and its corners are cut a little less. */
const SAME = 0.5;
const MOVED = 3 * SAME;

async function switchEvidence(lab: LabPage, on: boolean): Promise<void> {
  const settings = await lab.openSettings();
  await settings.getByRole('switch', { name: 'Human evidence only' }).setChecked(on);
  await lab.closeDialog();
}

test('allopregnanolone moves the curve as a marked hypothesis, and no longer when the switch is on', async ({
  lab,
  page,
}) => {
  const slider = lab.signal('Allopregnanolone');
  await expect(slider, 'grade beside the slider').toContainText(/D\s*hypothesis/);
  await expect(lab.answer, 'grade beside the result').toContainText(/hypothesis: [+−]\d+\.\d/);
  const free = await lab.curve(FOCUS);
  const hand = await holdWithMouse(page, lab.thumb('Allopregnanolone'));
  await hand.moveTo(-120);
  await expect.poll(async () => largestGap(await lab.curve(FOCUS), free)).toBeGreaterThan(MOVED);
  await hand.release();
  await lab.undo.click();
  await expect.poll(() => lab.curve(FOCUS)).toBe(free);

  await switchEvidence(lab, true);
  const strict = await lab.curve(FOCUS);
  expect(largestGap(strict, free), 'the hypothesis carried part of the curve').toBeGreaterThan(MOVED);
  await expect(slider).toContainText('off: human evidence only');
  await expect(page.getByText('off: human evidence only').last(), 'said with the evidence as well').toBeVisible();
  await expect(lab.answer).not.toContainText('hypothesis:');

  const other = await holdWithMouse(page, lab.thumb('Allopregnanolone'));
  for (const way of [-60, 60]) {
    await other.moveTo(way);
    await expect(slider).toContainText(/set to [\d.]+ from 53 to the end/);
    expect(largestGap(await lab.curve(FOCUS), strict), 'no study in people moves this curve').toBeLessThan(SAME);
  }
  await other.release();
  await expect.poll(async () => (await lab.hero()).ghosts.size).toBe(0);
  expect(largestGap(await lab.curve(FOCUS), strict)).toBeLessThan(SAME);

  // What human data support still works.
  await lab.undo.click();
  await lab.slider('Estradiol').press('PageDown');
  await expect.poll(async () => largestGap(await lab.curve(FOCUS), strict)).toBeGreaterThan(MOVED);
});

test('the switch belongs to the document: undoable, shared, for all lines', async ({ lab }) => {
  const before = await lab.hero();
  await switchEvidence(lab, true);
  const { scenarios } = await lab.document();
  expect(scenarios.map(({ mechanisms }) => mechanisms.humanEvidenceOnly)).toEqual([true, true, true, true]);
  await lab.undo.click();
  await expect.poll(() => lab.hero()).toEqual(before);
});
