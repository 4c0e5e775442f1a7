import { describe, expect, it } from 'vitest';
import { PRESETS, type Scenario, SITES } from '../../../src/scenario';
import { WHY_GROUPS, type WhyGroup } from '../../../src/simulation/why';
import { cream, denosumab, hold, oralProgesterone, patch, rate, woman } from '../../support/scenarios';
import { commonAges, explained, percentOf, randomPair } from './pairs';

/** Percent points that may be lost between the bars and the change they explain. */
const LOST_AT_MOST = 0.01;

const untreated = (scenario: Scenario): Scenario => ({ ...scenario, therapies: [], levels: [], rates: [] });
const DIFFERENT = PRESETS.filter(
  ({ scenario }) => scenario.therapies.length + scenario.levels.length + scenario.rates.length > 0,
);

/** Largest distance, over ages and sites, between the sum of the bars and the change of two runs made on their own. */
function lost(focus: Scenario, baseline: Scenario | null): number {
  const ages = commonAges(focus, baseline);
  const { all } = explained(focus, baseline);
  let largest = 0;
  for (const site of SITES) {
    const [one, other] = [percentOf(focus, site, ages), baseline ? percentOf(baseline, site, ages) : undefined];
    ages.forEach((_, index) => {
      const sum = WHY_GROUPS.reduce((total, group) => total + all.groups[group].percent[site][index]!, 0);
      largest = Math.max(largest, Math.abs(sum - (one[index]! - (other?.[index] ?? 0))));
    });
  }
  return largest;
}

describe('contributions add up to the change', () => {
  it.each(DIFFERENT.map(({ id, scenario }) => [id, scenario] as const))('%s against no therapy', (_id, scenario) => {
    expect(lost(scenario, untreated(scenario))).toBeLessThan(LOST_AT_MOST);
  });

  it.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))('%s against its own start', (_id, scenario) => {
    expect(lost(scenario, null)).toBeLessThan(LOST_AT_MOST);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('two lives at random, seed %i', (seed) => {
    expect(lost(...randomPair(seed))).toBeLessThan(LOST_AT_MOST);
  });

  it('in every measure', () => {
    const [focus, baseline] = [
      woman({ therapies: [patch(50, 52)], person: { baseline: { LS_T: -1 } } }),
      woman({ person: { baseline: { LS_T: -1 } } }),
    ];
    const { all } = explained(focus, baseline);
    for (const measure of ['t-score', 'grams'] as const) {
      const sum = WHY_GROUPS.reduce((total, group) => total + all.groups[group][measure].LS.at(-1)!, 0);
      expect(sum).toBeCloseTo(all.total[measure].LS.at(-1)!, 9);
      expect(Math.abs(sum)).toBeGreaterThan(0.01);
    }
  });
});

describe('who is given what', () => {
  const plain = woman();
  const shareOf = (focus: Scenario, baseline: Scenario | null, group: WhyGroup): number =>
    explained(focus, baseline).all.groups[group].percent.LS.at(-1)!;

  it('gives everything to the only thing that differs', () => {
    const { all } = explained(woman({ rates: [rate('opg-production', 2, 55)] }), plain);
    expect(all.players).toEqual(['rankl-opg']);
    expect(all.groups['rankl-opg'].percent.LS).toEqual(all.total.percent.LS);
    expect(all.groups['rankl-opg'].percent.LS.at(-1)).toBeGreaterThan(0);
  });

  it('turns every sign when the lives change places', () => {
    const treated = woman({ therapies: [patch(50, 52), oralProgesterone(100, 52)] });
    for (const group of WHY_GROUPS)
      expect(shareOf(treated, plain, group)).toBeCloseTo(-shareOf(plain, treated, group), 4);
  });

  it('gives a patch alone to estrogen, although more estrogen makes more receptors for progesterone', () => {
    const treated = woman({ therapies: [patch(50, 53)] });
    const estrogen = shareOf(treated, plain, 'estrogen');
    expect(estrogen).toBeGreaterThan(3);
    expect(Math.abs(shareOf(treated, plain, 'progesterone'))).toBeLessThan(0.01 * estrogen);
  });

  it('gives cream to progesterone, and less without estrogen to induce its receptor', () => {
    const both = shareOf(
      woman({ therapies: [patch(50, 52), cream(40, 52)] }),
      woman({ therapies: [patch(50, 52)] }),
      'progesterone',
    );
    const alone = shareOf(woman({ therapies: [cream(40, 52)] }), plain, 'progesterone');
    expect(both).toBeGreaterThan(alone);
    expect(alone).toBeGreaterThan(0);
  });

  it.each([
    ['denosumab', { therapies: [denosumab(60)] }, 'rankl-opg'],
    ['a held level of allopregnanolone', { levels: [hold('allopregnanolone', 30, 52)] }, 'allopregnanolone'],
    ['a held stress tone', { levels: [hold('cortisol-tone', 1.3, 52)] }, 'other'],
    ['a changed parameter', { parameters: { estrogenOnRankl: 1 } }, 'other'],
    ['less osteoblast formation', { rates: [rate('osteoblast-formation', 0.9, 52)] }, 'rankl-opg'],
  ] as const)('%s', (_name, parts, group) => {
    expect(explained(woman(parts), plain).all.players).toEqual([group]);
  });

  it('gives the weight to what else differs, although it acts through the dose', () => {
    const therapies = [patch(50, 52)];
    const { all } = explained(woman({ therapies, person: { weightKg: 50 } }), woman({ therapies }));
    expect(all.players.filter((group) => group !== 'other')).toEqual([]);
  });

  it('gives an earlier menopause to the hormones that end with it', () => {
    const { all } = explained(woman({ person: { ageAtFinalPeriod: 47 } }), plain);
    expect(all.players).toEqual(['estrogen', 'progesterone', 'allopregnanolone']);
    expect(Math.abs(all.groups.estrogen.percent.LS[12]!)).toBeGreaterThan(
      Math.abs(all.groups.progesterone.percent.LS[12]!),
    );
  });

  it('finds nothing between equal lives', () => {
    const { all, runs } = explained(woman(), woman());
    expect(all.players).toEqual([]);
    expect(Math.max(...all.total.percent.LS.map(Math.abs))).toBe(0);
    expect(runs).toBeLessThanOrEqual(2);
  });
});

