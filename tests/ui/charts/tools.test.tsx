// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { writeSet } from '../../../src/scenario';
import { simpleSimulate } from '../support';
import { renderCharts } from './render-charts';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  // jsdom knows no captured pointers.
  Element.prototype.setPointerCapture = () => undefined;
});

const walker = (): Promise<HTMLElement> => screen.findByRole('slider', { name: /^Age, Lumbar spine/ });
const lines = (): string[] =>
  [...document.querySelectorAll('[data-chart="hero"] [data-mark^="hero-line-"]')].map(
    (path) => path.getAttribute('d') ?? '',
  );
const words = (): string[] =>
  [...document.querySelectorAll('[data-chart="hero"] text')].map((text) => text.textContent);

describe('a chart walked by keys', () => {
  test('goes by a year, a month, five years, and to the ends', async () => {
    const { lab, user } = renderCharts();
    (await walker()).focus();
    const steps: readonly (readonly [string, number])[] = [
      ['{ArrowRight}', 54],
      ['{Shift>}{ArrowLeft}{/Shift}', 54 - 1 / 12],
      ['{PageUp}', 59 - 1 / 12],
      ['{PageDown}', 54 - 1 / 12],
      ['{Home}', 46],
      ['{ArrowLeft}', 46],
      ['{End}', 81],
    ];
    for (const [keys, age] of steps) {
      await user.keyboard(keys);
      expect(lab.view.getState().age).toBeCloseTo(age, 9);
    }
  });

  test('goes up and down the lines as they lie there, speaks the one reached, and takes it with Enter', async () => {
    const { lab, user, clock } = renderCharts();
    const slider = await walker();
    slider.focus();
    // The closed form treats three lines alike and only the baseline worse.
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(lab.view.getState().hoverScenario).toBe(0);
    act(() => clock.pass(200));
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^age 53: Natural menopause .*4 of 4/));
    await user.keyboard('{ArrowUp}');
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/\+\d+\.\d % against Natural menopause/));
    const reached = lab.view.getState().hoverScenario;
    await user.keyboard('{Enter}');
    expect(lab.documents.current().focus).toBe(reached);
    await user.keyboard('{Escape}');
    expect(lab.view.getState().hoverScenario).toBeNull();
  });

  test('steps back from a line when it is left', async () => {
    const { lab, user } = renderCharts();
    (await walker()).focus();
    await user.keyboard('{ArrowUp}');
    expect(lab.view.getState().hoverScenario).not.toBeNull();
    await user.tab();
    expect(lab.view.getState().hoverScenario).toBeNull();
  });

  test('zooms with + and −, shows all with 0, and keeps the age in sight', async () => {
    const { lab, user } = renderCharts();
    (await walker()).focus();
    await user.keyboard('++');
    const [from = 0, to = 0] = lab.view.getState().zoom ?? [];
    expect(to - from).toBeCloseTo(35 / 4, 6);
    await user.keyboard('{End}');
    expect(lab.view.getState().zoom?.[1]).toBeCloseTo(81, 6);
    await user.keyboard('-');
    expect((lab.view.getState().zoom?.[1] ?? 0) - (lab.view.getState().zoom?.[0] ?? 0)).toBeCloseTo(35 / 2, 6);
    await user.keyboard('0');
    expect(lab.view.getState().zoom).toBeNull();
  });

  test('speaks for itself: the summary at rest stays silent', async () => {
    const { lab, user } = renderCharts();
    const summary = document.querySelector('[role="status"][aria-live="polite"]');
    await vi.waitFor(() => expect(summary).toHaveTextContent(/Lumbar spine at 81/), 3000);
    (await walker()).focus();
    await user.keyboard('{ArrowRight}');
    expect(lab.view.getState().age).toBe(54);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(summary).toHaveTextContent(/Lumbar spine at 81/);
  });
});

