import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPublishedRows } from '../../../src/evidence';
import { forecastGoals, forecastRows, forecastSummary, type Goal, loadForecastSpread } from '../../../src/simulation';

interface Committed {
  readonly reason: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** A commit may change this file only with its reason. */
const COMMITTED = JSON.parse(
  readFileSync(new URL('../../../data/forecast-goals.json', import.meta.url), 'utf8'),
) as Committed;
/** A figure may get worse by so much before it must be explained. */
const SLACK = 0.1;

async function goals(): Promise<readonly Goal[]> {
  const { targets } = await loadPublishedRows();
  const rows = forecastRows(targets, {}, await loadForecastSpread());
  return forecastGoals(rows, forecastSummary(rows), targets);
}

describe('goals of the calibration', () => {
  it('are no worse than the committed figures, met or not', async () => {
    const found = await goals();
    expect(COMMITTED.reason.length).toBeGreaterThan(20);
    expect(found.map(({ id }) => id)).toEqual(Object.keys(COMMITTED.figures));
    for (const { id, value } of found) {
      expect(Number.isFinite(value), id).toBe(true);
      expect(value, id).toBeLessThanOrEqual((COMMITTED.figures[id] ?? Number.NaN) + SLACK);
    }
  });

  it('say met when, and only when, the figure reaches the goal', async () => {
    for (const { id, met, value, goal } of await goals()) expect(met, id).toBe(value <= goal);
  });
});
