// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { cannotSayOf, formulationOf, FORMULATIONS, type DosedTherapy } from '../../src/pharmacology';
import { DEFAULT_PERSON, findPreset, PRESET_GROUPS, PRESETS, type ScenarioSet } from '../../src/scenario';
import { ALL_PARAMETERS, simulate } from '../../src/simulation';
import { centralValues } from '../../src/provenance';
import { cardFacts } from '../../src/ui/cards/card-facts';
import { renderLab } from './support';
// Loaded here so that a test does not wait for the files.
import '../../src/ui/second-load';

vi.setConfig({ testTimeout: 60_000 });

const VALUES = centralValues(ALL_PARAMETERS);
const WEIGHT = DEFAULT_PERSON.weightKg;
const ORAL: DosedTherapy = { agent: 'progesterone', route: 'oral', dose: 100, unit: 'mg/d', withFood: true };
const CREAM: DosedTherapy = { agent: 'progesterone', route: 'cream', dose: 40, unit: 'mg/d' };

/** Trapezoid mean over the days of a curve. */
function meanOf({ days, values }: { readonly days: Float64Array; readonly values: Float64Array }): number {
  let sum = 0;
  for (let i = 1; i < days.length; i++) sum += ((values[i]! + values[i - 1]!) / 2) * (days[i]! - days[i - 1]!);
  return sum / days.at(-1)!;
}

describe('facts of a card', () => {
  test('the curve has the mean it names and begins with the dose', () => {
    for (const therapies of [[ORAL], [CREAM], [{ ...ORAL, dose: 200, days: 12, ofEvery: 28 }]]) {
      const { curve } = cardFacts(therapies, VALUES, WEIGHT);
      expect(curve!.days[0]).toBe(0);
      expect(Math.abs(meanOf(curve!) / curve!.mean - 1)).toBeLessThan(0.02);
    }
  });

  test('by mouth most is metabolites, as cream nearly all is progesterone', () => {
    const share = (therapies: readonly DosedTherapy[]): number => {
      const { progesterone, allopregnanolone, pregnanolone } = cardFacts(therapies, VALUES, WEIGHT).proportions!;
      return progesterone / (progesterone + allopregnanolone + pregnanolone);
    };
    expect(share([ORAL])).toBeLessThan(0.5);
    expect(share([CREAM])).toBeGreaterThan(0.9);
    expect(
      cardFacts([{ agent: 'estradiol', route: 'patch', dose: 50, unit: 'ug/d' }], VALUES, WEIGHT).proportions,
    ).toBeUndefined();
  });

  test('carry the weakest evidence of the parts and every limit', () => {
    const parts = [ORAL, CREAM];
    const { grade, parts: told } = cardFacts(parts, VALUES, WEIGHT);
    const grades = parts.map((part) => formulationOf(part).grade);
    expect(grade).toBe([...grades].sort().at(-1));
    expect(told.map(({ cannotSay }) => cannotSay)).toEqual(parts.map((part) => cannotSayOf(part)));
  });

  test('flag a dose outside the studied range', () => {
    expect(cardFacts([CREAM], VALUES, WEIGHT).extrapolated).toBe(false);
    expect(cardFacts([{ ...CREAM, dose: 1000 }], VALUES, WEIGHT).extrapolated).toBe(true);
    // What is not taken is not flagged.
    expect(cardFacts([{ ...CREAM, dose: 0 }], VALUES, WEIGHT)).toEqual({ extrapolated: false, parts: [] });
  });

  test('exist for every formulation in every unit', () => {
    for (const { agent, route, units, studiedRange, analytes } of FORMULATIONS) {
      const cannotSay = cannotSayOf({ agent, route });
      for (const unit of units) {
        const facts = cardFacts([{ agent, route, dose: studiedRange[1], unit }], VALUES, WEIGHT);
        expect(cannotSay.length).toBeGreaterThan(10);
        expect(facts.grade).toBeDefined();
        if (facts.curve) expect(facts.curve.values.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
        else expect(analytes.filter(({ analyte }) => analyte !== 'estrone')).toEqual([]);
      }
    }
  });

  test('of a depot are one interval at rest: it ends where it began', () => {
    const depot = { agent: 'medroxyprogesterone-acetate', route: 'depot-im', dose: 150, unit: 'mg/13wk' };
    const { curve } = cardFacts([depot], VALUES, WEIGHT);
    expect(curve!.days.at(-1)).toBe(91);
    expect(Math.abs(curve!.values.at(-1)! - curve!.values[0]!)).toBeLessThan(0.15 * curve!.highest);
  });
});

describe('cards in the Lab', () => {
  test('every preset with a therapy has its level, its evidence and its limits on request', async () => {
    const { user } = renderLab();
    const [button] = await screen.findAllByRole('button', {
      name: 'Levels and limits of Patch 50 + oral progesterone 100',
    });
    const card = button!.closest('li')!;
    expect(await within(card).findByRole('img', { name: 'Level of progesterone over a day' })).toBeInTheDocument();
    expect(
      within(card).getByRole('img', { name: /progesterone \d+ %, allopregnanolone \d+ %, pregnanolone \d+ %/ }),
    ).toBeInTheDocument();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button!);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(await within(card).findByText('What the model cannot say')).toBeVisible();
    expect(within(card).getByText(/studied from 14 to 100 µg\/d/)).toBeVisible();
    await user.click(button!);
    expect(within(card).queryByText('What the model cannot say')).toBeNull();
    expect(screen.getAllByRole('button', { name: /^Levels and limits of/ })).toHaveLength(
      PRESETS.filter(({ scenario }) => scenario.therapies.length > 0).length,
    );
  });
});

