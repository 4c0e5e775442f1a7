// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Lab } from '../../../src/state';
import { Sliders } from '../../../src/ui/panel/Sliders';
import { logScale } from '../../../src/ui/slider/log-scale';
import { HORMONES } from '../../../src/ui/slider/signals';
import { renderPart } from '../render-part';
import { comeToRest } from '../support';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.useRealTimers());

const levels = (lab: Lab) => {
  const set = lab.documents.current();
  return set.scenarios[set.focus]?.levels ?? [];
};
const undoSteps = (lab: Lab): number => lab.documents.store.getState().history.past.length;
const slider = () => screen.getByRole('slider', { name: 'Estradiol' });
const field = () => screen.getByRole('textbox', { name: 'Estradiol value, pg/mL' });
const group = () => screen.getByRole('group', { name: 'Estradiol' });
const mark = (name: string): Element | null => group().querySelector(`[data-mark="${name}"]`);
/** Bone under 40 pg/mL, as the tests' closed form has it. */
const COMPUTED = 40;

describe('a key that is held', () => {
  test('moves in one burst: one undo step, however often it repeats', () => {
    const { lab, clock } = renderPart(<Sliders />);
    slider().focus();
    for (let repeat = 0; repeat < 12; repeat += 1) {
      fireEvent.keyDown(slider(), { key: 'ArrowRight', repeat: repeat > 0 });
      expect(undoSteps(lab), 'nothing is finished while the key is down').toBe(0);
    }
    fireEvent.keyUp(slider(), { key: 'ArrowRight' });
    comeToRest(clock);
    expect(undoSteps(lab)).toBe(1);
    const [low, high] = HORMONES[0]?.track ?? [1, 2];
    const scale = logScale(low, high);
    expect(levels(lab)[0]?.value).toBe(scale.toValue(Math.round(scale.toPosition(COMPUTED)) + 12));
    act(() => lab.actions.undo());
    expect(levels(lab)).toEqual([]);
  });

  test('and pressed again soon goes on with the same burst', () => {
    const { lab, clock } = renderPart(<Sliders />);
    slider().focus();
    for (let tap = 0; tap < 5; tap += 1) {
      fireEvent.keyDown(slider(), { key: 'ArrowRight' });
      fireEvent.keyUp(slider(), { key: 'ArrowRight' });
      act(() => clock.pass(150));
      expect(undoSteps(lab)).toBe(0);
    }
    act(() => clock.pass(250));
    expect(undoSteps(lab)).toBe(1);
  });

  test('is an undo step of its own when something else is done before it has come to rest', () => {
    const { lab } = renderPart(<Sliders />);
    slider().focus();
    fireEvent.keyDown(slider(), { key: 'ArrowRight' });
    fireEvent.keyUp(slider(), { key: 'ArrowRight' });
    const moved = levels(lab).length;
    act(() => lab.actions.drag({ kind: 'level', signal: 'progesterone' }, 5, 1));
    act(() => lab.actions.release());
    expect(moved).toBe(1);
    expect(levels(lab)).toHaveLength(2);
    expect(undoSteps(lab)).toBe(2);
    fireEvent.keyDown(slider(), { key: 'ArrowRight' });
    fireEvent.keyUp(slider(), { key: 'ArrowRight' });
    act(() => lab.actions.undo());
    expect(levels(lab)).toHaveLength(2);
    expect(undoSteps(lab)).toBe(2);
  });

  test('is let go of when the focus leaves', () => {
    const { lab } = renderPart(<Sliders />);
    slider().focus();
    fireEvent.keyDown(slider(), { key: 'PageDown' });
    expect(lab.documents.store.getState().draft).not.toBeNull();
    act(() => field().focus());
    expect(lab.documents.store.getState().draft).toBeNull();
    expect(undoSteps(lab)).toBe(1);
  });
});

describe('the marks on the track', () => {
  test('the dashed thumb stands where body and therapy would be, and only where something else is set', async () => {
    const { lab } = renderPart(<Sliders />);
    expect(mark('computed')).toBeNull();
    act(() => lab.actions.type({ kind: 'level', signal: 'estradiol' }, 200));
    await waitFor(() => expect(mark('computed')).not.toBeNull());
    const [low, high] = HORMONES[0]?.track ?? [1, 2];
    const left = Number.parseFloat((mark('computed') as HTMLElement).style.left);
    expect(left).toBeCloseTo(logScale(low, high).toPosition(COMPUTED) / 2, 6);
    expect(mark('computed')).toHaveAttribute('title', 'computed: 40 pg/mL');
    act(() => lab.actions.reset({ kind: 'level', signal: 'estradiol' }));
    expect(mark('computed')).toBeNull();
  });

  test('a dot marks the value before the drag while the hand is on it', () => {
    const { lab } = renderPart(<Sliders />);
    act(() => lab.actions.drag({ kind: 'level', signal: 'estradiol' }, 100, COMPUTED));
    expect(mark('before')).not.toBeNull();
    act(() => lab.actions.release());
    expect(mark('before')).toBeNull();
  });
});

