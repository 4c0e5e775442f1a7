import { describe, expect, test } from 'vitest';
import { fitTargets, type Target } from '../../src/evidence';
import { MODEL_DESCRIPTION, MODEL_PARAMETERS } from '../../src/model';
import { ALL_PARAMETERS, type ForecastRow } from '../../src/simulation';
import { placeOf, queryOf } from '../../src/ui/evidence/address';
import { filterRows, matchesSearch, NO_FILTER, sortRows, toggled } from '../../src/ui/evidence/forecasts/filter';
import { createForecastRun, type ComparedRow } from '../../src/ui/evidence/forecasts/forecast-run';
import { countsOf, outcomeOf, roleOf } from '../../src/ui/evidence/forecasts/judge';
import {
  effectSize,
  filterParameters,
  NO_PARAMETER_FILTER,
  parameterRows,
  sortParameters,
} from '../../src/ui/evidence/parameters/parameter-rows';
import { equationsWith, formulationsWith } from '../../src/ui/evidence/parameters/where-used';
import { printed, symbolsOf } from '../../src/ui/evidence/parts/equation';
import { screenOf } from '../../src/ui/evidence/screen';

const BASE: ForecastRow = {
  id: 'ROW',
  study: 'Study',
  arm: 'arm',
  site: 'LS',
  month: 24,
  quantity: 'change',
  fromMonth: 0,
  forecast: 1,
  low95: null,
  high95: null,
  observed: 2,
  observedSe: 0.5,
  errorOrigin: 'published SE',
  sigma: 0.76,
  error: -1,
  z: -1.3,
  grade: 'A',
  file: 'forecast',
  use: 'scored',
  usedForFit: false,
  scored: true,
  whyNotScored: null,
  fromUntreated: null,
  forecastFromMeasuredLevel: null,
  assumed: [],
};
const [TARGET] = fitTargets();
const compared = (row: Partial<ForecastRow>): ComparedRow => {
  if (TARGET === undefined) throw new Error('no target');
  return { target: TARGET, row: { ...BASE, ...row } };
};

describe('a hit or a miss', () => {
  test('is judged by the interval where there is one', () => {
    expect(outcomeOf({ ...BASE, low95: 0, high95: 3, z: -9 })).toBe('hit');
    expect(outcomeOf({ ...BASE, low95: 2.1, high95: 3, z: 0 })).toBe('miss');
    // Both ends belong to it.
    expect(outcomeOf({ ...BASE, low95: 2, high95: 3 })).toBe('hit');
  });

  test('is judged by 1.96 errors where there is none', () => {
    expect(outcomeOf({ ...BASE, z: 1.95 })).toBe('hit');
    expect(outcomeOf({ ...BASE, z: -1.97 })).toBe('miss');
  });

  test('counts: rows, hits and the mean size of the errors', () => {
    const rows = [BASE, { ...BASE, error: 3, z: 4 }, { ...BASE, study: 'Other', error: -2, z: 1 }];
    expect(countsOf(rows)).toEqual({ rows: 3, studies: 2, hits: 2, meanError: '2.00' });
    expect(countsOf([]).meanError).toBeNull();
  });

  test('knows what a row is for', () => {
    expect(roleOf(BASE)).toBe('forecast');
    expect(roleOf({ ...BASE, usedForFit: true, scored: false })).toBe('fitted');
    expect(roleOf({ ...BASE, scored: false })).toBe('shown');
  });
});

