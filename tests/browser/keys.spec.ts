import { defaultSet } from '../../src/scenario';
import { SIGNALS, withoutView, type LabPage, type SignalName } from './support/lab-page';
import { expect, onPhone, test } from './support/lab-test';

/** The key contract of the product, the number field beside each slider, and what is spoken. */

const FOCUS = defaultSet().focus;
const STEPS = 200;
/** Ends of each track, as the product draws them. */
const TRACKS: Readonly<Record<SignalName, readonly [number, number]>> = {
  Estradiol: [0.5, 400],
  Progesterone: [0.03, 50],
  Allopregnanolone: [0.05, 100],
  RANKL: [0.25, 4],
  OPG: [0.25, 4],
};

/** Where a value lies in log space, in steps of the slider. */
function positionOf(name: SignalName, value: number): number {
  const [low, high] = TRACKS[name];
  return (STEPS * Math.log(value / low)) / Math.log(high / low);
}

const valueOf = async (lab: LabPage, name: SignalName): Promise<number> => Number(await lab.field(name).inputValue());

/** Presses keys on the slider and returns by how many whole steps the value moved in log space. */
async function stepsBy(lab: LabPage, name: SignalName, key: string): Promise<number> {
  const before = Math.round(positionOf(name, await valueOf(lab, name)));
  await lab.slider(name).press(key);
  await expect.poll(async () => Math.round(positionOf(name, await valueOf(lab, name)))).not.toBe(before);
  const after = positionOf(name, await valueOf(lab, name));
  // A whole step, as far as three significant digits can tell: half a unit of the third is at most 0.5 %.
  const [low, high] = TRACKS[name];
  expect(Math.abs(after - Math.round(after))).toBeLessThan((0.00501 * STEPS) / Math.log(high / low));
  return Math.round(after) - before;
}

test.skip(onPhone, 'keys belong to a desk');

test('arrows step once, Shift and Page keys ten times, Home and End reach the ends', async ({ lab }) => {
  for (const name of SIGNALS) {
    await test.step(name, async () => {
      const [low, high] = TRACKS[name];
      const before = await lab.curve(FOCUS);
      expect(await stepsBy(lab, name, 'ArrowRight')).toBe(1);
      expect(await stepsBy(lab, name, 'ArrowUp')).toBe(1);
      expect(await stepsBy(lab, name, 'ArrowLeft')).toBe(-1);
      expect(await stepsBy(lab, name, 'ArrowDown')).toBe(-1);
      expect(await stepsBy(lab, name, 'Shift+ArrowRight')).toBe(10);
      expect(await stepsBy(lab, name, 'Shift+ArrowLeft')).toBe(-10);
      expect(await stepsBy(lab, name, 'PageUp')).toBe(10);
      expect(await stepsBy(lab, name, 'PageDown')).toBe(-10);
      await lab.slider(name).press('Home');
      await expect(lab.field(name)).toHaveValue(String(low));
      await expect.poll(() => lab.curve(FOCUS), { message: 'keys move the curve' }).not.toBe(before);
      await lab.slider(name).press('End');
      await expect(lab.field(name)).toHaveValue(String(high));
      await lab.slider(name).press('Backspace');
      await expect.poll(() => lab.curve(FOCUS), { message: 'Backspace gives the body’s own value back' }).toBe(before);
    });
  }
  const { scenarios } = await lab.document();
  expect(scenarios.flatMap(({ levels, rates }) => [...levels, ...rates])).toEqual([]);
});

test('keys that follow one another are one undo step; a double click on the thumb resets like Backspace', async ({
  lab,
  page,
}) => {
  const untouched = withoutView(await lab.document());
  const slider = lab.slider('Estradiol');
  await slider.press('ArrowRight');
  await slider.press('ArrowRight');
  await expect(lab.signal('Estradiol')).toContainText('set to');
  // The keys have rested: they were one move. The next key begins another, and undo ends it at once.
  await expect(lab.undo).toBeEnabled();
  await slider.press('ArrowRight');
  // The shortcut works from the slider as well as the button does.
  await slider.press('Control+z');
  await expect(lab.signal('Estradiol')).toContainText('set to');
  await slider.press('Control+z');
  await expect(lab.signal('Estradiol')).toContainText('computed from body and therapy');
  await expect(lab.undo).toBeDisabled();
  await slider.press('Control+Shift+z');
  await expect(lab.signal('Estradiol')).toContainText('set to');

  await lab.thumb('Estradiol').scrollIntoViewIfNeeded();
  const box = await lab.thumb('Estradiol').boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(lab.signal('Estradiol')).toContainText('computed from body and therapy');
  expect(withoutView(await lab.document())).toEqual(untouched);
});

