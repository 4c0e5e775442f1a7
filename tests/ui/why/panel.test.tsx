// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { setBaseline, setFocus, setHumanEvidenceOnly, updateScenario } from '../../../src/scenario';
import { explain, simulate } from '../../../src/simulation';
import { createLab, valueAt, type Simulate } from '../../../src/state';
import { LabContext } from '../../../src/ui/lab-context';
import { Sliders } from '../../../src/ui/panel/Sliders';
import { WhyPanel } from '../../../src/ui/why/WhyPanel';
import type { WhyService } from '../../../src/worker';
import { clockwork } from '../support';

/** Answers at once, with the model itself. */
const atOnce: WhyService = {
  compute: (request, onResult, onError) => {
    try {
      for (const answer of explain(request)) if (answer) onResult(answer);
    } catch (error) {
      onError(String(error));
    }
  },
  cancel: () => undefined,
};
const silent: WhyService = { compute: () => undefined, cancel: () => undefined };

/** The panel and the sliders it marks, without the rest of the page. */
function open(why: WhyService = atOnce, run: Simulate = simulate) {
  const clock = clockwork({ simulate: run, why });
  const lab = createLab(clock.surroundings);
  const rest = (): void => act(() => clock.pass(1000));
  render(
    <LabContext value={lab}>
      <WhyPanel />
      <Sliders />
    </LabContext>,
  );
  act(() => lab.runs.start());
  rest();
  rest();
  return { lab, rest, user: userEvent.setup() };
}
const panel = () => screen.getByRole('region', { name: /^Why / });
/** A signed number as written. */
const numberOf = (text: string): number => Number(text.replace('−', '-').replace(/[^\d.+-]/g, ''));
const valuesOf = (rows: readonly HTMLElement[]): readonly number[] =>
  rows.map((row) => numberOf(/[+−]?[\d.]+/.exec(row.getAttribute('aria-label')?.split(': ')[1] ?? '')?.[0] ?? ''));

describe('the panel', () => {
  it('explains the number of the headline, at its age, with bars that add up', () => {
    const { lab } = open();
    const heading = within(panel()).getByRole('heading', { level: 2 }).textContent;
    const total = numberOf(/[+−][\d.]+/.exec(heading)?.[0] ?? '');
    expect(heading).toMatch(/at 81$/);
    const [focus, baseline] = [1, 0].map((index) => lab.runs.store.getState().settled[index]!.trajectory!);
    const drawn = valueAt(focus!, 'LS_BMD_pct', 81) - valueAt(baseline!, 'LS_BMD_pct', 81);
    expect(total).toBe(Number(drawn.toFixed(1)));
    const rows = within(panel()).getAllByRole('button', { name: /^Mark / });
    expect(rows).toHaveLength(5);
    const sum = valuesOf(rows).reduce((all, value) => all + value, 0);
    // Each of five bars is rounded to a tenth.
    expect(Math.abs(sum - total)).toBeLessThan(0.3);
    expect(within(panel()).getByText(/\(Shapley\), 0\.000 left over\./)).toBeInTheDocument();
    expect(panel()).toHaveAttribute('aria-busy', 'false');
  });

  it('follows the age that is looked at, without a new question', () => {
    const compute = vi.spyOn(atOnce, 'compute');
    const { lab, rest } = open();
    const before = compute.mock.calls.length;
    act(() => lab.actions.setAge(60));
    rest();
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(/at 60$/);
    expect(compute.mock.calls).toHaveLength(before);
    compute.mockRestore();
  });

  it('marks an input and its slider, and takes the mark away again, by keys', async () => {
    const { lab, user } = open();
    const row = within(panel()).getByRole('button', { name: /^Mark Estrogen/ });
    row.focus();
    await user.keyboard('{Enter}');
    expect(row).toHaveAttribute('aria-pressed', 'true');
    expect(lab.view.getState().highlight).toBe('estrogen');
    expect(document.querySelector('[data-signal="estradiol"]')).toHaveAttribute('data-highlighted');
    expect(document.querySelector('[data-signal="progesterone"]')).not.toHaveAttribute('data-highlighted');
    await user.keyboard('{Enter}');
    expect(lab.view.getState().highlight).toBeNull();
  });

  it('opens estrogen into pathways that add up to it', async () => {
    const { user, rest } = open();
    const opener = within(panel()).getByRole('button', { name: 'Divide estrogen among its pathways' });
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    await user.click(opener);
    rest();
    const list = within(panel()).getByRole('list', { name: 'Pathways of estrogen' });
    const parts = within(list).getAllByRole('listitem');
    expect(parts).toHaveLength(5);
    const sum = parts.reduce((all, part) => all + numberOf(/[+−]?[\d.]+$/.exec(part.textContent)?.[0] ?? ''), 0);
    const [estrogen] = valuesOf([within(panel()).getByRole('button', { name: /^Mark Estrogen/ })]);
    expect(Math.abs(sum - estrogen!)).toBeLessThan(0.3);
    await user.click(within(panel()).getByRole('button', { name: 'Close the pathways of estrogen' }));
    expect(within(panel()).queryByRole('list', { name: 'Pathways of estrogen' })).not.toBeInTheDocument();
  });

  it('can be read as a table whose rows add up to the change', async () => {
    const { user } = open();
    await user.click(within(panel()).getByRole('button', { name: 'Contributions as a table' }));
    const table = within(panel()).getByRole('table', { name: /Natural menopause at age 81/ });
    const value = (name: string): number =>
      numberOf(
        within(within(table).getByRole('row', { name: new RegExp(`^${name}`) })).getAllByRole('cell')[0]!.textContent,
      );
    const parts = ['Estrogen', 'Progesterone', 'Allopregnanolone', 'RANKL and OPG', 'Other', 'Remainder'].map(value);
    expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - value('Change'))).toBeLessThan(0.35);
  });

  it('grades the result, and says by which rule', async () => {
    const { user } = open();
    const chip = within(panel()).getByRole('button', { name: /^Grade [A-D], .* of this result/ });
    expect(chip).toHaveAttribute('aria-expanded', 'false');
    await user.click(chip);
    expect(within(panel()).getByText(/weakest grade among the links/)).toBeInTheDocument();
    expect(within(panel()).getAllByText(/^\d+ % Estrogen, A: /)).toHaveLength(1);
  });

  it('says how it is computed', async () => {
    const { user } = open();
    await user.click(within(panel()).getByText('How is this computed?'));
    expect(within(panel()).getByText(/Shapley 1953/)).toBeVisible();
  });

  it('names the hypothesis, and switches it off with human evidence only', () => {
    const { lab, rest } = open();
    expect(within(panel()).getByRole('button', { name: /Mark Allopregnanolone: .*, hypothesis$/ })).toBeInTheDocument();
    act(() => lab.actions.edit((set) => setHumanEvidenceOnly(set, true)));
    rest();
    expect(
      within(panel()).getByRole('button', { name: /Mark Allopregnanolone: 0\.0.*off: human evidence only/ }),
    ).toBeInTheDocument();
    expect(within(panel()).queryByText(/hypotheses in these bars/)).not.toBeInTheDocument();
  });

  it('compares the baseline itself with her premenopausal reference', () => {
    const { lab, rest } = open();
    act(() => lab.documents.look((set) => setFocus(set, set.baseline)));
    rest();
    expect(within(panel()).getByText('vs before menopause')).toBeInTheDocument();
    expect(within(panel()).getByRole('button', { name: /^Mark Ageing and other: −/ })).toBeInTheDocument();
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(/^Why −\d/);
  });

  it.each([
    ['fundamentals', /parts in 100 more/, /Nearly all of the difference comes from estrogen/],
    ['academic', /^Why \+/, /^φ\(E\) \+\d/],
  ] as const)('speaks %s', async (depth, heading, sentence) => {
    const { lab } = open();
    act(() => lab.view.setState({ depth }));
    await screen.findByRole('heading', { name: heading });
    expect(within(panel()).getByText(sentence)).toBeInTheDocument();
  });

  it('keeps percent in Fundamentals, follows the T-score elsewhere', () => {
    const { lab, rest } = open();
    act(() => lab.view.setState({ measure: 't-score' }));
    rest();
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(/T-score/);
    act(() => lab.view.setState({ depth: 'fundamentals' }));
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(/parts in 100/);
  });
});