describe('a mouse in the plot', () => {
  const at = (clientX: number) => ({ clientX, clientY: 60, pointerId: 1, button: 0, pointerType: 'mouse' });

  test('moves the age by a click and zooms by a brush, as far as Escape lets it', async () => {
    const { lab, user } = renderCharts();
    const slider = await walker();
    fireEvent.pointerDown(slider, at(300));
    fireEvent.pointerUp(slider, at(300));
    const clicked = lab.view.getState().age;
    expect(clicked).toBeGreaterThan(53);
    expect(lab.view.getState().zoom).toBeNull();

    slider.focus();
    fireEvent.pointerDown(slider, at(100));
    fireEvent.pointerMove(slider, at(200));
    await user.keyboard('{Escape}');
    fireEvent.pointerUp(slider, at(200));
    expect(lab.view.getState().zoom).toBeNull();

    fireEvent.pointerDown(slider, at(200));
    fireEvent.pointerMove(slider, at(160));
    fireEvent.pointerMove(slider, at(100));
    fireEvent.pointerUp(slider, at(100));
    const [from = 0, to = 0] = lab.view.getState().zoom ?? [];
    expect(to).toBeGreaterThan(from + 2);
    expect(lab.view.getState().age, 'a brush moves no age').toBe(clicked);

    await user.click(await screen.findByRole('button', { name: /^Show all ages/ }));
    expect(lab.view.getState().zoom).toBeNull();
  });

  test('drags the playhead where it takes hold of it', async () => {
    const { lab } = renderCharts();
    const slider = await walker();
    fireEvent.pointerDown(slider, at(300));
    fireEvent.pointerUp(slider, at(300));
    fireEvent.pointerDown(slider, at(302));
    fireEvent.pointerMove(slider, at(420));
    fireEvent.pointerUp(slider, at(420));
    expect(lab.view.getState().zoom).toBeNull();
    expect(lab.view.getState().age).toBeGreaterThan(65);
  });
});

describe('two fingers', () => {
  const finger = (pointerId: number, clientX: number) => ({
    clientX,
    clientY: 60,
    pointerId,
    button: 0,
    pointerType: 'touch',
  });

  test('zoom, and leave the age as it was', async () => {
    const { lab } = renderCharts();
    const slider = await walker();
    fireEvent.pointerDown(slider, finger(1, 200));
    fireEvent.pointerDown(slider, finger(2, 260));
    expect(lab.view.getState().age).toBe(53);
    fireEvent.pointerMove(slider, finger(1, 120));
    fireEvent.pointerMove(slider, finger(2, 400));
    const [from = 46, to = 81] = lab.view.getState().zoom ?? [];
    expect(to - from).toBeLessThan(20);
    fireEvent.pointerUp(slider, finger(1, 120));
    fireEvent.pointerUp(slider, finger(2, 400));
    expect(lab.view.getState().age).toBe(53);
  });
});

describe('the last period in the chart', () => {
  const handle = (): Promise<HTMLElement> => screen.findByRole('slider', { name: 'Last period, in the chart' });

  test('moves by keys for the same woman in every line, each key one undo step', async () => {
    const { lab, user } = renderCharts();
    (await handle()).focus();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(lab.documents.current().scenarios.map(({ person }) => person.ageAtFinalPeriod)).toEqual([52, 52, 52, 52]);
    await user.keyboard('{ArrowLeft}');
    expect(lab.documents.current().scenarios[0]?.person.ageAtFinalPeriod).toBeCloseTo(52 - 1 / 12, 3);
    expect(lab.documents.store.getState().history.past).toHaveLength(2);
    expect(await handle()).toHaveFocus();
  });

  test('is dragged as one step, and Escape puts everything back', async () => {
    const { lab, user } = renderCharts();
    const slider = await handle();
    const before = writeSet(lab.documents.current());
    const at = (clientX: number) => ({ clientX, clientY: 40, pointerId: 1, button: 0 });
    fireEvent.pointerDown(slider, at(200));
    fireEvent.pointerMove(slider, at(230));
    fireEvent.pointerMove(slider, at(260));
    expect(lab.documents.current().scenarios[2]?.person.ageAtFinalPeriod).toBeGreaterThan(52);
    expect(lab.documents.store.getState().history.past).toHaveLength(0);
    await user.keyboard('{Escape}');
    expect(writeSet(lab.documents.current())).toBe(before);

    fireEvent.pointerDown(slider, at(200));
    fireEvent.pointerMove(slider, at(230));
    fireEvent.pointerMove(slider, at(260));
    fireEvent.pointerUp(slider, at(260));
    expect(lab.documents.store.getState().history.past).toHaveLength(1);
    act(() => lab.actions.undo());
    expect(writeSet(lab.documents.current())).toBe(before);
  });
});