test('a number is typed and taken with Enter; Backspace there only deletes', async ({ lab, page }) => {
  const before = await lab.curve(FOCUS);
  const field = lab.field('Estradiol');
  await field.fill('42');
  await field.press('Enter');
  await expect(lab.signal('Estradiol')).toContainText('set to 42 from 53 to the end');
  expect(await lab.spoken('Estradiol')).toBe('42 pg/mL, monthly cycle range');
  await expect.poll(() => lab.curve(FOCUS)).not.toBe(before);

  await field.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await expect(field).toHaveValue('4');
  await expect(lab.signal('Estradiol'), 'Backspace in the field does not reset').toContainText('set to 42 from 53');
  await field.press('Escape');
  await expect(field, 'Escape puts the value back').toHaveValue('42');

  // A comma is a decimal point where people write so, and values between two steps are kept exactly.
  await field.fill('37,5');
  await field.press('Tab');
  await expect(lab.signal('Estradiol')).toContainText('set to 37.5 from 53 to the end');
  const { scenarios } = await lab.document();
  expect(scenarios[FOCUS]?.levels).toEqual([{ signal: 'estradiol', value: 37.5, unit: 'pg/mL', from: 53 }]);
});

test('a text that is no number within the range is refused beside the field and changes nothing', async ({ lab }) => {
  const untouched = withoutView(await lab.document());
  const before = await lab.hero();
  const refused: readonly (readonly [SignalName, string, string])[] = [
    ['Estradiol', 'plenty', '0 to 1000 pg/mL'],
    ['Estradiol', '1001', '0 to 1000 pg/mL'],
    ['Progesterone', '-1', '0 to 100 ng/mL'],
    ['Allopregnanolone', '501', '0 to 500 nmol/L'],
    ['RANKL', '0.05', '0.1 to 10 ×'],
    ['OPG', '1e400', '0.1 to 10 ×'],
  ];
  for (const [name, text, range] of refused) {
    const field = lab.field(name);
    await field.fill(text);
    await field.press('Enter');
    await expect(lab.signal(name).getByRole('alert'), `${name} "${text}"`).toContainText(range);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(range));
    await field.press('Escape');
    await expect(lab.signal(name).getByRole('alert')).toHaveCount(0);
  }
  expect(withoutView(await lab.document())).toEqual(untouched);
  expect(await lab.hero()).toEqual(before);
  await expect(lab.undo).toBeDisabled();
});

test('what is spoken is level and meaning, never a position', async ({ lab }) => {
  const spoken: readonly (readonly [SignalName, string, string])[] = [
    ['Estradiol', '5', '5 pg/mL, postmenopausal range'],
    ['Estradiol', '100', '100 pg/mL, monthly cycle range'],
    ['Progesterone', '0.2', '0.2 ng/mL, postmenopausal range'],
    ['Progesterone', '10', '10 ng/mL, luteal range'],
    ['Allopregnanolone', '2', '2 nmol/L, luteal range'],
    ['RANKL', '2', '2 ×, made more than by the body alone'],
    ['OPG', '1', '1 ×, as the body makes it'],
  ];
  for (const [name, value, words] of spoken) {
    await lab.field(name).fill(value);
    await lab.field(name).press('Enter');
    await expect(lab.slider(name)).toHaveAttribute('aria-valuetext', words);
  }
  // One polite sentence once the hand has rested.
  const summary = lab.page.getByRole('status', { name: 'The answer' });
  await expect(summary).toContainText(/^Lumbar spine at 81: Patch 50 \+ oral progesterone 100 −?\d+\.\d %, /);
});
