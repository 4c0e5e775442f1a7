import { describe, expect, it } from 'vitest';
import { parseCsv } from '../interchange/parse-csv';
import { run } from './fake-io';

interface Written {
  readonly summary: Readonly<Record<string, unknown>>;
  readonly goals: readonly { readonly id: string }[];
  readonly note: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const CONTRACT = [
  'id',
  'study',
  'arm',
  'site',
  'month',
  'forecast',
  'low95',
  'high95',
  'observed',
  'observedSe',
  'error',
];
const AFTER = ['z', 'usedForFit', 'scored', 'whyNotScored'];

async function output(...words: readonly string[]): Promise<string> {
  const { status, output: text, errors } = await run(['forecast', ...words]);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  return text;
}

describe('forecast', () => {
  it('writes JSON as the contract has it', async () => {
    const { summary, goals, note, rows } = JSON.parse(await output('--format', 'json')) as Written;
    expect(Object.keys(summary)).toEqual(expect.arrayContaining(['n', 'meanAbsoluteError', 'coverage95']));
    expect(summary.coverage95).toBeGreaterThan(0.5);
    expect(summary.coverage95).toBeLessThanOrEqual(1);
    expect(note).toContain('posterior draws');
    expect(goals.map(({ id }) => id)).toContain('forecast-error');
    expect(rows.length).toBeGreaterThan(90);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining([...CONTRACT, ...AFTER]));
      expect(typeof row.forecast).toBe('number');
      expect(Number(row.low95)).toBeLessThan(Number(row.high95));
    }
    expect(rows.find(({ id }) => id === 'COOP-50')).toMatchObject({
      study: 'Cooper',
      site: 'LS',
      month: 24,
      observed: 7.3,
      observedSe: 0.7,
      usedForFit: true,
      scored: false,
      whyNotScored: 'Used for the fit.',
    });
  });

  it('writes the rows asked for, with the summary of all', async () => {
    const all = JSON.parse(await output('--format', 'json')) as Written;
    const fit = JSON.parse(await output('--format', 'json', '--use', 'fit')) as Written;
    const scored = JSON.parse(await output('--format', 'json', '--use', 'scored')) as Written;
    expect(fit.rows).toEqual(all.rows.filter(({ usedForFit }) => usedForFit));
    expect(scored.rows).toEqual(all.rows.filter((row) => row.scored));
    expect([fit.rows.length, scored.rows.length]).toEqual([44, 41]);
    expect([fit.summary, scored.summary]).toEqual([all.summary, all.summary]);
  });

  it('writes CSV with the columns of the contract first and the summary in comments', async () => {
    const { comments, rows } = parseCsv(await output('--format', 'csv'));
    const [header, ...body] = rows;
    expect(header?.slice(0, CONTRACT.length + AFTER.length)).toEqual([...CONTRACT, ...AFTER]);
    for (const row of body) expect(row).toHaveLength(header?.length ?? 0);
    const json = JSON.parse(await output('--format', 'json')) as Written;
    expect(body.map(([id]) => id)).toEqual(json.rows.map(({ id }) => id));
    const column = header?.indexOf('forecast') ?? -1;
    expect(body.map((row) => Number(row[column]))).toEqual(json.rows.map(({ forecast }) => forecast));
    expect(comments.join('\n')).toMatch(/translated rows of density: 86/);
    expect(comments.join('\n')).toMatch(/not medical advice/);
  });

  it('prints a table that fits 100 columns and names every row once', async () => {
    const text = await output();
    for (const line of text.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(100);
    const { rows } = JSON.parse(await output('--format', 'json')) as Written;
    const firsts = text.split('\n').map((line) => line.split(' ')[0]);
    for (const { id } of rows)
      expect(
        firsts.filter((word) => word === id),
        String(id),
      ).toHaveLength(1);
    expect(text).toMatch(/translated rows of density: 86/);
    expect(text).toMatch(/scored density rows +n +37 +mean absolute error \d\.\d\d/);
    expect(text).toMatch(/inside the 95 % interval: 0\.\d\d/);
    expect(text).toMatch(/(met|MISS) +SWAN, spine, ten years +\d\.\d\d +goal 1\.00 points/);
  });

  it.each([
    [['--format', 'xml'], '--format: expected table or csv or json'],
    [['--use', 'none'], '--use: expected fit or scored or all'],
    [['file.json'], 'forecast takes no file'],
    [['--seed', '1'], 'unknown option'],
  ])('refuses %j', async (words, reason) => {
    const { status, output: text, errors } = await run(['forecast', ...words]);
    expect({ status, text }).toEqual({ status: 2, text: '' });
    expect(errors).toContain(reason);
  });
});
