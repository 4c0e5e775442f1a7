// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Scenario, updateFocused } from '../../../src/scenario';
import type { Lab } from '../../../src/state';
import { renderLab } from '../support';

beforeAll(() => {
  // jsdom has no pointer capture.
  Object.assign(HTMLElement.prototype, { setPointerCapture: () => undefined });
});

const PATCH = 'Estradiol patch 50 µg/d';
const PROGESTERONE = 'Oral progesterone 100 mg/d';

const focused = ({ documents }: Lab): Scenario => {
  const set = documents.current();
  const scenario = set.scenarios[set.focus];
  if (scenario === undefined) throw new Error('no focus');
  return scenario;
};
const steps = ({ documents }: Lab): number => documents.store.getState().history.past.length;
const ages = (lab: Lab, index = 0): readonly [number, number | undefined] => {
  const therapy = focused(lab).therapies[index];
  if (therapy === undefined) throw new Error(`no therapy ${index}`);
  return [therapy.from, therapy.to];
};

async function timeline(overrides: Parameters<typeof renderLab>[0] = {}) {
  const page = renderLab(overrides);
  const region = await screen.findByRole('region', { name: 'Therapy timeline' });
  await within(region).findByRole('slider', { name: `${PATCH}, whole bar` });
  const part = (name: string): HTMLElement => within(region).getByRole('slider', { name });
  const key = async (name: string, keys: string): Promise<void> => {
    act(() => part(name).focus());
    await page.user.keyboard(keys);
  };
  return { ...page, region, part, key };
}

