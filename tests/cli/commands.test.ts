import { describe, expect, it } from 'vitest';
import { readSvgMetadata } from '../../src/interchange';
import { COLUMNS } from '../../src/simulation';
import {
  defaultSet,
  findPreset,
  MODEL_VERSION,
  PRESETS,
  readDocument,
  writeScenario,
  writeSet,
} from '../../src/scenario';
import { parseCsv } from '../interchange/parse-csv';
import { run } from './fake-io';

const SHORT = JSON.stringify({ format: 'trabecula-scenario/1', name: 'Short', person: { age: 50 }, years: 1 });
const SET = writeSet({ ...defaultSet(), scenarios: defaultSet().scenarios.map((one) => ({ ...one, years: 1 })) });
const files = {
  'short.json': SHORT,
  'set.json': SET,
  'bad.json': '{"format":"trabecula-scenario/1","person":{"age":5},"years":1}',
};

/** Status 2, nothing on standard output, the reason on one line or more of standard error. */
async function refused(words: readonly string[], reason: string, input = ''): Promise<void> {
  const { status, output, errors, written } = await run(words, { files, input });
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errors).toMatch(/^trabecula: .+\n$/s);
  expect(errors).toContain(reason);
  expect(errors).not.toMatch(/\n {4}at /);
  expect(written.size).toBe(0);
}

describe('simulate', () => {
  it('writes CSV with rows at the start, each month, and the end', async () => {
    const { status, output, errors } = await run(['simulate', 'short.json'], { files });
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const { comments, rows } = parseCsv(output);
    expect(comments[0]).toBe('# scenario: Short');
    expect(rows[0]).toEqual(['years', 'age', ...COLUMNS]);
    expect(rows).toHaveLength(14);
    expect(rows[1]?.slice(0, 5)).toEqual(['0', '50', '0', '0', '0']);
    expect(rows[13]?.slice(0, 2)).toEqual(['1', '51']);
    for (const row of rows.slice(1))
      for (const cell of row) expect(Number.isFinite(Number(cell)) && cell !== '').toBe(true);
  });

  it('reads standard input, takes other steps and formats, and writes to a file', async () => {
    const words = ['simulate', '-', '--every', '3mo', '--format=json', '--out', 'x.json'];
    const { status, output, written } = await run(words, { input: SHORT });
    expect({ status, output }).toEqual({ status: 0, output: '' });
    const parsed = JSON.parse(written.get('x.json') ?? '') as Readonly<Record<string, unknown>>;
    expect(Object.keys(parsed)).toEqual([
      'scenario',
      'model',
      'notMedicalAdvice',
      'notes',
      'warnings',
      'columns',
      'rows',
    ]);
    expect(parsed['model']).toBe(MODEL_VERSION);
    expect(parsed['rows']).toHaveLength(5);
  });

  it('always ends at the end', async () => {
    const { output } = await run(['simulate', 'short.json', '--every', '5mo'], { files });
    expect(parseCsv(output).rows.map(([years]) => years)).toEqual(['years', '0', '0.4166666667', '0.8333333333', '1']);
    const { output: two } = await run(['simulate', 'short.json', '--every', '9y'], { files });
    expect(parseCsv(two).rows.map(([years]) => years)).toEqual(['years', '0', '1']);
  });

  it('takes one scenario of a set by its index', async () => {
    const { output } = await run(['simulate', 'set.json', '--index', '2', '--every', '1y'], { files });
    expect(output).toContain('# scenario: Patch 50 + progesterone cream 40');
    await refused(['simulate', 'set.json'], 'a set of 4 scenarios needs --index (0–3)');
    for (const index of ['4', '-1', '1.0', ''])
      await refused(['simulate', 'set.json', `--index=${index}`], '--index: expected 0–3');
    await refused(['simulate', 'short.json', '--index', '1'], '--index: expected 0, found "1"');
  });

  it('notes on standard error that another version wrote a set', async () => {
    const older = SET.replace(`"model": "${MODEL_VERSION}"`, '"model": "0.0.1"');
    const { status, output, errors } = await run(['simulate', '-', '--index', '0', '--every', '1y'], { input: older });
    expect(status).toBe(0);
    expect(errors).toContain('note: Written by model version 0.0.1');
    expect(output).not.toContain('0.0.1');
  });

  it('gives the same bytes each time, and with a therapy of dose 0', async () => {
    const scenario = JSON.parse(SHORT) as object;
    const nothing = { agent: 'estradiol', route: 'patch', dose: 0, unit: 'ug/d', from: 50 };
    const [one, again, zero] = await Promise.all(
      [SHORT, SHORT, JSON.stringify({ ...scenario, therapies: [nothing] })].map((input) =>
        run(['simulate', '-'], { input }),
      ),
    );
    expect(again?.output).toBe(one?.output);
    expect(parseCsv(zero?.output ?? '').rows).toEqual(parseCsv(one?.output ?? '').rows);
  });

  it('refuses what it does not know, with the reason', async () => {
    await refused(['simulate'], 'FILE.json is missing');
    await refused(['simulate', 'none.json'], 'cannot read "none.json": ENOENT');
    await refused(['simulate', 'bad.json'], 'person.age: expected 18–95 years, found 5');
    await refused(['simulate', '-'], 'document: expected JSON', 'no JSON');
    await refused(['simulate', 'short.json', 'set.json'], 'expected one FILE.json, found also "set.json"');
    await refused(['simulate', 'short.json', '--format', 'xml'], '--format: expected csv or json, found "xml"');
    await refused(['simulate', 'short.json', '--every', '1m'], '--every: expected');
    await refused(['simulate', 'short.json', '--evry', '1mo'], 'unknown option "--evry"');
    await refused(['simulate', 'short.json', '-x'], 'unknown option "-x"');
    await refused(['simulate', 'short.json', '--every'], '--every needs a value');
    await refused(['simulate', 'short.json', '--every', '1y', '--every', '1y'], '--every was given twice');
    await refused(['simulate', 'short.json', '--out', 'missing/x.csv'], 'cannot write "missing/x.csv": ENOENT');
  });

  it('says that uncertainty is not in this version', async () => {
    await refused(
      ['simulate', 'short.json', '--uncertainty', '200', '--seed', '1'],
      '--uncertainty is not in this version',
    );
    await refused(['simulate', 'short.json', '--seed', '1'], '--seed is not in this version');
  });
});

