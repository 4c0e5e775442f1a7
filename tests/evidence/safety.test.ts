import { describe, expect, it } from 'vitest';
import { safetyFacts, type SafetyTherapy } from '../../src/evidence';

const patch = (dose: number): SafetyTherapy => ({ agent: 'estradiol', route: 'patch', dose, unit: 'ug/d', from: 52 });
const oralEstradiol: SafetyTherapy = { agent: 'estradiol', route: 'oral', dose: 1, unit: 'mg/d', from: 52 };
const conjugated = (dose: number): SafetyTherapy => ({
  agent: 'conjugated-estrogens',
  route: 'oral',
  dose,
  unit: 'mg/d',
  from: 52,
});
const progesterone = (dose: number, more: Partial<SafetyTherapy> = {}): SafetyTherapy => ({
  agent: 'progesterone',
  route: 'oral',
  dose,
  unit: 'mg/d',
  from: 52,
  ...more,
});
const mpa = (dose: number, more: Partial<SafetyTherapy> = {}): SafetyTherapy => ({
  agent: 'medroxyprogesterone-acetate',
  route: 'oral',
  dose,
  unit: 'mg/d',
  from: 52,
  ...more,
});

describe('womb lining, by the evidence on the regimen', () => {
  const table: readonly [string, readonly SafetyTherapy[], string, string][] = [
    ['nothing taken', [], 'not-at-issue', 'product rule'],
    ['progesterone alone', [progesterone(300)], 'not-at-issue', 'product rule'],
    ['conjugated estrogens alone', [conjugated(0.625)], 'not-shown', 'PK262'],
    ['patch 50 alone', [patch(50)], 'not-shown', 'PK262'],
    ['patch 14 alone', [patch(14)], 'not-shown', 'PK275'],
    [
      'PEPI: oral progesterone 200 on 12 of 28 days',
      [conjugated(0.625), progesterone(200, { days: 12, ofEvery: 28 })],
      'shown-up-to-5-years',
      'PK261',
    ],
    ['fewer days', [conjugated(0.625), progesterone(200, { days: 10, ofEvery: 28 })], 'not-shown', 'no trial'],
    ['REPLENISH: oral progesterone 100 daily', [oralEstradiol, progesterone(100)], 'shown-up-to-5-years', 'PK272'],
    ['100 on 25 of 28 days', [patch(50), progesterone(100, { days: 25, ofEvery: 28 })], 'shown-up-to-5-years', 'PK273'],
    ['100 on 12 of 28 days', [patch(50), progesterone(100, { days: 12, ofEvery: 28 })], 'not-shown', 'no trial'],
    ['cream', [patch(50), { ...progesterone(40), route: 'cream' }], 'not-shown', 'PK091'],
    ['vaginal capsule', [patch(50), { ...progesterone(100), route: 'vaginal-capsule' }], 'not-shown', 'PK274'],
    ['WHI: MPA 2.5 daily', [conjugated(0.625), mpa(2.5)], 'protection-shown', 'PK277'],
    ['MPA 1.5 daily with standard estrogen', [conjugated(0.625), mpa(1.5)], 'not-shown', 'no trial'],
    ['HOPE: MPA 1.5 daily with low estrogen', [conjugated(0.3), mpa(1.5)], 'protection-shown', 'PK269'],
    [
      'MPA 10 on 12 of 28 days',
      [conjugated(0.625), mpa(10, { days: 12, ofEvery: 28 })],
      'shown-up-to-5-years',
      'PK264',
    ],
    ['MPA 5 on 12 of 28 days', [conjugated(0.625), mpa(5, { days: 12, ofEvery: 28 })], 'not-shown', 'no trial'],
    ['MPA 5 on 14 of 28 days', [conjugated(0.625), mpa(5, { days: 14, ofEvery: 28 })], 'shown-up-to-5-years', 'PK281'],
    ['estrogen above what was studied', [patch(100), progesterone(100)], 'not-shown', 'PK271'],
    ['two estrogens together above it', [conjugated(0.625), patch(50), mpa(2.5)], 'not-shown', 'PK270'],
    [
      'the stronger of two progestogens counts',
      [patch(50), { ...progesterone(40), route: 'cream' }, mpa(2.5)],
      'protection-shown',
      'PK265',
    ],
  ];
  it.each(table)('%s', (_, therapies, level, source) => {
    const fact = safetyFacts(therapies).find(({ code }) => code === 'endometrium');
    expect(fact?.level).toBe(level);
    expect(fact?.source).toContain(source);
  });

  it('never grades mixed or inferred evidence A, and says what is inferred', () => {
    const of = (therapies: readonly SafetyTherapy[]) =>
      safetyFacts(therapies).find(({ code }) => code === 'endometrium');
    const cyclic = progesterone(200, { days: 12, ofEvery: 28 });
    expect(of([conjugated(0.3), mpa(1.5)])).toMatchObject({ grade: 'A' });
    expect(of([conjugated(0.625), cyclic])).toMatchObject({ grade: 'B' });
    expect(of([conjugated(0.625), cyclic])?.text).not.toContain('inferred');
    expect(of([patch(50), cyclic])).toMatchObject({ grade: 'B', level: 'shown-up-to-5-years' });
    expect(of([patch(36), mpa(1.5)])).toMatchObject({ grade: 'B', level: 'protection-shown' });
    expect(of([patch(50), cyclic])?.text).toContain('inferred');
    expect(of([patch(50), cyclic])?.source).toContain('PK166');
    expect(of([oralEstradiol, cyclic])).toMatchObject({ grade: 'D' });
    expect(of([oralEstradiol, cyclic])?.source).toContain('product rule');
    expect(of([patch(50), cyclic])).not.toHaveProperty('studiedWith');
  });

  it('gives drug, dose and duration of what it counts', () => {
    expect(safetyFacts([patch(50)])[0]?.text).toMatch(/conjugated estrogens 0\.625 mg 64 %.*patches, were not/);
    expect(safetyFacts([oralEstradiol, progesterone(100)])[0]?.text).toMatch(/12 months.*1\.80 times.*2\.66 times/);
  });

  it('without a womb it is not at issue', () => {
    expect(safetyFacts([patch(50)], false)).toMatchObject([{ code: 'endometrium', level: 'not-at-issue' }]);
  });

  it('follows the therapies through the years and joins equal spans', () => {
    const facts = safetyFacts([
      { ...patch(50), from: 52, to: 60 },
      progesterone(100, { from: 53, to: 58 }),
      { ...progesterone(40, { from: 55, to: 56 }), route: 'cream' },
    ]).filter(({ code }) => code === 'endometrium');
    expect(facts.map(({ level, from, to }) => [level, from, to])).toEqual([
      ['not-shown', 52, 53],
      ['shown-up-to-5-years', 53, 58],
      ['not-shown', 58, 60],
    ]);
    expect(safetyFacts([patch(50)])[0]).not.toHaveProperty('to');
  });

  it('a dose of 0 is not taken', () => {
    expect(safetyFacts([patch(50), mpa(0)])).toEqual(safetyFacts([patch(50)]));
  });
});