describe('a bar by keys', () => {
  test('is one tab stop with three parts, each with its name, age and words', async () => {
    const { part, region } = await timeline();
    expect(part(`${PATCH}, start`)).toHaveAttribute('aria-valuenow', '52');
    expect(part(`${PATCH}, start`)).toHaveAttribute('aria-valuetext', 'starts at 52');
    expect(part(`${PATCH}, stop`)).toHaveAttribute('aria-valuetext', 'never stops');
    expect(part(`${PATCH}, whole bar`)).toHaveAttribute('aria-valuetext', '52 to the end, 29 years');
    const group = within(region).getByRole('group', { name: PATCH });
    expect(group.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(part(`${PATCH}, start`)).toHaveAccessibleDescription(/Arrow keys move by a month/);
  });

  test('arrows move by a month, with Shift by a year, with Alt by a day; each is one undo step', async () => {
    const { lab, key, part } = await timeline();
    await key(`${PATCH}, whole bar`, '{ArrowRight}');
    expect(ages(lab)).toEqual([52.0833, undefined]);
    expect(steps(lab)).toBe(1);
    await key(`${PATCH}, whole bar`, '{Shift>}{ArrowRight}{/Shift}');
    expect(ages(lab)[0]).toBe(53.0833);
    expect(part(`${PATCH}, whole bar`)).toHaveAttribute('aria-valuetext', '53 y 1 mo to the end, 27 years 11 months');
    await key(`${PATCH}, whole bar`, '{Alt>}{ArrowLeft}{/Alt}');
    // Days of life: between half a day and one and a half from a month's border.
    expect(Math.round((53.0833 - ages(lab)[0]) * 365.25)).toBe(1);
    expect(steps(lab)).toBe(3);
    act(() => lab.actions.undo());
    expect(ages(lab)[0]).toBe(53.0833);
    expect(ages(lab, 1)).toEqual([52, undefined]);
  });

  test('a key held down is one step, shown as a draft until it is let go', async () => {
    const { lab, part } = await timeline();
    const bar = part(`${PATCH}, whole bar`);
    act(() => bar.focus());
    for (let press = 0; press < 6; press += 1) fireEvent.keyDown(bar, { key: 'ArrowRight', repeat: press > 0 });
    expect(ages(lab)[0]).toBe(52.5);
    expect(steps(lab)).toBe(0);
    fireEvent.keyUp(bar, { key: 'ArrowRight' });
    expect(steps(lab)).toBe(1);
  });

  test('up and down walk from start to whole bar to stop; Home and End go as far as there is room', async () => {
    const { lab, key, part, user } = await timeline();
    await key(`${PATCH}, whole bar`, '{ArrowDown}');
    expect(part(`${PATCH}, stop`)).toHaveFocus();
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(ages(lab)).toEqual([52, 80]);
    await user.keyboard('{Home}');
    expect(ages(lab)).toEqual([52, 52.0833]);
    await user.keyboard('{End}');
    expect(ages(lab)).toEqual([52, undefined]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(part(`${PATCH}, start`)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(ages(lab)).toEqual([46, undefined]);
  });

  test('Delete takes it out with a notice that undoes, and the focus goes to what is left', async () => {
    const { lab, key, part, user } = await timeline();
    await key(`${PATCH}, whole bar`, '{Delete}');
    expect(focused(lab).therapies.map(({ agent }) => agent)).toEqual(['progesterone']);
    expect(part(`${PROGESTERONE}, whole bar`)).toHaveFocus();
    const notice = screen.getByText(`“${PATCH}” was removed.`);
    await user.click(within(notice.parentElement!.parentElement!).getByRole('button', { name: 'Undo' }));
    expect(focused(lab).therapies).toHaveLength(2);
  });

  test('keys that the page has a use for stay with the page', async () => {
    const { lab, key } = await timeline();
    await key(`${PATCH}, whole bar`, '{Control>}{ArrowRight}{/Control}x');
    expect(steps(lab)).toBe(0);
  });
});

describe('a bar by hand', () => {
  const drag = (bar: HTMLElement, way: readonly number[], init = {}): void => {
    fireEvent.pointerDown(bar, { button: 0, pointerId: 1, clientX: 300 });
    for (const pixels of way) fireEvent.pointerMove(bar, { pointerId: 1, clientX: 300 + pixels, ...init });
  };
  /** Pixels of a year: read off the drawn grid. */
  const pixelsPerYear = (region: HTMLElement): number => {
    const x = (age: number): number =>
      Number(region.querySelector(`[data-mark="timeline-grid-${age}"]`)?.getAttribute('x1'));
    return (x(80) - x(60)) / 20;
  };

  test('follows as a draft with a ghost and a tip, and is one step when it is let go', async () => {
    const { lab, part, region } = await timeline();
    const year = pixelsPerYear(region);
    const bar = part(`${PATCH}, stop`);
    drag(bar, [-2 * year, -10 * year, -20 * year]);
    expect(ages(lab)).toEqual([52, 61]);
    expect(steps(lab)).toBe(0);
    expect(region.querySelector('[data-mark$="therapies-0-before"]')).not.toBeNull();
    expect(within(region).getByText('to 61 · 9 years')).toBeInTheDocument();
    fireEvent.pointerUp(bar, { pointerId: 1 });
    expect(steps(lab)).toBe(1);
    expect(region.querySelector('[data-mark$="-before"]')).toBeNull();
    expect(within(region).queryByText('to 61 · 9 years')).toBeNull();
  });

  test('Escape puts it back, and the rest of the way counts for nothing', async () => {
    const { lab, part } = await timeline();
    const before = lab.documents.current();
    const bar = part(`${PATCH}, whole bar`);
    drag(bar, [40, 80]);
    expect(lab.documents.current()).not.toBe(before);
    fireEvent.keyDown(bar, { key: 'Escape' });
    fireEvent.pointerMove(bar, { pointerId: 1, clientX: 420 });
    fireEvent.pointerUp(bar, { pointerId: 1 });
    expect(lab.documents.current()).toBe(before);
    expect(steps(lab)).toBe(0);
  });

  test('a press that does not move selects: its tools appear, nothing changes', async () => {
    const { lab, part, region } = await timeline();
    const bar = part(`${PATCH}, whole bar`);
    drag(bar, [1, 2]);
    fireEvent.pointerUp(bar, { pointerId: 1 });
    expect(steps(lab)).toBe(0);
    expect(within(region).getByRole('group', { name: `What to do with ${PATCH}` })).toBeVisible();
    fireEvent.pointerDown(document.body);
    await waitFor(() => expect(within(region).queryByRole('button', { name: 'Remove' })).toBeNull());
  });

  test('edges are drawn to those of other bars, unless days are asked for', async () => {
    const { lab, part, region } = await timeline();
    act(() =>
      lab.actions.edit((set) =>
        updateFocused(set, (scenario) => ({
          ...scenario,
          therapies: scenario.therapies.map((one, index) => (index === 1 ? { ...one, to: 60.37 } : one)),
        })),
      ),
    );
    const year = pixelsPerYear(region);
    const bar = part(`${PATCH}, stop`);
    drag(bar, [-20.5 * year]);
    expect(ages(lab)[1]).toBe(60.37);
    drag(bar, [-20.5 * year], { altKey: true });
    expect(ages(lab)[1]).toBeCloseTo(60.5, 1);
    expect(ages(lab)[1]).not.toBe(60.37);
    fireEvent.pointerCancel(bar, { pointerId: 1 });
  });
});

describe('what the gate refuses', () => {
  test('two settings of one level do not overlap: the bar stops, the reason is shown and spoken', async () => {
    const { lab, key, part, region } = await timeline();
    const held = (from: number, to?: number) => ({
      signal: 'estradiol' as const,
      value: 40,
      unit: 'pg/mL',
      from,
      ...(to ? { to } : {}),
    });
    act(() =>
      lab.actions.edit((set) => updateFocused(set, (one) => ({ ...one, levels: [held(54, 59), held(59.0833, 65)] }))),
    );
    const [first] = within(region).getAllByRole('slider', { name: 'Estradiol set to 40 pg/mL, stop' });
    act(() => first!.focus());
    fireEvent.keyDown(first!, { key: 'ArrowRight' });
    fireEvent.keyUp(first!, { key: 'ArrowRight' });
    fireEvent.keyDown(first!, { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyUp(first!, { key: 'ArrowRight', shiftKey: true });
    expect(focused(lab).levels[0]?.to).toBe(59.0833);
    expect(within(region).getByText('One level cannot be set twice at the same age')).toBeVisible();
    expect(first).toHaveAttribute('aria-valuetext', expect.stringContaining('cannot be set twice'));
    await key(`${PATCH}, whole bar`, '{ArrowRight}');
    expect(within(region).queryByText(/cannot be set twice/)).toBeNull();
    expect(part(`${PATCH}, whole bar`)).toHaveFocus();
  });
});

describe('tools', () => {
  test('split at the age line leaves two bars and selects the second', async () => {
    const { lab, clock, key, user, region } = await timeline();
    act(() => {
      lab.actions.setAge(60);
      clock.pass(200);
    });
    await key(`${PROGESTERONE}, whole bar`, '{ArrowDown}');
    await user.click(within(region).getByRole('button', { name: 'Split at 60' }));
    expect(
      focused(lab)
        .therapies.slice(1)
        .map(({ from, to }) => [from, to]),
    ).toEqual([
      [52, 60],
      [60, undefined],
    ]);
    expect(document.activeElement).toHaveAttribute('aria-valuetext', '60 to the end, 21 years');
    await user.click(within(region).getByRole('button', { name: 'Split at 60' }));
    expect(within(region).getByText(/does not cross it/)).toBeVisible();
  });

  test('duplicate repeats what stops, and says when there is no room', async () => {
    const { lab, key, user, region } = await timeline();
    act(() =>
      lab.actions.edit((set) =>
        updateFocused(set, (one) => ({
          ...one,
          therapies: [{ ...one.therapies[0]!, to: 55 }],
          levels: [{ signal: 'estradiol', value: 40, unit: 'pg/mL', from: 60 }],
        })),
      ),
    );
    await key(`${PATCH}, whole bar`, '{ArrowDown}');
    await user.click(within(region).getByRole('button', { name: 'Duplicate' }));
    expect(focused(lab).therapies.map(({ from, to }) => [from, to])).toEqual([
      [52, 55],
      [55, 58],
    ]);
    await key('Estradiol set to 40 pg/mL, whole bar', '{ArrowDown}');
    await user.click(within(region).getByRole('button', { name: 'Duplicate' }));
    expect(focused(lab).levels).toHaveLength(1);
    expect(within(region).getByText(/no room for a copy/)).toBeVisible();
  });
});

describe('the final period', () => {
  test('moves for the same woman in all lines, or in this one', async () => {
    const { lab, key, user, region } = await timeline();
    const name = 'Last period, on the timeline';
    const all = () => lab.documents.current().scenarios.map(({ person }) => person.ageAtFinalPeriod);
    await key(name, '{Shift>}{ArrowRight}{/Shift}');
    expect(all()).toEqual([52, 52, 52, 52]);
    expect(steps(lab)).toBe(1);
    await user.click(within(region).getByRole('radio', { name: 'only this line' }));
    await key(name, '{ArrowLeft}');
    expect(all()).toEqual([52, 51.9167, 52, 52]);
  });

  test('Enter opens its fields: age, kind, which lines; a wrong age is told', async () => {
    const { lab, key, user } = await timeline();
    await key('Last period, on the timeline', '{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Menopause' });
    const years = within(dialog).getByRole('textbox', { name: 'Age at last period, years' });
    await user.clear(years);
    await user.type(years, '70');
    await user.click(within(dialog).getByRole('button', { name: 'Apply' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('12–65 years');
    await user.clear(years);
    await user.type(years, '45');
    await user.click(within(dialog).getByRole('radio', { name: /^Surgical/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Apply' }));
    expect(lab.documents.current().scenarios.map(({ person }) => [person.menopause, person.ageAtFinalPeriod])).toEqual(
      Array(4).fill(['surgical', 45]),
    );
    expect(await screen.findByRole('slider', { name: 'Ovaries removed, on the timeline' })).toBeInTheDocument();
  });
});

describe('lines', () => {
  test('pressing the bars of another line brings it into focus', async () => {
    const { lab, user, region } = await timeline();
    await user.click(within(region).getByRole('button', { name: /^Focus Conjugated estrogens 0\.625 \+ MPA 2\.5/ }));
    expect(lab.documents.current().focus).toBe(3);
    expect(
      await within(region).findByRole('slider', { name: /^Conjugated estrogens .*, whole bar/ }),
    ).toBeInTheDocument();
  });

  test('a line without therapy says so and offers to add one', async () => {
    const { lab, user, region } = await timeline();
    act(() => lab.actions.focus(0));
    expect(await within(region).findByText('No therapy: natural course')).toBeVisible();
    const [, inRow] = within(region).getAllByRole('button', { name: 'Add therapy' });
    await user.click(inRow!);
    const dialog = await screen.findByRole('dialog', { name: 'Add to the timeline' });
    await user.click(within(dialog).getByRole('button', { name: 'Add' }));
    expect(focused(lab).therapies).toEqual([{ agent: 'estradiol', route: 'patch', dose: 50, unit: 'ug/d', from: 52 }]);
  });

  test('the heading tells when therapies end', async () => {
    const { lab, region } = await timeline();
    expect(within(region).getByText('2 therapies from 52, never stopped.')).toBeVisible();
    act(() =>
      lab.actions.edit((set) =>
        updateFocused(set, (one) => ({ ...one, therapies: [{ ...one.therapies[0]!, to: 59 }, one.therapies[1]!] })),
      ),
    );
    expect(await within(region).findByText('1 of 2 therapies ends at 59.')).toBeVisible();
  });

  test('Fundamentals has plain names and no doses, Academic the whole schedule', async () => {
    const { lab } = await timeline();
    act(() => lab.view.setState({ depth: 'fundamentals' }));
    const plain = await screen.findByRole('region', { name: 'When hormones are taken' });
    expect(within(plain).getByRole('slider', { name: 'Estrogen patch, whole bar' })).toBeInTheDocument();
    act(() => lab.view.setState({ depth: 'academic' }));
    const full = await screen.findByRole('region', { name: 'Therapy timeline' });
    expect(
      within(full).getByRole('slider', { name: 'Oral micronized progesterone 100 mg/d, daily, fed, whole bar' }),
    ).toBeInTheDocument();
  });
});