describe('presets', () => {
  it('are listed one a line', async () => {
    const { output, status } = await run(['presets', 'list']);
    expect(status).toBe(0);
    const lines = output.trimEnd().split('\n');
    expect(lines.map((line) => line.split('\t')[0])).toEqual(PRESETS.map(({ id }) => id));
    for (const line of lines) expect(line.split('\t')).toHaveLength(3);
  });

  it('are shown as documents that can be read and run', async () => {
    for (const { id, scenario } of PRESETS) {
      const { output } = await run(['presets', 'show', id]);
      expect(output).toBe(writeScenario(scenario));
      expect(readDocument(output).ok).toBe(true);
    }
    const shown = await run(['presets', 'show', 'rankl-block']);
    expect((await run(['simulate', '-', '--every', '5y'], { input: shown.output })).status).toBe(0);
  });

  it('refuse what there is not', async () => {
    await refused(['presets'], 'expected list or show ID, found nothing');
    await refused(['presets', 'remove'], 'expected list or show ID, found "remove"');
    await refused(['presets', 'list', 'all'], 'presets list takes nothing else, found "all"');
    await refused(['presets', 'show'], 'preset ID is missing');
    await refused(['presets', 'show', 'nothing'], 'no preset "nothing": expected one of natural-menopause');
    await refused(['presets', 'list', '--long'], 'unknown option "--long": expected no option');
  });
});

