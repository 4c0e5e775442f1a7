// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type Scenario, updateFocused } from '../../../src/scenario';
import { simulate } from '../../../src/simulation';
import type { Lab } from '../../../src/state';
import { renderLab } from '../support';

const PATCH = 'Estradiol patch 50 µg/d';

const focused = ({ documents }: Lab): Scenario => {
  const set = documents.current();
  const scenario = set.scenarios[set.focus];
  if (scenario === undefined) throw new Error('no focus');
  return scenario;
};

async function editor(name = PATCH, overrides: Parameters<typeof renderLab>[0] = {}, prepare?: (lab: Lab) => void) {
  const page = renderLab(overrides);
  if (prepare) act(() => prepare(page.lab));
  const region = await screen.findByRole('region', { name: 'Therapy timeline' });
  const bar = await within(region).findByRole('slider', { name: `${name}, whole bar` });
  act(() => bar.focus());
  await page.user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: /^Edit/ });
  const box = (label: string) => within(dialog).getByRole('textbox', { name: label });
  const type = async (label: string, text: string): Promise<void> => {
    await page.user.clear(box(label));
    await page.user.type(box(label), text);
  };
  const press = (button: string) => page.user.click(within(dialog).getByRole('button', { name: button }));
  return { ...page, region, dialog, box, type, press };
}

describe('the fields of a therapy', () => {
  test('dose, start and stop are typed and become one undo step; the bar keeps the focus', async () => {
    const { lab, type, press, dialog, user } = await editor();
    await type('Dose', '25');
    await type('Starts at age, years', '53');
    await type('Starts at age, months', '6');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Never stops' }));
    await type('Stops at age, years', '59');
    await press('Apply');
    expect(focused(lab).therapies[0]).toEqual({
      agent: 'estradiol',
      route: 'patch',
      dose: 25,
      unit: 'ug/d',
      from: 53.5,
      to: 59,
    });
    expect(lab.documents.store.getState().history.past).toHaveLength(1);
    await waitFor(() =>
      expect(document.activeElement).toHaveAttribute('aria-label', 'Estradiol patch 25 µg/d, whole bar'),
    );
  });

  test('what is refused stands beside its field, and nothing is changed until it is mended', async () => {
    const { lab, type, press, dialog, box } = await editor();
    const before = lab.documents.current();
    await type('Dose', '50000');
    await press('Apply');
    expect(within(dialog).getByRole('alert')).toHaveTextContent(/Expected 0–2000 ug\/d/);
    expect(box('Dose')).toHaveAttribute('aria-invalid', 'true');
    expect(lab.documents.current()).toBe(before);
    await type('Dose', '60');
    expect(within(dialog).queryByRole('alert')).toBeNull();
    await press('Apply');
    expect(focused(lab).therapies[0]?.dose).toBe(60);
  });

  test('another product brings its usual dose; days of a block are asked for only where days make sense', async () => {
    const { lab, dialog, user, press } = await editor();
    const what = within(dialog).getByRole('combobox', { name: 'What' });
    await user.selectOptions(what, 'Denosumab');
    expect(within(dialog).queryByRole('radio', { name: 'every day' })).toBeNull();
    await user.selectOptions(what, 'Oral micronized progesterone');
    await user.click(within(dialog).getByRole('radio', { name: 'on some days of a block' }));
    await press('Apply');
    expect(focused(lab).therapies[0]).toMatchObject({
      agent: 'progesterone',
      days: 12,
      ofEvery: 28,
      withFood: true,
      from: 52,
    });
  });

  test('the model tells what the change does, safety what is known, an unstudied dose that it is', async () => {
    const { dialog, type } = await editor(PATCH, { simulate });
    expect(within(dialog).getByRole('status')).toHaveTextContent(/^Lumbar spine at 81: .* %\.$/);
    expect(within(dialog).getByText(/Womb lining/)).toBeVisible();
    await type('Dose', '200');
    await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent(/now, .* with this change/));
    expect(within(dialog).getByText(/Outside the studied range/)).toBeVisible();
  });

  test('says that a slider still sets the level, and that doses of one hormone add', async () => {
    const { dialog } = await editor(PATCH, {}, (lab) =>
      lab.actions.edit((set) =>
        updateFocused(set, (one) => ({
          ...one,
          therapies: [...one.therapies, { agent: 'estradiol', route: 'oral', dose: 1, unit: 'mg/d', from: 55 }],
          levels: [{ signal: 'estradiol', value: 40, unit: 'pg/mL', from: 60 }],
        })),
      ),
    );
    expect(within(dialog).getByText('the slider still sets estradiol from 60')).toBeVisible();
    expect(within(dialog).getByText('Taken at the same time: Oral estradiol 1 mg/d. Doses add.')).toBeVisible();
  });

  test('removes, splits and copies what it shows', async () => {
    const { lab, press } = await editor();
    await press('Split at 53');
    expect(focused(lab).therapies.map(({ from, to }) => [from, to])).toEqual([
      [52, expect.closeTo(53, 1)],
      [expect.closeTo(53, 1), undefined],
      [52, undefined],
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('Cancel and Escape change nothing', async () => {
    const { lab, type, press } = await editor();
    const before = lab.documents.current();
    await type('Dose', '25');
    await press('Cancel');
    expect(lab.documents.current()).toBe(before);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the fields of a level set by hand', () => {
  const held = (lab: Lab): void =>
    lab.actions.edit((set) =>
      updateFocused(set, (one) => ({ ...one, levels: [{ signal: 'estradiol', value: 40, unit: 'pg/mL', from: 60 }] })),
    );

  test('value and ages are typed; back to computed takes it out', async () => {
    const { lab, type, press } = await editor('Estradiol set to 40 pg/mL', {}, held);
    await type('Level held', '55');
    await press('Apply');
    expect(focused(lab).levels).toEqual([{ signal: 'estradiol', value: 55, unit: 'pg/mL', from: 60 }]);
  });

  test('goes back to computed', async () => {
    const { lab, press } = await editor('Estradiol set to 40 pg/mL', {}, held);
    await press('Back to computed');
    expect(focused(lab).levels).toEqual([]);
  });
});