test('“back to computed” leaves the focus on the slider', async () => {
  const { lab, user } = renderPart(<Sliders />);
  act(() => lab.actions.type({ kind: 'level', signal: 'estradiol' }, 200));
  await user.click(screen.getByRole('button', { name: 'Estradiol back to computed' }));
  expect(levels(lab)).toEqual([]);
  expect(slider()).toHaveFocus();
});

describe('a number that cannot be read', () => {
  test.each([
    ['abc', '“abc” is not a number: expected 0 to 1000 pg/mL. It stays at 40 pg/mL.'],
    ['   ', 'Nothing was typed: expected 0 to 1000 pg/mL. It stays at 40 pg/mL.'],
    ['5000', '5000 lies outside 0 to 1000 pg/mL. It stays at 40 pg/mL.'],
    ['10 nmol/L', 'This field takes pg/mL, not “nmol/L”: expected 0 to 1000 pg/mL. It stays at 40 pg/mL.'],
    ['1,000', '“1,000” could be 1 or 1000: please type it without a comma. It stays at 40 pg/mL.'],
  ])('“%s” is answered on Enter, not before, and changes nothing', async (text, answer) => {
    const { lab, user } = renderPart(<Sliders />);
    await user.clear(field());
    await user.type(field(), text);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(answer);
    expect(field()).toHaveAccessibleDescription(answer);
    expect(field()).toBeInvalid();
    expect(levels(lab)).toEqual([]);
    await user.keyboard('7');
    expect(screen.queryByRole('alert'), 'the next letter is a new try').toBeNull();
    expect(field()).not.toBeInvalid();
  });

  test('on leaving, the old value is back and the answer stays for a while', async () => {
    const { lab, user } = renderPart(<Sliders />);
    await user.clear(field());
    await user.type(field(), 'lots');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    act(() => field().blur());
    expect(field()).toHaveValue('40');
    expect(field()).not.toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('It stays at 40 pg/mL.');
    act(() => {
      vi.advanceTimersByTime(10_000);
    });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(levels(lab)).toEqual([]);
  });

  test('the field’s own unit may be typed with the number', async () => {
    const { lab, user } = renderPart(<Sliders />);
    await user.clear(field());
    await user.type(field(), '10,5 pg/mL{Enter}');
    expect(levels(lab)[0]?.value).toBe(10.5);
    expect(field()).toHaveValue('10.5');
  });
});

describe('the buttons beside the field', () => {
  const up = () => screen.getByRole('button', { name: 'Estradiol, one step up', hidden: true });

  test('a tap is a step', () => {
    const { lab } = renderPart(<Sliders />);
    fireEvent.click(up());
    fireEvent.click(up());
    expect(undoSteps(lab)).toBe(2);
  });

  test('a hold goes on, and is one undo step', () => {
    const { lab } = renderPart(<Sliders />);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.pointerDown(up(), { button: 0 });
    act(() => {
      vi.advanceTimersByTime(500);
    });
    const soon = levels(lab)[0]?.value ?? 0;
    for (let pause = 0; pause < 5; pause += 1) {
      act(() => {
        vi.advanceTimersByTime(100);
      });
    }
    expect(levels(lab)[0]?.value).toBeGreaterThan(soon);
    expect(undoSteps(lab)).toBe(0);
    fireEvent.pointerUp(up());
    fireEvent.click(up());
    expect(undoSteps(lab)).toBe(1);
  });
});

describe('at the Fundamentals depth', () => {
  test('hormones are percent of the usual, ends are words, and what is set is told in percent', async () => {
    const { lab, user } = renderPart(<Sliders />);
    act(() => lab.view.setState({ depth: 'fundamentals' }));
    const estrogen = screen.getByRole('slider', { name: 'Estrogen' });
    expect(estrogen).toHaveAttribute('aria-valuetext', expect.stringMatching(/^\d+ %, /));
    const percent = screen.getByRole('textbox', { name: 'Estrogen, percent of the usual' });
    await user.clear(percent);
    await user.type(percent, '50 %{Enter}');
    expect(percent).toHaveValue('50');
    const inside = within(screen.getByRole('group', { name: 'Estrogen' }));
    expect(inside.getByText('set to 50 % from 53 to the end')).toBeVisible();
    expect(inside.getByText('low, after menopause')).toBeInTheDocument();
    const held = levels(lab)[0];
    expect(held?.unit).toBe('pg/mL');
    act(() => lab.view.setState({ depth: 'intermediate' }));
    expect(field()).toHaveValue(String(held?.value));
  });
});