describe('against her own start', () => {
  it('lets estrogen lost take most, and the rest is ageing', () => {
    const { all } = explained(woman(), null);
    const at = (group: WhyGroup): number => all.groups[group].percent.LS.at(-1)!;
    expect(at('estrogen')).toBeLessThan(-5);
    expect(at('other')).toBeLessThan(0);
    expect(all.total.percent.LS[0]).toBe(0);
    for (const group of WHY_GROUPS) expect(all.groups[group].percent.LS[0]).toBe(0);
  });

  it('leaves a woman who keeps her reference inputs nothing but ageing', () => {
    const young = woman({ person: { age: 25, ageAtFinalPeriod: 60 }, years: 10 });
    const { all } = explained(young, null);
    for (const group of ['estrogen', 'progesterone', 'allopregnanolone', 'rankl-opg'] as const)
      expect(Math.abs(all.groups[group].percent.LS.at(-1)!)).toBeLessThan(0.001);
  });
});

describe('hypotheses', () => {
  it('are what goes with human evidence only', () => {
    const focus = woman({ therapies: [patch(50, 52), oralProgesterone(200, 52)] });
    const { all, evident } = explained(focus, woman());
    const strict = explained({ ...focus, mechanisms: { humanEvidenceOnly: true } }, woman({ humanEvidenceOnly: true }));
    expect(evident!.groups.allopregnanolone.percent.LS.at(-1)).toBe(0);
    expect(evident!.total.percent.LS).toEqual(strict.all.total.percent.LS);
    expect(strict.evident).toBe(strict.all);
    expect(all.groups.allopregnanolone.percent.LS.at(-1)).toBeGreaterThan(0);
  });
});

describe('pathways of estrogen', () => {
  it.each([
    ['a patch', woman({ therapies: [patch(50, 52), oralProgesterone(100, 52)] }), woman()],
    ['menopause', woman(), null],
    [
      'estradiol held, with RANKL set by hand',
      woman({ levels: [hold('estradiol', 60, 55)], rates: [rate('rankl-production', 1.3, 50)] }),
      woman(),
    ],
  ] as const)('add up to the estrogen share: %s', (_name, focus, baseline) => {
    const { all, pathways } = explained(focus, baseline, { pathways: true });
    for (const site of SITES) {
      const share = all.groups.estrogen.percent[site];
      share.forEach((value, index) => {
        const sum = Object.values(pathways!).reduce((total, part) => total + part[site][index]!, 0);
        expect(Math.abs(sum - value)).toBeLessThan(LOST_AT_MOST);
      });
    }
  });

  it('have nothing to divide where an effect has no size', () => {
    const parameters = { estrogenOnOpg: 0, estrogenOnOsteoclastLife: 0 };
    const { pathways } = explained(woman({ therapies: [patch(50, 52)], parameters }), woman({ parameters }), {
      pathways: true,
    });
    expect(Math.abs(pathways!.opg.LS.at(-1)!)).toBeLessThan(1e-4);
    expect(Math.abs(pathways!['osteoclast-life'].LS.at(-1)!)).toBeLessThan(1e-4);
    expect(pathways!.rankl.LS.at(-1)).toBeGreaterThan(1);
  });

  it('are absent where estrogen does not differ', () => {
    expect(explained(woman({ therapies: [denosumab(60)] }), woman(), { pathways: true }).pathways).toBeUndefined();
  });
});
