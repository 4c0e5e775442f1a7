// @vitest-environment jsdom
import fc from 'fast-check';
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { formatGain, formatOne, shownDifference } from '../../../src/ui/format';
import type { Scenario } from '../../../src/scenario';
import type { LineBands, Simulate } from '../../../src/state';
import { headlineFacts } from '../../../src/ui/headline/headline-facts';
import { renderLab, simpleSimulate } from '../support';

vi.setConfig({ testTimeout: 60_000 });

/** The closed form of the other tests, with percent changes shifted so that they end where a test wants them. */
const endingAt =
  (treated: number, untreated: number): Simulate =>
  (scenario, options) => {
    const run = simpleSimulate(scenario, options);
    const end = scenario.therapies.length > 0 ? treated : untreated;
    const last = run.age.at(-1) ?? 0;
    const first = run.age[0] ?? 0;
    const percent = run.age.map((age) => (end * (age - first)) / (last - first));
    return { ...run, columns: { ...run.columns, LS_BMD_pct: percent } };
  };

const answer = (): HTMLElement => screen.getByRole('region', { name: 'The answer' });

describe('the difference said', () => {
  test('is that of the two numbers shown beside it', () => {
    // Unrounded they are 17.54 apart; −6.3 and −23.9 are 17.6 apart, and anyone can check that.
    renderLab({ simulate: endingAt(-6.34, -23.88) });
    expect(answer()).toHaveTextContent('−6.3 %');
    expect(answer()).toHaveTextContent('−23.9 %');
    expect(answer()).toHaveTextContent('17.6 points more');
  });

  test('is none where both are written alike', () => {
    renderLab({ simulate: endingAt(-6.34, -6.26) });
    expect(answer()).toHaveTextContent('No difference in spine bone');
  });

  test('can be checked for any two numbers', () => {
    const change = fc.double({ min: -60, max: 60, noNaN: true });
    const read = (text: string): number => Number(text.replace('−', '-'));
    fc.assert(
      fc.property(change, change, (one, other) => {
        expect(shownDifference(one, other)).toBeCloseTo(read(formatOne(one)) - read(formatOne(other)), 9);
      }),
    );
  });
});

describe('how sure it is', () => {
  const ages = Float64Array.from([46, 81]);
  /** Two draws that end at these values, in bands made for a scenario. */
  const bandsFor = (scenario: Scenario, ends: readonly [number, number]): LineBands => ({
    scenario,
    startAge: 46,
    whole: true,
    ages,
    draws: 2,
    failed: 0,
    densities: { LS_BMD_pct: Float64Array.from([0, ends[0], 0, ends[1]]) },
    bands: {
      LS_BMD_pct: [{ level: 80, low: Float64Array.from([0, ends[0]]), high: Float64Array.from([0, ends[1]]) }],
    },
  });

  test('is told by bands of the very lines shown, never by those of former ones', () => {
    const { lab } = renderLab();
    const { live: runs } = lab.runs.store.getState();
    const set = lab.documents.current();
    const [focused, baseline] = [set.scenarios[set.focus], set.scenarios[set.baseline]];
    if (!focused || !baseline) throw new Error('the default set has a focus and a baseline');
    const factsWith = (focusOfBands: Scenario) =>
      headlineFacts(
        set,
        runs,
        'LS',
        'percent',
        81,
        new Map([
          [set.focus, bandsFor(focusOfBands, [-6, -5])],
          [set.baseline, bandsFor(baseline, [-24, -20])],
        ]),
      );
    expect(factsWith(focused)?.comparison).toMatchObject({ probability: 1, draws: 2, median: 16.5 });
    expect(factsWith(focused)?.focus.band).toEqual([-6, -5]);
    const former = factsWith({ ...focused });
    expect(former?.comparison).toBeUndefined();
    expect(former?.focus.band).toBeUndefined();
    expect(former?.baseline?.band).toEqual([-24, -20]);
  });
});

describe('the two numbers', () => {
  test('carry a plus where bone was gained, and none at zero', () => {
    renderLab({ simulate: endingAt(1.2, -8) });
    expect(within(answer()).getAllByText(/^\+1\.2/).length).toBeGreaterThan(0);
    expect(formatGain(0.04)).toBe('0.0');
  });

  test('a T-score is a place on a scale: no plus, and a drag is told in its unit', () => {
    const { lab, clock } = renderLab();
    act(() => {
      lab.view.setState({ measure: 't-score' });
      lab.actions.drag({ kind: 'level', signal: 'estradiol' }, 2, 40);
      clock.frame();
      clock.pass(200);
    });
    const [, moved = ''] = /([−+]\d+\.\d) with this drag/.exec(answer().textContent) ?? [];
    const before = lab.runs.store.getState().settled[1]?.trajectory?.columns.LS_T.at(-1) ?? NaN;
    const now = lab.runs.store.getState().live[1]?.trajectory?.columns.LS_T.at(-1) ?? NaN;
    expect(moved).toBe(formatGain(shownDifference(now, before)));
  });

  test('stand together wherever the answer stands, the baseline’s beside the focus where room is short', () => {
    renderLab({ simulate: endingAt(-4.9, -18.5) });
    const beside = within(answer()).getAllByText(/^−18\.5/);
    expect(beside.length).toBe(2);
    expect(within(answer()).getAllByText('Natural menopause')).toHaveLength(2);
  });
});