describe('presets behind "More presets"', () => {
  test('stand under headings, each once', async () => {
    renderLab();
    const [more] = await screen.findAllByText('More presets');
    const groups = within(more!.closest('details')!).getAllByRole('heading', { level: 3, hidden: true });
    expect(groups).toHaveLength(PRESET_GROUPS.length);
    const names = PRESETS.map(({ name }) => name).sort();
    const offered = screen
      .getAllByRole('button', { name: /^Use /, hidden: true })
      .map(({ textContent }) => textContent);
    expect(offered.filter((text) => names.includes(text)).sort()).toEqual(names);
  });

  test('a life is only one card: the cycle tells natural lives apart', async () => {
    const { lab } = renderLab();
    for (const [focus, other] of [
      ['natural-menopause', 'short-luteal-phases'],
      ['anovulatory-cycles', 'natural-menopause'],
    ] as const) {
      act(() => lab.actions.applyPreset(focus));
      const pressed = (id: string): string | null =>
        screen.getByRole('button', { name: `Use ${findPreset(id)!.name}`, hidden: true }).getAttribute('aria-pressed');
      await waitFor(() => expect(pressed(focus)).toBe('true'));
      expect(pressed(other)).toBe('false');
    }
  });
});

describe('an extrapolated dose', () => {
  test('is named in the timeline, in the remarks of the line and on its card', async () => {
    const { lab, rest } = renderLab({ simulate });
    const set: ScenarioSet = lab.documents.current();
    const { scenario } = findPreset('patch-50-progesterone-cream-40')!;
    const therapies = scenario.therapies.map((one) => (one.agent === 'progesterone' ? { ...one, dose: 1000 } : one));
    act(() => lab.actions.open({ ...set, scenarios: [{ ...scenario, therapies }], baseline: 0, focus: 0 }));
    rest();
    expect(await screen.findByText(/1000 mg\/d of .* lies outside the studied range/)).toBeVisible();
    expect(screen.getByRole('img', { name: /When|Therapy timeline.*extrapolated/ })).toBeInTheDocument();
  });
});