describe('without an explanation', () => {
  it('keeps the place of every row and says that it is working', () => {
    open(silent);
    expect(panel()).toHaveAttribute('aria-busy', 'true');
    expect(within(panel()).getAllByRole('listitem')).toHaveLength(5);
    expect(within(panel()).getAllByText('–')).toHaveLength(5);
  });

  it('says when nothing differs', () => {
    const { lab, rest } = open();
    act(() =>
      lab.actions.edit((set) =>
        updateScenario(set, set.focus, (focus) => ({ ...focus, therapies: [], levels: [], rates: [] })),
      ),
    );
    rest();
    expect(within(panel()).getByText('At 81 the two lines do not differ here.')).toBeInTheDocument();
    expect(within(panel()).queryByRole('button', { name: /^Grade / })).not.toBeInTheDocument();
  });

  it('says when one of the two is outside its years', () => {
    const { lab, rest } = open();
    act(() => lab.actions.edit((set) => updateScenario(set, set.baseline, (baseline) => ({ ...baseline, years: 10 }))));
    rest();
    expect(within(panel()).getByText(/outside its years/)).toBeInTheDocument();
    act(() => lab.actions.setAge(55));
    rest();
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(/at 55$/);
  });

  it('names the run that failed', () => {
    const failing: Simulate = (scenario, options) => {
      if (scenario.name === 'Natural menopause') throw new Error('stopped');
      return simulate(scenario, options);
    };
    open(atOnce, failing);
    expect(within(panel()).getByText(/the run of Natural menopause could not be completed/)).toBeInTheDocument();
  });

  it('says what broke in the worker', () => {
    open({ ...silent, compute: (_request, _onResult, onError) => onError('gone') });
    expect(within(panel()).getByText(/could not be computed: gone/)).toBeInTheDocument();
  });

  it('follows another baseline', () => {
    const { lab, rest } = open();
    act(() => lab.actions.edit((set) => setBaseline(set, 2)));
    rest();
    expect(within(panel()).getByText(/^vs Patch 50 \+ progesterone cream/)).toBeInTheDocument();
  });
});
