import { describe, expect, it } from 'vitest';
import {
  comparisonCsv,
  GRADE_LEGEND,
  hypothesisNote,
  hypothesisNotes,
  CALIBRATION_NOTE,
  SIMULATION_COLUMNS,
  simulationCsv,
  simulationJson,
} from '../../src/interchange';
import { HYPOTHESIS_PARAMETERS } from '../../src/model';
import { MODEL_VERSION, readDocument, type Scenario } from '../../src/scenario';
import { warningsOf } from '../../src/simulation';
import { parseCsv } from './parse-csv';
import { madeUpRun, presetScenario } from './trajectory';

const CONTRACT =
  'years,age,LS_BMD_pct,TH_BMD_pct,FN_BMD_pct,LS_BMD,TH_BMD,FN_BMD,LS_T,TH_T,FN_T,CTX_pct,P1NP_pct,osteoclasts,osteoblasts,RANKL,OPG,RANKL_OPG,estradiol_pg_mL,progesterone_ng_mL,allopregnanolone_nmol_L,cortisol_tone,rankl_drive';
/** The contract lets more columns follow. */
const ALL_COLUMNS = `${CONTRACT},CTX,P1NP,progestins_ng_mL,pregnanolone_nmol_L,denosumab_ug_mL`;

const patch = presetScenario('patch-50-oral-progesterone-200-cyclic');
const ages = [46, 46.5, 81];

