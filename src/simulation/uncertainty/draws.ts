import { createRandom, normal, type RandomGenerator } from '../../numerics';
import { centralValues, type ParameterRecord, type ParameterValues } from '../../provenance';
import { ALL_PARAMETERS } from '../parameters';
import { OWN_HORMONES, WOMAN_TRAITS } from './between-women';
import { UNINFORMED } from './hypotheses';
import type { Posterior } from './posterior';

/** What a band is made of. */
export interface Layers {
  /** What the data leave open about the mean woman: posterior draws and the sizes of hypotheses. */
  readonly parameters: boolean;
  /** How women differ. */
  readonly women: boolean;
}

const RECORDS = new Map(ALL_PARAMETERS.map((record) => [record.id, record]));
const CENTRAL = centralValues(ALL_PARAMETERS);
/** Streams of their own, so that switching one layer on leaves the other's draws as they were. */
const SEEDS = { hypotheses: 1_000_000, women: 2_000_000 } as const;

const recordOf = (id: string): ParameterRecord => {
  const record = RECORDS.get(id);
  if (record === undefined) throw new RangeError(`no parameter ${id}`);
  return record;
};

const clipped = ({ range: [low, high] }: ParameterRecord, value: number): number =>
  Math.min(high, Math.max(low, value));

/** A draw from the record's distribution, around its value or around another one. */
function drawn(record: ParameterRecord, random: RandomGenerator, value = record.value): number {
  const { distribution, range } = record;
  const [low, high] = range;
  const z = normal(random);
  if (distribution.kind === 'normal') return value + distribution.sd * z;
  if (distribution.kind === 'lognormal') return value * Math.exp(distribution.sigma * z);
  return distribution.kind === 'uniform' ? low + (high - low) * random.uniform() : value;
}

/**
 * Parameter values of draw `index`; ids that are absent keep their central value. The same index is the same world and the same
 * woman in every scenario, so that differences between scenarios are differences of treatment.
 * @param index 0 … ; posterior draws repeat when it runs past them
 */
export function drawParameters(posterior: Posterior, layers: Layers, index: number): ParameterValues {
  const values: Record<string, number> = {};
  if (layers.parameters) {
    const row = posterior.draws[index % posterior.draws.length] ?? [];
    posterior.ids.forEach((id, column) => (values[id] = row[column] ?? recordOf(id).value));
    const random = createRandom(SEEDS.hypotheses + index);
    for (const id of UNINFORMED) values[id] = clipped(recordOf(id), drawn(recordOf(id), random));
  }
  if (layers.women) {
    const random = createRandom(SEEDS.women + index);
    for (const { parameters, sigma } of WOMAN_TRAITS) {
      const factor = Math.exp(sigma * normal(random));
      for (const id of parameters)
        values[id] = clipped(recordOf(id), (values[id] ?? CENTRAL[id] ?? Number.NaN) * factor);
    }
    for (const record of OWN_HORMONES) values[record.id] = clipped(record, drawn(record, random, values[record.id]));
  }
  return values;
}
