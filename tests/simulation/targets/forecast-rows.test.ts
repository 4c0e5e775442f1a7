import { describe, expect, it } from 'vitest';
import { loadPublishedRows } from '../../../src/evidence';
import { forecastRows, type ForecastRow, forecastSummary, predictTarget } from '../../../src/simulation';

const { targets } = await loadPublishedRows();
const rows = forecastRows(targets);
const rowOf = (id: string): ForecastRow => {
  const found = rows.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('forecast against observed', () => {
  it('has a finite row for every target, in their order', () => {
    expect(rows.map(({ id }) => id)).toEqual(targets.map(({ id }) => id));
    for (const row of rows) {
      expect(Number.isFinite(row.forecast), row.id).toBe(true);
      expect(row.error, row.id).toBe(row.forecast - row.observed);
      expect(row.z, row.id).toBe(row.error / row.sigma);
      expect(row.sigma, row.id).toBeGreaterThan(0);
    }
  });

  it('says of every row that is not scored why', () => {
    for (const { id, scored, usedForFit, whyNotScored } of rows) {
      expect(scored && usedForFit, id).toBe(false);
      expect(whyNotScored === null, id).toBe(scored);
    }
  });

  it('gives no interval before there are posterior draws', () => {
    for (const { low95, high95 } of rows) expect([low95, high95]).toEqual([null, null]);
    expect(forecastSummary(rows).coverage95).toBeNull();
  });

  it('compares negative controls with the same woman untreated: density within ±0.3 %/y', () => {
    const controls = rows.filter(({ fromUntreated }) => fromUntreated !== null);
    expect(controls.map(({ id }) => id)).toEqual([
      ...['PG-LEO-LS', 'PG-LEO-TH', 'PG-LM-OMP-LS', 'PG-LM-OMP-FN'],
      ...['PG-WREN', 'PG-IKR'],
    ]);
    for (const { id, quantity, fromUntreated } of controls) {
      if (quantity === 'rate') expect(Math.abs(fromUntreated ?? Infinity), id).toBeLessThan(0.3);
    }
    const leo = targets.find(({ id }) => id === 'PG-LEO-LS');
    if (leo?.untreated === undefined) throw new Error('PG-LEO-LS has no untreated arm');
    const untreated = predictTarget({ ...leo, arms: [leo.untreated] });
    expect(rowOf('PG-LEO-LS').fromUntreated).toBe(rowOf('PG-LEO-LS').forecast - untreated);
  });

  it('keeps the forecast from the measured level beside the one from the dose, in ULTRA alone', () => {
    const beside = rows.filter(({ forecastFromMeasuredLevel }) => forecastFromMeasuredLevel !== null);
    expect(beside.map(({ id }) => id)).toEqual(['ULTRA-LS-E', 'ULTRA-TH-E']);
    // The measured rise is a third of what the dose should give, so it must predict less bone, yet more than placebo.
    expect(rowOf('ULTRA-LS-E').forecastFromMeasuredLevel).toBeLessThan(rowOf('ULTRA-LS-E').forecast);
    expect(rowOf('ULTRA-LS-E').forecastFromMeasuredLevel).toBeGreaterThan(rowOf('ULTRA-LS-P').forecast);
  });

  it('names differences with both arms', () => {
    expect(rowOf('COOP-50').arm).toBe('patch 50 + dydrogesterone − placebo');
    expect(rowOf('PEPI-LS-avg3').arm).toBe('CEE 0.625 / CEE + MPA cyclic / CEE + oral P4 cyclic');
  });
});

describe('the summary', () => {
  it('counts scored density rows, and fitted rows and markers apart', () => {
    const summary = forecastSummary(rows);
    const scored = rows.filter(({ scored: counts, site }) => counts && ['LS', 'TH', 'FN'].includes(site));
    expect(summary.n).toBe(scored.length);
    expect(summary.meanAbsoluteError).toBeCloseTo(mean(scored.map(({ error }) => Math.abs(error))), 12);
    expect(summary.translatedDensityRows).toBe(rows.filter(({ site }) => ['LS', 'TH', 'FN'].includes(site)).length);
    expect([summary.n, summary.fitted.n, summary.scoredMarkers.n, summary.fittedMarkers.n]).toEqual([37, 36, 4, 8]);
  });

  it('of no rows has no mean', () => {
    expect(forecastSummary([])).toMatchObject({ n: 0, meanAbsoluteError: null, meanAbsoluteZ: null });
  });
});