describe('the CSV of a run', () => {
  const { comments, rows } = parseCsv(simulationCsv(madeUpRun(patch, ages)));

  it('has the columns of the contract in their order, then one row per age', () => {
    expect(SIMULATION_COLUMNS.join(',')).toBe(ALL_COLUMNS);
    expect(rows[0]?.join(',')).toBe(ALL_COLUMNS);
    expect(rows).toHaveLength(1 + ages.length);
    for (const row of rows) expect(row).toHaveLength(28);
    expect(rows[2]?.map(Number)).toEqual([0.5, 46.5, ...Array.from({ length: 26 }, (_, position) => position + 0.001)]);
  });

  it('says what it is, from what, and what it is not', () => {
    const text = comments.join('\n');
    for (const words of [
      `# scenario: ${patch.name}`,
      `Trabecula ${MODEL_VERSION}`,
      'not medical advice',
      'calibration to published trials',
      'grades: A trial in humans',
      'mechanisms: hypotheses on (grade D: allopregnanolone on bone,',
      "_pct = percent change since the scenario's start",
      'estradiol equivalents',
      'period (28 days if there is none)',
      'person: age 46; final period at 51 (natural); cycle ovulatory; 70 kg; measured LS_T -0.6; 35 years',
      'therapy: estradiol patch 50 ug/d from 52 on',
      'therapy: progesterone oral 200 mg/d on 12 of every 28 days with food from 52 on',
      'source: LS T-score: young mean 1.047 SD 0.11',
      'warning endometrium at therapies: From age 52: ',
      'hyperplasia 6 % after three years',
      ' Source: PEPI (PK261, PK263); E3N',
      'source: PEPI (PK261, PK263); E3N',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('names everything a user set or changed', () => {
    const scenario: Scenario = {
      ...patch,
      levels: [{ signal: 'estradiol', value: 42, unit: 'pg/mL', from: 60, to: 65 }],
      rates: [{ signal: 'opg-production', factor: 2, from: 60 }],
      mechanisms: { humanEvidenceOnly: true },
      parameters: { tau_B: 90 },
    };
    const text = simulationCsv(madeUpRun(scenario, ages));
    expect(text).toContain('# level set by hand: estradiol 42 pg/mL from 60 to 65\n');
    expect(text).toContain('# factor set by hand: opg-production × 2 from 60 on\n');
    expect(text).toContain('# mechanisms: human evidence only: hypotheses off\n');
    expect(text).toContain('# parameter changed by you: tau_B = 90');
  });

  it('flags a dose above its studied range', () => {
    const [therapy] = patch.therapies;
    if (therapy === undefined) throw new Error('a therapy expected');
    const high = { ...patch, therapies: [{ ...therapy, dose: therapy.dose * 15 }] };
    expect(simulationCsv(madeUpRun(high, ages))).toContain(
      '# extrapolated: therapies[0] is outside the studied range of doses\n',
    );
    expect(simulationCsv(madeUpRun(patch, ages))).not.toContain('extrapolated:');
  });

  it('keeps a hostile name inside its comment', () => {
    const named = { ...patch, name: 'x\n1,2,3\n"=cmd()' };
    const parsed = parseCsv(simulationCsv(madeUpRun(named, ages)));
    expect(parsed.rows).toEqual(rows);
    expect(parsed.comments).toHaveLength(comments.length);
  });
});

describe('the JSON of a run', () => {
  const run = madeUpRun(patch, ages);

  it('has the parts of the contract', () => {
    const parsed: unknown = JSON.parse(simulationJson(run));
    expect(parsed).toEqual({
      scenario: patch,
      model: MODEL_VERSION,
      notMedicalAdvice: expect.stringContaining('not medical advice') as unknown,
      notes: expect.arrayContaining([CALIBRATION_NOTE, GRADE_LEGEND, hypothesisNote(patch)]) as unknown,
      warnings: warningsOf(patch),
      columns: ALL_COLUMNS.split(','),
      rows: ages.map((age, row) => [
        age - 46,
        age,
        ...Array.from({ length: 26 }, (_, position) => position + row / 1000),
      ]),
    });
  });

  it('carries a scenario that reads back as it was', () => {
    const parsed = JSON.parse(simulationJson(run)) as { readonly scenario: unknown };
    const back = readDocument(parsed.scenario);
    expect(back.ok && back.set.scenarios).toEqual([patch]);
  });

  it('writes null where there is no number', () => {
    const broken = madeUpRun(patch, [46]);
    broken.columns.RANKL[0] = Number.NaN;
    expect(simulationJson(broken)).toContain('null');
    JSON.parse(simulationJson(broken));
  });
});

describe('what an export rests on', () => {
  it('names every switched hypothesis in words, or that they are off', () => {
    const note = hypothesisNote(patch);
    const named = ['allopregnanolone on bone', 'part of the progesterone effect on formation', 'progesterone on OPG'];
    for (const words of named) {
      expect(note.split(words)).toHaveLength(2);
    }
    for (const id of HYPOTHESIS_PARAMETERS) expect(note).not.toContain(id);
    expect(hypothesisNote({ mechanisms: { humanEvidenceOnly: true } })).toBe('human evidence only: hypotheses off');
  });

  it('says it once when all scenarios agree, else for each by name', () => {
    const strict = { ...patch, name: 'strict', mechanisms: { humanEvidenceOnly: true } };
    expect(hypothesisNotes([patch, patch])).toEqual([hypothesisNote(patch)]);
    expect(hypothesisNotes([patch, strict])).toEqual([
      `${patch.name}: ${hypothesisNote(patch)}`,
      'strict: human evidence only: hypotheses off',
    ]);
  });
});

describe('the CSV of a comparison', () => {
  const hostile = { ...presetScenario('natural-menopause'), name: '=HYPERLINK("x"), all' };
  const runs = [madeUpRun(hostile, [46, 47]), madeUpRun(patch, [46, 46.5, 47])];

  it('in long form names the scenario in each row', () => {
    const { rows, comments } = parseCsv(comparisonCsv(runs, { columns: ['LS_BMD_pct', 'RANKL'], baseline: 0 }));
    expect(rows).toEqual([
      ['scenario', 'name', 'years', 'age', 'LS_BMD_pct', 'RANKL'],
      ['0', `'${hostile.name}`, '0', '46', '0', '13'],
      ['0', `'${hostile.name}`, '1', '47', '0.001', '13.001'],
      ['1', patch.name, '0', '46', '0', '13'],
      ['1', patch.name, '0.5', '46.5', '0.001', '13.001'],
      ['1', patch.name, '1', '47', '0.002', '13.002'],
    ]);
    expect(comments.join('\n')).toContain('# baseline: scenario 0');
    expect(comments.join('\n')).toContain(`# scenario 1 name: ${patch.name}`);
    expect(comments.join('\n')).toContain('not medical advice');
  });

  it('in wide form has one row per age and empty cells where a run has none', () => {
    const { rows } = parseCsv(comparisonCsv(runs, { columns: ['LS_BMD_pct'], layout: 'wide' }));
    expect(rows).toEqual([
      ['age', `0 ${hostile.name}: LS_BMD_pct`, `1 ${patch.name}: LS_BMD_pct`],
      ['46', '0', '0'],
      ['46.5', '', '0.001'],
      ['47', '0.001', '0.002'],
    ]);
  });

  it('has all columns unless told otherwise, and says when lines were re-based', () => {
    const { rows, comments } = parseCsv(comparisonCsv(runs, { rebasedTo: 47 }));
    expect(rows[0]).toEqual(['scenario', 'name', ...ALL_COLUMNS.split(',')]);
    expect(comments).toContain('# starts differ: every line is re-based to 0 % at age 47');
    const percent = comments.filter((line) => line.includes('_pct ='));
    expect(percent).toHaveLength(1);
    expect(percent[0]).toContain('percent change since age 47');
  });
});
