import { describe, expect, it } from 'vitest';
import { WHY_GROUPS, type WhyGroup } from '../../../src/simulation';
import { WHY_WORDS, type WhyFacts } from '../../../src/ui/words/why';

function facts(values: Partial<Record<WhyGroup, number>>, more: Partial<WhyFacts> = {}): WhyFacts {
  const groups = WHY_GROUPS.map((group) => ({
    group,
    value: values[group] ?? 0,
    hypothesis: group === 'allopregnanolone' ? (values[group] ?? 0) : 0,
    differs: values[group] !== undefined,
  }));
  return {
    age: 65,
    startAge: 46,
    measure: 'percent',
    baseline: 'Natural menopause',
    total: groups.reduce((sum, { value }) => sum + value, 0),
    shown: groups.reduce((sum, { value }) => sum + value, 0),
    groups,
    remainder: 0,
    hypothesis: values.allopregnanolone ?? 0,
    runs: 12,
    players: Object.keys(values).length,
    ...more,
  };
}
const { fundamentals, intermediate, academic } = WHY_WORDS;
const treated = facts({ estrogen: 9.83, progesterone: 0.55, allopregnanolone: 0.15 });
const lost = facts({ estrogen: -11.8, progesterone: -1.4, other: -1 }, { baseline: null });

describe('the heading', () => {
  it('carries the change, its unit and the age', () => {
    expect(intermediate.heading(treated)).toBe('Why +10.5 points at 65');
    expect(intermediate.heading(lost)).toBe('Why −14.2 points at 65');
    expect(intermediate.heading(facts({ estrogen: 0.93 }, { measure: 't-score' }))).toContain('+0.93 T-score');
    expect(fundamentals.heading(treated)).toBe('Why 10.5 parts in 100 more at 65');
    expect(fundamentals.heading(lost)).toBe('Why 14.2 parts in 100 lost by 65');
  });

  it('writes one more digit where the change is small', () => {
    expect(intermediate.heading(facts({ estrogen: 0.42 }))).toBe('Why +0.42 points at 65');
  });
});

describe('the sentence', () => {
  it('tells who adds and who takes, largest first, the unit once', () => {
    expect(intermediate.sentence(treated)).toBe('Nearly all is estrogen: it adds 9.8 points and progesterone 0.6.');
    expect(intermediate.sentence(facts({ estrogen: 4, 'rankl-opg': -1.2, progesterone: 0.5 }))).toBe(
      'Estrogen adds 4.0 points and progesterone 0.5; RANKL and OPG take 1.2.',
    );
    expect(intermediate.sentence(lost)).toBe('Less estrogen takes 11.8 points, less progesterone 1.4 and ageing 1.0.');
    expect(intermediate.sentence(facts({ 'rankl-opg': 3 }))).toBe('RANKL and OPG add 3.0 points.');
  });

  it('is one plain sentence in Fundamentals, without units', () => {
    expect(fundamentals.sentence(treated)).toBe(
      'Nearly all of the difference comes from estrogen; progesterone adds a little.',
    );
    expect(fundamentals.sentence(lost)).toBe(
      'Most of the loss comes from losing estrogen; progesterone and growing older add a little.',
    );
    expect(fundamentals.sentence(facts({ estrogen: 4, 'rankl-opg': -3 }))).toBe(
      'About half of the difference comes from estrogen; RANKL and OPG pull the other way.',
    );
    for (const one of [treated, lost]) expect(fundamentals.sentence(one).match(/\./g)).toHaveLength(1);
  });

  it('gives symbols and what rests on hypotheses in Academic', () => {
    expect(academic.sentence(treated)).toBe('φ(E) +9.83, φ(P) +0.55, φ(A) +0.15; hypotheses +0.15.');
  });

  it('has something honest to say where nothing stands out', () => {
    const none = facts({});
    for (const words of [fundamentals, intermediate, academic]) expect(words.sentence(none)).toMatch(/\.$/);
    expect(intermediate.sentence(none)).toContain('Nothing differs');
  });

  it('never advises, and calls a hypothesis one', () => {
    const all = [fundamentals, intermediate, academic].flatMap((words) => [
      words.sentence(treated),
      words.heading(treated),
      words.sum(treated),
      ...words.method.paragraphs(treated),
      ...words.method.paragraphs(lost),
      words.grade.rule,
    ]);
    for (const text of all) {
      expect(text).not.toMatch(/\b(should|recommend|advis|better to|try)\b/i);
      // True minus, never a hyphen before a digit, but in powers of ten.
      expect(text.replaceAll('1e-6', '')).not.toMatch(/(^|\s)-\d/);
    }
    expect(intermediate.hypothesis).toBe('hypothesis');
  });
});

describe('the remainder', () => {
  it('is written small enough to be seen', () => {
    const left = { ...treated, remainder: -0.004 };
    expect(intermediate.sum(left)).toBe(
      'Shares of the whole difference (Shapley), −0.004 left over. One step by itself can come to another number.',
    );
    expect(academic.sum(left)).toContain('−0.004 left over');
    expect(fundamentals.sum(left)).toContain('nothing is left over');
    expect(fundamentals.sum({ ...treated, remainder: 0.2 })).toContain('0.2 is left over');
  });
});