describe('sleepiness, by the dose of oral progesterone', () => {
  it.each([
    [50, undefined],
    [100, 'sedation-possible'],
    [200, 'sedation-possible'],
    [300, 'sedation-mild'],
    [600, 'sedation-marked'],
  ])('%d mg: %s', (dose, level) => {
    expect(safetyFacts([progesterone(dose)]).find(({ code }) => code === 'sedation')?.level).toBe(level);
  });

  it('calls the limit of 600 mg what it is: a rule of the project', () => {
    expect(safetyFacts([progesterone(600)]).find(({ code }) => code === 'sedation')).toMatchObject({ grade: 'D' });
  });

  it('adds doses, and leaves other routes alone', () => {
    const level = (therapies: readonly SafetyTherapy[]) =>
      safetyFacts(therapies).find(({ code }) => code === 'sedation')?.level;
    expect(level([progesterone(200), progesterone(100)])).toBe('sedation-mild');
    expect(level([{ ...progesterone(400), route: 'vaginal-capsule' }, mpa(600)])).toBeUndefined();
  });
});

it('no statement recommends', () => {
  const all = [
    [patch(14)],
    [patch(50)],
    [patch(50), progesterone(600)],
    [conjugated(0.3), mpa(1.5)],
    [patch(99), mpa(5)],
  ];
  for (const { text, source } of all.flatMap((therapies) => safetyFacts(therapies))) {
    expect(text).not.toMatch(/should|recommend|must|advis|need to|safe\b|avoid/i);
    expect(source).not.toBe('');
  }
});