describe('filters', () => {
  const rows = [
    compared({ id: 'A', site: 'LS', study: 'PEPI', arm: 'placebo' }),
    compared({ id: 'B', site: 'TH', study: 'PEPI', z: 3 }),
    compared({ id: 'C', site: 'LS', study: 'HOPE', usedForFit: true, scored: false, z: -5 }),
    compared({ id: 'D', site: 'CTX', study: 'PEPI' }),
  ];
  const ids = (shown: readonly ComparedRow[]): readonly string[] => shown.map(({ row }) => row.id);

  test('hold together; none chosen means all of the measure', () => {
    expect(ids(filterRows(rows, NO_FILTER))).toEqual(['A', 'B', 'C']);
    expect(ids(filterRows(rows, { ...NO_FILTER, measure: 'markers' }))).toEqual(['D']);
    expect(ids(filterRows(rows, { ...NO_FILTER, study: 'PEPI', outcomes: ['miss'] }))).toEqual(['B']);
    expect(ids(filterRows(rows, { ...NO_FILTER, uses: ['fitted', 'forecast'], sites: ['LS'] }))).toEqual(['A', 'C']);
    expect(ids(filterRows(rows, { ...NO_FILTER, search: 'plac PEPI' }))).toEqual(['A']);
  });

  test('search for every word, in any case', () => {
    expect(matchesSearch('', ['x'])).toBe(true);
    expect(matchesSearch('hip  total', ['Total hip'])).toBe(true);
    expect(matchesSearch('hip spine', ['Total hip'])).toBe(false);
  });

  test('sort by the size of a miss whichever way it lies, and keep a study together', () => {
    expect(ids(sortRows(rows, { by: 'z', descending: true })).slice(0, 2)).toEqual(['C', 'B']);
    expect(ids(sortRows(rows, { by: 'study', descending: false }))).toEqual(['A', 'B', 'D', 'C']);
    expect(ids(sortRows(rows, { by: 'study', descending: true }))).toEqual(['C', 'A', 'B', 'D']);
  });

  test('are switched on and off', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});

describe('the run of the forecasts', () => {
  const targets = fitTargets();
  const trials = new Set(targets.map(({ trial }) => trial)).size;
  /** A run whose pauses end when told to. */
  function runByHand(compute: (of: readonly Target[]) => readonly ForecastRow[]) {
    let waiting: (() => void) | undefined;
    const run = createForecastRun({
      load: () => Promise.resolve({ targets, listed: [], compute }),
      later: (callback) => {
        waiting = callback;
        return () => (waiting = undefined);
      },
    });
    const tick = (): boolean => {
      const callback = waiting;
      waiting = undefined;
      callback?.();
      return callback !== undefined;
    };
    return { run, tick };
  }
  const row = (target: Target): ForecastRow => ({ ...BASE, id: target.id });

  test('computes a trial at a time, in the order published, each once', async () => {
    const sizes: number[] = [];
    const { run, tick } = runByHand((of) => {
      sizes.push(new Set(of.map(({ trial }) => trial)).size);
      return of.map(row);
    });
    run.start();
    await Promise.resolve();
    await Promise.resolve();
    while (tick());
    const { status, rows, total } = run.store.getState();
    expect([status, total]).toEqual(['ready', targets.length]);
    expect(sizes).toEqual(new Array(trials).fill(1));
    expect(rows.map((one) => one.row.id)).toEqual(targets.map(({ id }) => id));
  });

  test('stops when it is left and goes on where it was', async () => {
    let computed = 0;
    const { run, tick } = runByHand((of) => {
      computed += 1;
      return of.map(row);
    });
    const stop = run.start();
    await Promise.resolve();
    await Promise.resolve();
    tick();
    stop();
    expect(tick()).toBe(false);
    const before = run.store.getState().rows.length;
    run.start();
    await Promise.resolve();
    await Promise.resolve();
    expect(run.store.getState().rows).toHaveLength(before);
    while (tick());
    expect([run.store.getState().status, computed]).toEqual(['ready', trials]);
  });

  test('says why it failed and goes no further', async () => {
    const { run, tick } = runByHand(() => {
      throw new Error('no step');
    });
    run.start();
    await Promise.resolve();
    await Promise.resolve();
    while (tick());
    expect(run.store.getState()).toMatchObject({ status: 'failed', message: 'no step', rows: [] });
  });
});

describe('parameters', () => {
  const rows = parameterRows();

  test('are all there, every one with a group, an effect of its own and a source', () => {
    expect(rows.map(({ record }) => record.id)).toEqual(ALL_PARAMETERS.map(({ id }) => id));
    for (const { record, effect } of rows) {
      expect([record.id, record.source !== '']).toEqual([record.id, true]);
      expect([record.id, effect.step === null]).toEqual([record.id, effect.natural === null]);
    }
  });

  test('find the equations they stand in: each model parameter at least one, by its symbol as it runs', () => {
    for (const { id } of MODEL_PARAMETERS) expect([id, equationsWith(id).length > 0]).toEqual([id, true]);
    expect(equationsWith('estrogenOnRankl').map(({ symbol }) => symbol)).toEqual(['L']);
    expect(equationsWith('turnoverLS').map(({ symbol }) => symbol)).toContain('Tv_LS');
    expect(equationsWith('turnoverLS').map(({ symbol }) => symbol)).not.toContain('r_TH');
  });

  test('find the formulations that read them', () => {
    expect(formulationsWith('progesteroneCreamAbsorption')).toEqual(['progesterone cream']);
    expect(formulationsWith('progesteroneClearance')).toContain('oral micronized progesterone');
    expect(formulationsWith('turnoverLS')).toEqual([]);
  });

  test('are filtered by part, grade and origin, and sorted by what they do', () => {
    const shown = filterParameters(rows, { ...NO_PARAMETER_FILTER, groups: ['receptors'], grades: ['D'] });
    expect(shown.length).toBeGreaterThan(0);
    for (const { group, record } of shown) expect([group, record.grade]).toEqual(['receptors', 'D']);
    const sizes = sortParameters(rows, { by: 'effect', descending: true }).map(effectSize);
    for (let index = 1; index < sizes.length; index += 1) {
      expect(sizes[index]).toBeLessThanOrEqual(sizes[index - 1] ?? 0);
    }
    expect(filterParameters(rows, { ...NO_PARAMETER_FILTER, search: 'PK146' }).length).toBeGreaterThan(0);
  });
});

describe('equations in print', () => {
  const plain = (expression: string): string =>
    printed(expression)
      .map(({ text, raised }) => (raised ? `^${text}` : text))
      .join('');

  test('write products as dots, signs as minus, powers raised', () => {
    expect(plain('1 - h_E / h_Eref')).toBe('1 − h_E / h_Eref');
    expect(plain('B^q * (1 - a_O * d)')).toBe('B^q · (1 − a_O · d)');
    expect(plain('V_LS^(-m_LS)')).toBe('V_LS^−^m_LS');
    expect(plain('1 / (1 + exp(-(year - 40) / 2))')).toBe('1 / (1 + exp(−(year − 40) / 2))');
  });

  test('lose nothing of any equation that runs', () => {
    const written = [
      ...MODEL_DESCRIPTION.states.map(({ derivative }) => derivative),
      ...MODEL_DESCRIPTION.auxiliaries.map(({ expression }) => expression),
    ];
    for (const expression of written) {
      const symbols = new Set(printed(expression).flatMap(({ kind, text }) => (kind === 'symbol' ? [text] : [])));
      expect(symbols).toEqual(symbolsOf(expression));
      // Letters, digits and points are all printed; only spaces, stars and carets become something else.
      const kept = (text: string): string => text.replaceAll(/[^A-Za-z0-9._]/g, '');
      expect(
        kept(
          printed(expression)
            .map(({ text }) => text)
            .join(''),
        ),
      ).toBe(kept(expression));
    }
  });
});

describe('addresses', () => {
  test('name section and choice, and come back', () => {
    const place = { section: 'parameters', item: 'GC-VST-<2.5' } as const;
    expect(placeOf(queryOf(place))).toEqual(place);
    expect(placeOf('?evidence')).toEqual({ section: 'forecasts', item: null });
    expect(placeOf('?evidence=nonsense')).toEqual({ section: 'forecasts', item: null });
  });

  test('leave the fragment to links of scenarios', () => {
    expect(screenOf('?evidence=limits')).toBe('evidence');
    expect(screenOf('')).toBe('lab');
    expect(screenOf('?other')).toBe('lab');
    expect(queryOf({ section: 'limits', item: null })).not.toContain('#');
  });
});
