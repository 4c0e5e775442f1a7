/**
 * How far the spine moves when one parameter does: `npx tsx tools/sensitivity.ts` writes data/sensitivity.json, which the
 * Evidence screen shows beside each parameter. Run it again after every change of values.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ParameterRecord } from '../src/provenance';
import { findPreset, MODEL_VERSION, type Scenario } from '../src/scenario';
import { ALL_PARAMETERS, simulate } from '../src/simulation';

export const CASES = { natural: 'natural-menopause', therapy: 'patch-50-oral-progesterone-100' } as const;
export type Case = keyof typeof CASES;

/** Years after the final period at which density is read. */
export const READ_AT = 10;
/** Where a record has no distribution, it is moved by a tenth of its value. */
const TENTH = 0.1;

/** Values between which a parameter is moved, and the share of their distance that is one step. */
export interface Step {
  readonly kind: 'sd' | 'tenth';
  readonly low: number;
  readonly high: number;
  /** 1/2 where both ends lie one step away; more where the accepted range cuts one off. */
  readonly share: number;
}

/** One SD of the record's distribution up and down (log-normal: on the log scale), or a tenth; null for a fixed zero. */
export function stepOf({ value, distribution, range: [least, most] }: ParameterRecord): Step | null {
  const clamp = (x: number): number => Math.min(most, Math.max(least, x));
  if (distribution.kind === 'lognormal') {
    const { sigma } = distribution;
    const [low, high] = [clamp(value * Math.exp(-sigma)), clamp(value * Math.exp(sigma))];
    return { kind: 'sd', low, high, share: sigma / Math.log(high / low) };
  }
  // A uniform distribution over the accepted range has an SD of its width over √12.
  const sd =
    distribution.kind === 'normal'
      ? distribution.sd
      : distribution.kind === 'uniform'
        ? (most - least) / Math.sqrt(12)
        : 0;
  const size = sd > 0 ? sd : Math.abs(value) * TENTH;
  if (size === 0) return null;
  const [low, high] = [clamp(value - size), clamp(value + size)];
  return { kind: sd > 0 ? 'sd' : 'tenth', low, high, share: size / (high - low) };
}

/** The preset's life, read ten years after the final period; percent of spine density since its start at age 46. */
function densityAfter(scenario: Scenario, id: string, value: number): number {
  const { age, ageAtFinalPeriod } = scenario.person;
  const ages = Float64Array.of(age, ageAtFinalPeriod + READ_AT);
  const { columns } = simulate({ ...scenario, parameters: { [id]: value } }, { ages });
  return columns.LS_BMD_pct.at(-1) ?? Number.NaN;
}

function scenarioOf(name: Case): Scenario {
  const preset = findPreset(CASES[name]);
  if (preset === undefined) throw new Error(`no preset ${CASES[name]}`);
  const { person } = preset.scenario;
  return { ...preset.scenario, years: person.ageAtFinalPeriod + READ_AT - person.age };
}

/** Percentage points of spine density per step up of the parameter, by central difference; null where there is no step. */
export function sensitivityOf(record: ParameterRecord, name: Case): number | null {
  const step = stepOf(record);
  if (step === null) return null;
  const scenario = scenarioOf(name);
  return (densityAfter(scenario, record.id, step.high) - densityAfter(scenario, record.id, step.low)) * step.share;
}

const DECIMALS = 3;

async function writeReport(target: string): Promise<void> {
  const rounded = (points: number | null): number | null => (points === null ? null : Number(points.toFixed(DECIMALS)));
  const parameters = ALL_PARAMETERS.map((record) => ({
    id: record.id,
    value: record.value,
    step: stepOf(record)?.kind ?? null,
    natural: rounded(sensitivityOf(record, 'natural')),
    therapy: rounded(sensitivityOf(record, 'therapy')),
  }));
  const report = {
    command: 'npx tsx tools/sensitivity.ts',
    model: MODEL_VERSION,
    unit: `percentage points of lumbar spine density, ${READ_AT} years after the final period, for one step up of the parameter: one SD of its distribution, or a tenth of its value where it has none; central differences`,
    cases: CASES,
    parameters,
  };
  await writeFile(target, `${JSON.stringify(report, null, 1)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeReport(fileURLToPath(new URL('../data/sensitivity.json', import.meta.url)));
}
