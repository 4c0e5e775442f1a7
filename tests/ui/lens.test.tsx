// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { findPreset } from '../../src/scenario';
import { LENS_WORDS } from '../../src/ui/words/lens';
import { daysText } from '../../src/ui/lens/facts';
import { renderLab } from './support';
// Loaded here so that a test does not wait for the files.
import '../../src/simulation/lens';
import '../../src/ui/second-load';

vi.setConfig({ testTimeout: 60_000 });

const lens = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Under the lens' });
const chartIds = (region: HTMLElement): readonly (string | null)[] =>
  [...region.querySelectorAll('[data-lens-chart]')].map((chart) => chart.getAttribute('data-lens-chart'));
const linesOf = (region: HTMLElement, chart: string): number =>
  region.querySelectorAll(`[data-lens-chart="${chart}"] [data-mark^="${chart}-line-"]`).length;

describe('a day', () => {
  test('of the focused line at the playhead: levels, other routes, responses with their average', async () => {
    renderLab();
    const region = await lens();
    expect(within(region).getByText('Patch 50 + oral progesterone 100 at 53')).toBeInTheDocument();
    expect(chartIds(region)).toEqual([
      'lens-estrogens',
      'lens-response-estrogen',
      'lens-progestogens',
      'lens-response-progesterone',
      'lens-neurosteroids',
      'lens-response-allopregnanolone',
    ]);
    // Hers, vaginally and as cream; allopregnanolone has pregnanolone beside it.
    expect(linesOf(region, 'lens-progestogens')).toBe(3);
    expect(linesOf(region, 'lens-neurosteroids')).toBe(4);
    // The response, its average, and what it was before menopause.
    expect(linesOf(region, 'lens-response-progesterone')).toBe(3);
    expect(within(region).getAllByText(/^average \d+ %$/).length).toBeGreaterThanOrEqual(3);
    expect(within(region).getByText(/Progesterone peaks at .* ng\/mL .* h after the dose and averages/)).toBeVisible();
  });

  test('names what is a hypothesis, and that it is off under human evidence only', async () => {
    const { lab, rest } = renderLab();
    const region = await lens();
    const neurosteroid = (): HTMLElement =>
      region.querySelector<HTMLElement>('[data-lens-chart="lens-response-allopregnanolone"]') ?? region;
    expect(within(neurosteroid()).getByText('hypothesis')).toBeInTheDocument();
    act(() => lab.actions.setHumanEvidenceOnly(true));
    rest();
    expect(within(neurosteroid()).getByText('off: human evidence only')).toBeInTheDocument();
  });

  test('compares routes in numbers and marks a dose nobody studied', async () => {
    renderLab();
    const table = within(await lens()).getByRole('table', { name: 'The same dose of progesterone by another route' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent.trim())).toEqual([
      'by mouth, her own',
      'vaginally',
      'cream extrapolated',
    ]);
  });

  test('turns each chart into a table', async () => {
    const { user } = renderLab();
    const region = await lens();
    await user.click(within(region).getByRole('button', { name: 'Table: Progestogens' }));
    const table = within(region).getByRole('table', { name: 'Progestogens, ng/mL' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toContain('progesterone');
    expect(within(table).getByRole('rowheader', { name: '24' })).toBeInTheDocument();
  });

  test('says so when nothing is taken after menopause', async () => {
    const { lab, rest } = renderLab();
    act(() => lab.actions.focus(0));
    act(() => lab.actions.setAge(70));
    rest();
    expect(await screen.findByText(/Nothing is taken and her cycles have ended: every level is flat/)).toBeVisible();
    expect(screen.queryByRole('table', { name: /another route/ })).toBeNull();
  });

  test('says when a level is set by hand, and compares no routes of it', async () => {
    const { lab, rest } = renderLab();
    act(() => lab.actions.type({ kind: 'level', signal: 'progesterone' }, 5));
    rest();
    const region = await lens();
    expect(within(region).getByText('ng/mL, set by hand')).toBeInTheDocument();
    expect(linesOf(region, 'lens-progestogens')).toBe(1);
  });
});

describe('a week and a month', () => {
  test('are chosen by keys; a week only while a patch is worn', async () => {
    const { lab, user, clock } = renderLab();
    const region = await lens();
    within(region).getByRole('radio', { name: 'Day' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(within(region).getByRole('radio', { name: 'Week' })).toBeChecked();
    await user.keyboard('{ArrowRight}');
    expect(within(region).getByRole('radio', { name: 'Month' })).toBeChecked();
    await user.keyboard('{ArrowLeft}');
    // Before the patch there is nothing whose week could be shown: the day takes its place.
    act(() => {
      lab.actions.setAge(48);
      clock.pass(200);
    });
    expect(await within(region).findByText(/at 48/)).toBeInTheDocument();
    expect(within(region).queryByRole('radio', { name: 'Week' })).toBeNull();
    expect(within(region).getByRole('radio', { name: 'Day' })).toBeChecked();
  });

  test('a month before menopause tells the kinds of cycle apart and carries LH and FSH', async () => {
    const { lab, user, clock } = renderLab();
    act(() => {
      lab.actions.setAge(49);
      clock.pass(200);
    });
    const region = await lens();
    await user.click(within(region).getByRole('radio', { name: 'Month' }));
    expect(within(region).getByText(/luteal, \d+ % of cycles/)).toBeVisible();
    expect(within(region).getByText(/anovulatory, \d+ % of cycles/)).toBeVisible();
    expect(linesOf(region, 'lens-progestogens')).toBe(2);
    expect(chartIds(region).slice(-2)).toEqual(['lens-lh', 'lens-fsh']);
    expect(within(region).getByText(/the model computes neither.*PK179–PK206/)).toBeVisible();
    act(() => {
      lab.actions.setAge(60);
      clock.pass(200);
    });
    expect(chartIds(region)).not.toContain('lens-lh');
  });

  test('a month of a cyclic regimen says when it is taken', async () => {
    const { lab, user, rest } = renderLab();
    const preset = findPreset('patch-50-oral-progesterone-200-cyclic');
    act(() => lab.actions.applyPreset(preset?.id ?? ''));
    rest();
    const region = await lens();
    expect(within(region).getByText(/^Day 6 of 28 of the regimen/)).toBeVisible();
    await user.click(within(region).getByRole('radio', { name: 'Month' }));
    expect(within(region).getByText(/by mouth is taken on days 1–12 of 28/)).toBeVisible();
    expect(region.querySelector('[data-mark^="lens-progestogens-span-"]')).not.toBeNull();
  });
});

describe('the scale of older immunoassays', () => {
  test('reads her tablet several times higher, says what was assumed, and leaves responses alone', async () => {
    const { user } = renderLab();
    const region = await lens();
    const mean = (): number => {
      const [row] = within(within(region).getByRole('table', { name: /another route/ }))
        .getAllByRole('row')
        .slice(1);
      return Number(within(row!).getAllByRole('cell')[1]?.textContent);
    };
    const response = (): string | undefined =>
      within(region)
        .getAllByText(/^average \d+ %$/)
        .map(({ textContent }) => textContent)
        .join();
    const [before, responses] = [mean(), response()];
    await user.click(within(region).getByRole('radio', { name: 'as older immunoassays read' }));
    expect(mean()).toBeGreaterThan(2 * before);
    expect(response()).toBe(responses);
    expect(
      within(region).getByText(
        /The model and its responses stay on mass spectrometry.*Progesterone: assumed: older immunoassays/,
      ),
    ).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Fundamentals' }));
    expect(screen.queryByRole('radio', { name: 'as older immunoassays read' })).toBeNull();
  });
});

describe('words', () => {
  test('differ by depth, the scenario does not', async () => {
    const { user } = renderLab();
    await lens();
    await user.click(screen.getByRole('radio', { name: 'Fundamentals' }));
    const plain = await screen.findByRole('region', { name: 'A closer look at one day and one month' });
    expect(within(plain).getByText(/Progesterone is highest about .* hours after the dose/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Academic' }));
    const exact = await lens();
    expect(within(exact).getByRole('heading', { name: /^R · P\/\(K_P \+ P\)/ })).toBeVisible();
    // What the receptor sees joins the levels.
    expect(linesOf(exact, 'lens-progestogens')).toBe(4);
  });

  test('tell runs of days', () => {
    const words = LENS_WORDS.intermediate;
    expect(daysText([0, 1, 2, 11], words)).toBe('days 1–3, day 12');
    expect(daysText([], words)).toBe('');
  });
});
