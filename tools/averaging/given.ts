import { ANALYTES, type Analyte } from '../../src/pharmacology';
import { type Chain, createChain } from './chain';
import { HOURS, type Numbers, PER_NANOGRAM } from './numbers';
import type { ScheduleMeans, Source } from './sources';

/** Where levels act: estradiol, progesterone, synthetic progestins as progesterone, allopregnanolone in nmol/L. */
export const CHANNELS = ['estradiol', 'progesterone', 'progestins', 'allopregnanolone'] as const;
export type ChannelValues = Float64Array;

type ReceptorWeight = 'glucocorticoidWeight' | 'androgenWeight';

/** Everything given, dose by dose in real time. */
export interface Given {
  /** Makes every delivery due until `hour`. */
  deliver(hour: number): void;
  /** Moves on by a step and writes what it adds to each channel behind its filter; without a filter the level at its end. */
  advance(step: number, out: ChannelValues): void;
  /** Mean level of an analyte now: daily therapies by schedule, depots and devices as they are. */
  mean(analyte: Analyte, hour: number): number;
  /** Sum over analytes of weight × level; the weight is a record named in the analyte's facts. */
  drive(weight: ReceptorWeight): number;
}

/** A channel that a source acts on. */
interface Feed {
  readonly channel: number;
  readonly factor: number;
  readonly filtered: boolean;
}

interface Moving {
  readonly source: Source;
  readonly chain: Chain;
  readonly feeds: readonly Feed[];
  due: number;
}

function factorsOf(analyte: Analyte, number: Numbers): readonly number[] {
  const conversion = number('allopregnanoloneConversion') * PER_NANOGRAM;
  if (analyte === 'estradiol') return [1, 0, 0, 0];
  if (analyte === 'progesterone') return [0, 1, 0, conversion];
  if (analyte === 'allopregnanolone') return [0, 0, 0, PER_NANOGRAM];
  const { progesteroneWeight } = ANALYTES[analyte];
  return [0, 0, progesteroneWeight === undefined ? 0 : number(progesteroneWeight), 0];
}

/** Estrone and pregnanolone, for example, act on nothing here. */
function isRelevant(analyte: Analyte, number: Numbers): boolean {
  const { ovarianUnit, glucocorticoidWeight, androgenWeight } = ANALYTES[analyte];
  const acts = factorsOf(analyte, number).some((factor) => factor > 0);
  return acts || (ovarianUnit ?? glucocorticoidWeight ?? androgenWeight) !== undefined;
}

/**
 * @param steps hours of the steps
 * @param rates filter rates by channel, per hour
 */
export function createGiven(
  sources: readonly Source[],
  schedule: readonly ScheduleMeans[],
  number: Numbers,
  steps: readonly number[],
  rates: readonly number[],
): Given {
  const relevant = sources.filter(({ analyte }) => isRelevant(analyte, number));
  const moving = relevant.map((source): Moving => {
    const deliveries = [...source.deliveries].sort((a, b) => a.hour - b.hour);
    return {
      source: { ...source, deliveries },
      chain: createChain(source.system, steps, rates),
      feeds: factorsOf(source.analyte, number).flatMap((factor, channel) =>
        factor > 0 ? [{ channel, factor, filtered: Number.isFinite(rates[channel]) }] : [],
      ),
      due: 0,
    };
  });
  const drivesOf = (weight: ReceptorWeight): readonly { chain: Chain; factor: number }[] =>
    moving.flatMap(({ source, chain }) => {
      const id = ANALYTES[source.analyte][weight];
      return id === undefined ? [] : [{ chain, factor: number(id) }];
    });
  const drives = { glucocorticoidWeight: drivesOf('glucocorticoidWeight'), androgenWeight: drivesOf('androgenWeight') };
  const count = CHANNELS.length;
  return {
    deliver: (hour) => {
      for (const one of moving) {
        const { deliveries } = one.source;
        for (let next = deliveries[one.due]; next !== undefined && next.hour <= hour; next = deliveries[one.due]) {
          const { state } = one.chain;
          state[next.state] = next.sets ? next.amount : (state[next.state] ?? 0) + next.amount;
          one.due++;
        }
      }
    },
    advance: (step, out) => {
      for (let channel = 0; channel < count; channel++) out[channel] = 0;
      for (const { chain, feeds, due } of moving) {
        // Nothing has been given yet.
        if (due === 0) continue;
        for (const { channel, factor, filtered } of feeds) {
          if (filtered) out[channel] = (out[channel] ?? 0) + factor * chain.fed(step, channel);
        }
        chain.advance(step);
        for (const { channel, factor, filtered } of feeds) {
          if (!filtered) out[channel] = (out[channel] ?? 0) + factor * chain.level();
        }
      }
    },
    mean: (analyte, hour) => {
      const byDay = schedule.find(({ untilDay }) => hour < untilDay * HOURS);
      const slow = moving.reduce(
        (level, { source, chain }) => (source.slow && source.analyte === analyte ? level + chain.level() : level),
        0,
      );
      return slow + (byDay?.means.get(analyte) ?? 0);
    },
    drive: (weight) => {
      let sum = 0;
      for (const { chain, factor } of drives[weight]) sum += factor * chain.level();
      return sum;
    },
  };
}
