import { describe, expect, it } from 'vitest';
import table from '../../data/sensitivity.json' with { type: 'json' };
import type { ParameterRecord } from '../../src/provenance';
import { ALL_PARAMETERS } from '../../src/simulation';
import { type Case, sensitivityOf, stepOf } from '../../tools/sensitivity';

const record = (id: string): ParameterRecord => {
  const found = ALL_PARAMETERS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no parameter ${id}`);
  return found;
};
const row = (id: string) => table.parameters.find((candidate) => candidate.id === id)!;

describe('the table of sensitivities', () => {
  it('has every parameter once, with the value it was computed at', () => {
    expect(table.parameters.map(({ id, value }) => [id, value])).toEqual(
      ALL_PARAMETERS.map(({ id, value }) => [id, value]),
    );
  });

  it.each<readonly [string, Case]>([
    ['turnoverLS', 'natural'],
    ['estradiolHalfMaximal', 'therapy'],
    ['progesteroneFedBioavailability', 'therapy'],
  ])('says of %s, %s, what the model does now', (id, name) => {
    // To a hundredth of a point: another order of the solver's steps may move the last digit.
    expect(Math.abs((sensitivityOf(record(id), name) ?? Number.NaN) - (row(id)[name] ?? Number.NaN))).toBeLessThan(
      0.01,
    );
  });

  it('is zero for what neither run uses', () => {
    expect([row('turnoverFN').natural, row('turnoverFN').therapy]).toEqual([0, 0]);
  });

  it('has less to say under therapy than without where estrogen is what matters', () => {
    // Without her own estradiol or a patch, how strongly its lack raises RANKL decides; with the patch it hardly lacks.
    expect(Math.abs(row('estrogenOnRankl').therapy ?? 0)).toBeLessThan(Math.abs(row('estrogenOnRankl').natural ?? 0));
    expect(row('estrogenOnRankl').natural).toBeLessThan(0);
  });
});

describe('the step', () => {
  const base = record('turnoverLS');
  it('is one SD on the scale of the distribution', () => {
    const step = stepOf({ ...base, value: 2, range: [0.01, 100], distribution: { kind: 'lognormal', sigma: 0.5 } });
    expect(step).toMatchObject({ kind: 'sd', share: 0.5 });
    expect(Math.sqrt((step?.low ?? 0) * (step?.high ?? 0))).toBeCloseTo(2, 12);
    expect(Math.log((step?.high ?? 0) / 2)).toBeCloseTo(0.5, 12);
  });

  it('counts for more where the accepted range cuts one side off', () => {
    const step = stepOf({ ...base, value: 0.02, range: [0, 1], distribution: { kind: 'normal', sd: 0.03 } });
    // From 0 to 0.05: five thirds of a step lie between.
    expect(step).toMatchObject({ low: 0, high: 0.05 });
    expect(step?.share).toBeCloseTo(3 / 5, 12);
  });

  it('is a tenth where nothing is said of the spread, and nothing for a fixed zero', () => {
    expect(stepOf({ ...base, value: 10, range: [0, 100], distribution: { kind: 'fixed' } })).toEqual({
      kind: 'tenth',
      low: 9,
      high: 11,
      share: 0.5,
    });
    expect(stepOf({ ...base, value: 0, range: [0, 1], distribution: { kind: 'fixed' } })).toBeNull();
  });
});
