import { describe, expect, it } from 'vitest';
import { errorParameters, fitTargets, isDensity, loadPublishedRows, type Target } from '../../src/evidence';
import { FILES, leadingNumber, publishedCsv, type PublishedRow } from './published-csv';

const { targets, listed } = await loadPublishedRows();
const published = new Map<string, PublishedRow>(
  FILES.flatMap((file) => publishedCsv(file)).map((row) => [row.id ?? '', row]),
);
const rowOf = (id: string): PublishedRow => {
  const row = published.get(id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};
const target = (id: string): Target => {
  const found = targets.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no target ${id}`);
  return found;
};
const ids = (use: Target['use']): readonly string[] => targets.filter((one) => one.use === use).map(({ id }) => id);
const matching = (file: (typeof FILES)[number], pattern: RegExp): readonly string[] =>
  publishedCsv(file)
    .map(({ id }) => id ?? '')
    .filter((id) => pattern.test(id));

describe('every published row', () => {
  it.each(FILES)('of the %s file is translated or listed exactly once', (file) => {
    const known = [...targets, ...listed].filter((row) => row.file === file).map(({ id }) => id);
    expect([...known].sort()).toEqual(
      publishedCsv(file)
        .map(({ id }) => id)
        .sort(),
    );
    expect(new Set(known).size).toBe(known.length);
  });

  it('that is listed says why in one sentence', () => {
    for (const { why } of listed) expect(why).toMatch(/^[A-Z][^.]*\.$/);
  });

  it('without a number is listed, unless a derivation is named', () => {
    for (const { id, derivation } of targets) {
      if (leadingNumber(rowOf(id).mean_pct_change ?? '') === undefined) expect(derivation, id).toBeDefined();
    }
  });
});

describe('a translated row', () => {
  it('keeps study, citation and confidence of the published one', () => {
    for (const { id, study, citation, confidence } of targets) {
      const row = rowOf(id);
      expect({ study, citation, confidence }, id).toEqual({
        study: row.study,
        citation: row.citation,
        confidence: row.confidence,
      });
    }
  });

  it('has the published value, or the one the published note derives', () => {
    for (const { id, value } of targets) {
      const { mean_pct_change: change = '', note = '' } = rowOf(id);
      const derived = /approx (-?\d+(?:\.\d+)?) %\/yr derived/.exec(note)?.[1];
      const own = leadingNumber(change) ?? leadingNumber(derived ?? '');
      // The only row without a size: the evidence notes read it as 0 ± 0.3 %/y.
      expect(value, id).toBe(id === 'NH-HUI-LS' ? 0 : own);
    }
  });

  it('has the published standard error, or an assumed one', () => {
    for (const { id, standardError, errorOrigin } of targets) {
      const given = /^SEM? (\d+(?:\.\d+)?)$/.exec(rowOf(id).se_or_sd_or_ci ?? '')?.[1];
      if (given === undefined) expect(errorOrigin, id).not.toBe('published SE');
      else
        expect({ standardError, errorOrigin }, id).toEqual({
          standardError: Number(given),
          errorOrigin: 'published SE',
        });
    }
    const { n = '', se_or_sd_or_ci: spread = '' } = rowOf('MK-SHI20');
    const [before = 0, after = 0] = [...spread.matchAll(/SD (\d+\.\d)/g)].map(([, sd]) => Number(sd));
    const percent = (100 * Math.hypot(before, after)) / Math.sqrt(Number(n)) / (leadingNumber(spread) ?? 0);
    expect(target('MK-SHI20').standardError).toBeCloseTo(percent, 2);
    expect(target('MK-SHI20').value).toBeCloseTo(100 * (48.8 / 36.8 - 1), 0);
  });

  it('is a difference exactly when the note says so, and a rate when it is published per year', () => {
    for (const { id, quantity, file } of targets) {
      const { note = '', citation = '' } = rowOf(id);
      if (file === 'calibration')
        expect(quantity.kind === 'difference', id).toBe(/DIFFERENCE/.test(note) || id.startsWith('DM-FRE'));
      const perYear = /NH-HUI|NH-FIN|PEPI-FU|PG-(LEO|LM|T4)/.test(id);
      expect(quantity.kind === 'rate', `${id} ${citation}`).toBe(perYear);
    }
  });

  it('ends in the published month; the others are named', () => {
    const other = targets
      .filter(({ id, quantity }) => {
        const length = quantity.toMonth - quantity.fromMonth;
        const month = Number(rowOf(id).month);
        return quantity.kind !== 'rate' && ![quantity.toMonth, length].includes(month);
      })
      .map(({ id }) => id);
    expect(other).toEqual([
      'MK-SHI20', // no month: from before the transition to the peak
      ...['GN-FRA-P', 'GN-FRA-AB', 'GN-HOR-6', 'GN-HOR-12'], // 24 and 52 weeks
      ...['DM-KAU-1', 'DM-KAU-2', 'DM-KAU-3', 'DM-KAU-4'], // 240 weeks
      ...['DM-KAU-5', 'DM-KAU-6', 'DM-KAU-7', 'DM-KAU-8'], // 96 weeks later
      ...['MK-GAR', 'MK-GAR2'], // a cross-section
      ...['PG-WREN', 'PG-IKR'], // 12 and 6 weeks
    ]);
    expect(target('DM-KAU-1').quantity.toMonth).toBeCloseTo((240 * 7) / 30.4375, 9);
    expect(target('DM-KAU-5').quantity.toMonth).toBeCloseTo((336 * 7) / 30.4375, 9);
  });

  it('has the error of the evidence notes', () => {
    for (const { id, sigma, standardError, quantity, observable, errorOrigin } of targets) {
      if (id.startsWith('GAL-LS')) expect(sigma, id).toBe(1);
      // Another marker than the model's: read as a marker without an error of its own.
      else if (id === 'MK-SHI20') expect(sigma).toBe(10.6);
      else
        expect(sigma ** 2, id).toBeCloseTo(
          standardError ** 2 + 0.57 ** 2 * (quantity.kind === 'difference' ? 2 : 1),
          12,
        );
      if (errorOrigin === 'assumed' && id !== 'NH-HUI-LS') {
        expect(standardError, id).toBe({ LS: 0.5, FN: 0.5, TH: 0.4, CTX: 10, P1NP: 10 }[observable]);
      }
    }
    expect(target('COOP-50').sigma).toBeCloseTo(1.0676, 4);
    expect(target('NH-HUI-LS')).toMatchObject({ value: 0, standardError: 0.3 });
    expect(new Set(errorParameters().map(({ id }) => id)).size).toBe(errorParameters().length);
  });

  it('has the settings of the evidence notes', () => {
    const years = ({ person }: Target): number => Number((person.age - person.ageAtFinalPeriod).toFixed(9));
    const settings: readonly (readonly [RegExp, number | undefined, number | undefined])[] = [
      [/^NH-HUI/, 40, undefined],
      [/^HOPE/, undefined, 2.3],
      [/^(COOP|PG-LEO|PG-LM)/, undefined, 3],
      [/^NIEL/, undefined, 2.5],
      [/^(PEPI|PG-T4-PEPI)/, 56, 5],
      [/^WHI/, 63, 12],
      [/^ULTRA/, 67, 16],
      [/^GAL/, 71.8, 21],
      [/^DM-(FRE|MK|STOP)/, 72, 21],
      [/^(PG-WREN|PG-IKR)/, undefined, 5],
      [/^GN/, 32, undefined],
      [/^DM-KAU/, 30, undefined],
    ];
    for (const [pattern, age, sinceFinalPeriod] of settings) {
      const rows = targets.filter(({ id }) => pattern.test(id));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        if (age !== undefined) expect(row.person.age, row.id).toBe(age);
        if (sinceFinalPeriod !== undefined) expect(years(row), row.id).toBe(sinceFinalPeriod);
        expect(row.person.weightKg).toBe(70);
      }
    }
    const window = ({ quantity, person }: Target) =>
      [quantity.fromMonth, quantity.toMonth].map((month) => person.age + month / 12 - person.ageAtFinalPeriod);
    expect(window(target('NH-GRE12-LS-TM'))).toEqual([-1, 2]);
    expect(window(target('NH-GRE12-FN-10'))).toEqual([-5, 5]);
    expect(window(target('NH-FIN-LS-LP'))).toEqual([-1, 0]);
    expect(window(target('NH-FIN-TH-PO'))).toEqual([0, 3]);
    expect(target('GN-FRA-AB').arms[0].levels).toEqual([{ signal: 'estradiol', value: 42, unit: 'pg/mL' }]);
    expect(target('ULTRA-LS-E').arms[0]).toMatchObject({
      therapies: [{ route: 'patch', dose: 14, wearDays: 7 }],
      levels: [],
      measured: { value: 8.5 },
    });
    expect(target('DM-STOP-LS').quantity).toEqual({ kind: 'change', fromMonth: 24, toMonth: 36 });
    expect(target('GAL-FN-60').quantity).toEqual({ kind: 'change', fromMonth: 48, toMonth: 60 });
    expect(target('MK-SHI20').weight).toBe(0.5);
    expect(targets.filter(({ weight }) => weight !== 1)).toHaveLength(1);
    expect(target('NIEL-osteocalcin-300').observable).toBe('P1NP');
  });

  it('tells what is assumed', () => {
    for (const { id, assumed, errorOrigin } of targets) {
      expect(assumed.length, id).toBeGreaterThan(1);
      if (errorOrigin === 'assumed')
        expect(
          assumed.some((text) => text.startsWith('standard error')),
          id,
        ).toBe(true);
    }
  });

  it('that is a negative control has the same woman untreated beside it', () => {
    expect(targets.filter(({ untreated }) => untreated?.therapies.length === 0).map(({ id }) => id)).toEqual(
      matching('forecast', /^PG-(LEO|LM-OMP|WREN|IKR)/),
    );
  });
});

describe('the use of a row', () => {
  it('is the one the evidence notes name', () => {
    expect(ids('fit-bmd')).toEqual(
      matching(
        'calibration',
        /^(NH-HUI-(FN|TH)|NH-GRE12-..-(TM|10)|HOPE-(?!LS-45M15|LS-3M15).*|COOP-.*|NIEL-(LS|TH)-.*|GAL-(LS|FN)-.*|DM-FRE-.*)$/,
      ),
    );
    expect([...ids('fit-marker')].sort()).toEqual(
      [...matching('calibration', /^(NIEL-(u-CTX|osteocalcin)-300|DM-MK-.*|MK-SHI20)$/)].sort(),
    );
    expect([...ids('scored')].sort()).toEqual(
      [
        ...matching(
          'forecast',
          /^(NH-FIN-.*|GN-.*|DM-KAU-.*|PEPI-..-(placebo|MPAcont|avg3|avg4)|PEPI-FU-.*|WHI-EP-TH-.*|ULTRA-.*|PG-LEO-.*|PG-LM-OMP-.*|DM-STOP-.*|MK-GAR.*|PG-WREN|PG-IKR)$/,
        ),
      ].sort(),
    );
    expect(ids('context')).toEqual(['NH-HUI-LS', 'NH-GRE12-LS-LATE', 'NH-GRE12-FN-LATE']);
  });

  it('gives the counts that the forecast command prints', () => {
    const count = (use: Target['use']): number => targets.filter((one) => one.use === use && isDensity(one)).length;
    expect([count('fit-bmd'), count('scored'), count('shown'), count('context')]).toEqual([36, 37, 10, 3]);
    expect(fitTargets()).toHaveLength(44);
  });
});
