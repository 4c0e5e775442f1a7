import { describe, expect, it } from 'vitest';
import { CARRYING_SHARE, gradeOf, readWhy, WHY_GROUPS, type WhyAt, type WhyGroup } from '../../../src/simulation/why';
import { denosumab, oralProgesterone, patch, rate, woman } from '../../support/scenarios';
import { explained } from './pairs';

/** Shares as given, with the part of each that rests on hypotheses. */
const shares = (values: Partial<Record<WhyGroup, readonly [value: number, hypothesis: number]>>): WhyAt => ({
  total: 0,
  hypothesis: 0,
  groups: WHY_GROUPS.map((group) => {
    const [value, hypothesis] = values[group] ?? [0, 0];
    return { group, value, hypothesis, differs: values[group] !== undefined };
  }),
});
const plain = woman();

describe('the grade of a result', () => {
  it('is that of estrogen where estrogen carries nine tenths, whatever else there is', () => {
    const result = gradeOf(shares({ estrogen: [9.1, 0], allopregnanolone: [0.9, 0.9] }), [plain]);
    expect(result).toMatchObject({ grade: 'A' });
    expect(result!.carrying).toHaveLength(1);
    expect(result!.share).toBeCloseTo(0.91, 12);
  });

  it('is the weakest of those that carry it together', () => {
    expect(gradeOf(shares({ estrogen: [8, 0], progesterone: [2, 0] }), [plain])!.grade).toBe('C');
    expect(gradeOf(shares({ estrogen: [8, 0], progesterone: [1.5, 1.2] }), [plain])!.grade).toBe('D');
  });

  it('counts what goes against the result as much as what makes it', () => {
    expect(gradeOf(shares({ estrogen: [5, 0], allopregnanolone: [-4, -4] }), [plain])!.grade).toBe('D');
  });

  it('takes no more links than it needs', () => {
    const result = gradeOf(shares({ estrogen: [6, 0.5], progesterone: [3, 1], 'rankl-opg': [2, 0] }), [plain])!;
    const sizes = result.carrying.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(result.share).toBeGreaterThanOrEqual(CARRYING_SHARE);
    expect(sizes.slice(0, -1).reduce((sum, size) => sum + size, 0)).toBeLessThan(CARRYING_SHARE * 11);
  });

  it('is that of the link a rate acts on', () => {
    const of = (life: typeof plain) => gradeOf(shares({ 'rankl-opg': [3, 0] }), [life, plain])!.grade;
    expect(of(woman({ therapies: [denosumab(60)] }))).toBe('A');
    expect(of(woman({ rates: [rate('opg-production', 2, 52)] }))).toBe('C');
    expect(of(woman({ therapies: [denosumab(60)], rates: [rate('osteoblast-formation', 2, 52)] }))).toBe('D');
  });

  it('is D for numbers changed by hand', () => {
    expect(gradeOf(shares({ other: [3, 0] }), [woman({ parameters: { estrogenOnRankl: 1 } })])!.grade).toBe('D');
  });

  it('is none where nothing differs', () => {
    expect(gradeOf(shares({}), [plain])).toBeUndefined();
    expect(gradeOf(readWhy(explained(plain, plain), 60, 'LS', 'percent'), [plain])).toBeUndefined();
  });
});

describe('reading an answer', () => {
  const answer = explained(woman({ therapies: [patch(50, 52), oralProgesterone(100, 52)] }), plain, {
    pathways: true,
    ages: Float64Array.of(46, 60, 70),
  });
  const sumOf = (parts: readonly { readonly value: number }[]): number =>
    parts.reduce((sum, { value }) => sum + value, 0);

  it.each(['percent', 't-score', 'grams'] as const)('adds up between ages too, in %s', (measure) => {
    const at = readWhy(answer, 63.7, 'TH', measure);
    expect(sumOf(at.groups)).toBeCloseTo(at.total, 9);
    const estrogen = at.groups.find(({ group }) => group === 'estrogen')!.value;
    expect(sumOf(at.pathways!)).toBeCloseTo(estrogen, 3);
  });

  it('lies between its neighbors, and nowhere outside', () => {
    const at = (age: number): number => readWhy(answer, age, 'LS', 'percent').total;
    expect(at(65)).toBeCloseTo((at(60) + at(70)) / 2, 12);
    expect(at(46)).toBe(0);
    expect(at(45)).toBeNaN();
    expect(at(71)).toBeNaN();
  });

  it('tells the part that rests on hypotheses', () => {
    const at = readWhy(answer, 70, 'LS', 'percent');
    const allopregnanolone = at.groups.find(({ group }) => group === 'allopregnanolone')!;
    expect(allopregnanolone.hypothesis).toBe(allopregnanolone.value);
    const { all, evident } = answer;
    expect(at.hypothesis).toBeCloseTo(all.total.percent.LS[2]! - evident!.total.percent.LS[2]!, 9);
  });
});