describe('ways of looking', () => {
  test('difference lays the baseline on 0 in all charts, and is no edit', async () => {
    const { lab, user } = renderCharts();
    const before = writeSet(lab.documents.current());
    const button = await screen.findByRole('button', { name: 'Difference from Natural menopause' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    await screen.findAllByText('against Natural menopause');
    expect(screen.getByText('difference, pg/mL')).toBeInTheDocument();
    expect(words().some((word) => /^\+\d+\.\d points at 81$/.test(word))).toBe(true);
    expect(writeSet(lab.documents.current())).toBe(before);
    await user.click(button);
    await vi.waitFor(() => expect(screen.queryAllByText('against Natural menopause')).toEqual([]));
  });

  test('one chart for each line, each of which can be focused', async () => {
    const { lab, user } = renderCharts();
    await user.click(await screen.findByRole('button', { name: 'One chart for each line' }));
    const list = await screen.findByRole('list', { name: /One chart for each line/ });
    expect(within(list).getAllByRole('img')).toHaveLength(4);
    await user.click(within(list).getByRole('button', { name: 'Focus Patch 50 + progesterone cream 40' }));
    expect(lab.documents.current().focus).toBe(2);
  });

  test('grams per square centimeter stand on axis, ends and tooltip; links keep the measure they know', async () => {
    const { lab, user } = renderCharts();
    await user.click(screen.getByRole('radio', { name: 'Grams per square centimeter' }));
    expect(words().some((word) => /^0\.\d{3} g\/cm² at 81$/.test(word))).toBe(true);
    expect(lab.view.getState()).toMatchObject({ inDensity: true, measure: 'percent' });
    expect(await walker()).toHaveAttribute('aria-valuetext', expect.stringMatching(/g\/cm²/));
    await user.click(screen.getByRole('radio', { name: 'T-score' }));
    expect(lab.view.getState()).toMatchObject({ inDensity: false, measure: 't-score' });
  });

  test('Fundamentals knows percent and one arrangement, and forgets nothing', () => {
    const { lab } = renderCharts();
    act(() => lab.view.setState({ inDensity: true, arrangement: 'multiples' }));
    act(() => lab.view.setState({ depth: 'fundamentals' }));
    expect(lines()).toHaveLength(4);
    expect(words().some((word) => /% at 81$/.test(word))).toBe(true);
    expect(lab.view.getState()).toMatchObject({ inDensity: true, arrangement: 'multiples' });
  });
});

describe('therapy periods', () => {
  test('of the focused line stand above the plot, and the plot keeps its place without any', () => {
    const { lab } = renderCharts();
    expect(words()).toContain('therapy from 52');
    const axis = (): string | null | undefined =>
      document.querySelector('[data-chart="hero"] [data-mark="hero-x-axis"]')?.getAttribute('y1');
    const before = axis();
    act(() => lab.actions.focus(0));
    expect(words().some((word) => word.startsWith('therapy'))).toBe(false);
    expect(axis()).toBe(before);
  });
});

describe('without curves', () => {
  test('the chart says that none could be computed', () => {
    renderCharts({
      simulate: () => {
        throw new Error('the run stopped at age 60');
      },
    });
    expect(words()).toContain('No curve: the run could not be completed');
    expect(screen.queryByRole('slider', { name: /^Age, Lumbar/ })).toBeNull();
  });

  test('a failed baseline leaves differences as they are: the lines themselves', () => {
    const { lab } = renderCharts({
      simulate: (...args) => {
        if (args[0].name === 'Natural menopause') throw new Error('stopped');
        return simpleSimulate(...args);
      },
    });
    act(() => lab.view.setState({ arrangement: 'difference' }));
    expect(lines()).toHaveLength(3);
  });
});

describe('what arrives in the middle of a drag', () => {
  test('redraws the curve as it is in the hand, not as it was', () => {
    const { lab, clock } = renderCharts();
    act(() => {
      lab.actions.drag({ kind: 'level', signal: 'estradiol' }, 2, 40);
      clock.frame();
    });
    const held = document.querySelector('[data-chart="hero"] [data-mark="hero-line-s1"]')?.getAttribute('d');
    // Another theme, like trials that have just been fetched, draws the whole chart anew.
    act(() => lab.theme.choose('dark'));
    expect(document.querySelector('[data-chart="hero"] [data-mark="hero-line-s1"]')).toHaveAttribute('d', held ?? '');
    expect(document.querySelector('[data-mark="hero-ghost-s1"]')?.getAttribute('d')).not.toBe(held);
  });
});
