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
  /** Levels now, by channel. */
  levels(out: ChannelValues): void;
  /** What the coming step adds to each channel behind its filter. */
  fed(step: number, out: ChannelValues): void;
  advance(step: number): void;
  /** Mean level of an analyte now: daily therapies by schedule, depots and devices as they are. */
  mean(analyte: Analyte, hour: number): number;
  /** Sum over analytes of weight × level; the weight is a record named in the analyte's facts. */
  drive(weight: ReceptorWeight): number;
}

interface Moving {
  readonly source: Source;
  readonly chain: Chain;
  /** Factor into each channel. */
  readonly factors: Float64Array;
  due: number;
}

function factorsOf(analyte: Analyte, number: Numbers): Float64Array {
  const conversion = number('allopregnanoloneConversion') * PER_NANOGRAM;
  if (analyte === 'estradiol') return Float64Array.of(1, 0, 0, 0);
  if (analyte === 'progesterone') return Float64Array.of(0, 1, 0, conversion);
  if (analyte === 'allopregnanolone') return Float64Array.of(0, 0, 0, PER_NANOGRAM);
  const { progesteroneWeight } = ANALYTES[analyte];
  return Float64Array.of(0, 0, progesteroneWeight === undefined ? 0 : number(progesteroneWeight), 0);
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
  const moving = sources.map((source): Moving => {
    const deliveries = [...source.deliveries].sort((a, b) => a.hour - b.hour);
    return {
      source: { ...source, deliveries },
      chain: createChain(source.system, steps, rates),
      factors: factorsOf(source.analyte, number),
      due: 0,
    };
  });
  const drivesOf = (weight: ReceptorWeight): readonly { chain: Chain; factor: number }[] =>
    moving.flatMap(({ source, chain }) => {
      const id = ANALYTES[source.analyte][weight];
      return id === undefined ? [] : [{ chain, factor: number(id) }];
    });
  const drives = { glucocorticoidWeight: drivesOf('glucocorticoidWeight'), androgenWeight: drivesOf('androgenWeight') };
  const acting = moving.filter(({ factors }) => factors.some((factor) => factor > 0));
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
    levels: (out) => {
      out.fill(0);
      for (const { chain, factors } of acting) {
        const level = chain.level();
        for (let channel = 0; channel < factors.length; channel++) {
          out[channel] = (out[channel] ?? 0) + (factors[channel] ?? 0) * level;
        }
      }
    },
    fed: (step, out) => {
      out.fill(0);
      for (const { chain, factors } of acting) {
        for (let channel = 0; channel < factors.length; channel++) {
          const factor = factors[channel] ?? 0;
          if (factor > 0) out[channel] = (out[channel] ?? 0) + factor * chain.fed(step, channel);
        }
      }
    },
    advance: (step) => {
      for (const { chain } of moving) chain.advance(step);
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