describe('export', () => {
  it('writes all scenarios of a document as one CSV', async () => {
    const { output, status } = await run(['export', 'set.json', '--to', 'csv', '--every', '1y'], { files });
    expect(status).toBe(0);
    const { rows } = parseCsv(output);
    expect(rows).toHaveLength(1 + 4 * 2);
    expect(rows.slice(1).map((row) => row[0])).toEqual(['0', '0', '1', '1', '2', '2', '3', '3']);
  });

  it('agrees with simulate', async () => {
    const single = parseCsv((await run(['simulate', 'set.json', '--index', '1'], { files })).output).rows;
    const all = parseCsv((await run(['export', 'set.json', '--to', 'csv'], { files })).output).rows;
    expect(all.filter(([index]) => index === '1').map((row) => row.slice(2))).toEqual(single.slice(1));
  });

  it('re-bases lines that start at different ages to the latest start, and says so', async () => {
    const lives = [50, 52].map((age) => ({ format: 'trabecula-scenario/1', person: { age }, years: 4 }));
    const set = { format: 'trabecula-set/1', model: MODEL_VERSION, scenarios: lives, baseline: 0, focus: 0 };
    const { output } = await run(['export', '-', '--to', 'csv', '--every', '1y'], { input: JSON.stringify(set) });
    const { comments, rows } = parseCsv(output);
    expect(comments).toContain('# starts differ: every line is re-based to 0 % at age 52');
    const spine = (scenario: string) =>
      rows.filter(([index]) => index === scenario).map((row) => [row[3], row[4] === '' ? undefined : Number(row[4])]);
    expect(spine('0').slice(0, 3)).toEqual([
      ['50', undefined],
      ['51', undefined],
      ['52', 0],
    ]);
    expect(spine('1')[0]).toEqual(['52', 0]);
    // The same woman: from the common start on both lines are one.
    expect(Math.abs((spine('0')[4]?.[1] as number) - (spine('1')[2]?.[1] as number))).toBeLessThan(1e-3);
  });

  it('draws a picture that carries the set it shows', async () => {
    const { output, status } = await run(['export', 'set.json', '--to', 'svg'], { files });
    expect(status).toBe(0);
    expect(output).toMatch(/^<\?xml .+<svg .+<\/svg>\n$/s);
    for (const { name } of defaultSet().scenarios) expect(output).toContain(name);
    expect(output).toContain('not medical advice');
    const carried = readDocument(readSvgMetadata(output));
    expect(carried.ok && writeSet(carried.set)).toBe(SET);
    expect((await run(['export', 'set.json', '--to', 'svg'], { files })).output).toBe(output);
  });

  it('refuses what it cannot write', async () => {
    await refused(['export', 'set.json'], '--to is missing');
    await refused(['export', 'set.json', '--to', 'omex'], '--to: expected svg or csv, found "omex"');
    await refused(['export', '--to', 'csv'], 'FILE.json is missing');
  });
});

describe('schema, help and version', () => {
  it('prints the schema of a scenario or a set', async () => {
    const { output } = await run(['schema']);
    expect(JSON.parse(output)).toMatchObject({ title: 'Trabecula scenario, version 1' });
    expect(await run(['schema', 'scenario'])).toMatchObject({ output });
    expect(JSON.parse((await run(['schema', 'set'])).output)).toMatchObject({
      title: 'Trabecula set of scenarios, version 1',
    });
    await refused(['schema', '../../package'], 'schema: expected scenario or set');
    await refused(['schema', 'set', 'scenario'], 'schema takes one name');
  });

  it('helps, and lists only what is there', async () => {
    for (const words of [['--help'], ['-h'], ['help'], ['simulate', '--help']]) {
      const { output, status } = await run(words);
      expect(status).toBe(0);
      for (const command of ['simulate', 'presets list', 'presets show', 'export', 'schema']) {
        expect(output).toContain(`trabecula ${command}`);
      }
      for (const later of ['population', 'sbml', 'omex', 'uncertainty']) expect(output).not.toContain(later);
    }
  });

  it('tells its version', async () => {
    expect((await run(['--version'])).output).toBe(`${MODEL_VERSION}\n`);
  });

  it('refuses other commands', async () => {
    await refused([], 'found nothing (see trabecula --help)');
    await refused(['population'], 'expected one of simulate, presets, forecast, export, schema, found "population"');
    await refused(['--verbose'], 'found "--verbose"');
    await refused(['constructor'], 'found "constructor"');
  });

  it('knows the preset the documents name', () => {
    expect(findPreset('natural-menopause')).toBeDefined();
  });
});
