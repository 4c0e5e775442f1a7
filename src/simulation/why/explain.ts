import type { Scenario, Site } from '../../scenario';
import { ESTROGEN_PATHWAYS, type EstrogenPathway, type WhyGroup } from './groups';
import { forEveryMeasure, type Measured, measured, sinceFirst, type WhyMeasure } from './measures';
import { type Mixtures, mixturesOf, type WhyPair } from './mixtures';
import { runPathways } from './pathways';
import { type Coalition, owenValue, shapleyValue } from './shapley';

export interface WhyRequest extends WhyPair {
  /** Also divide what estrogen does among its pathways. */
  readonly pathways: boolean;
}

/** Signed contributions over the ages of the request; they add up to `total`. */
export interface Contributions {
  /** Groups that differ; all others contribute nothing. */
  readonly players: readonly WhyGroup[];
  /** Focus less baseline, or change since the first age where there is no baseline. */
  readonly total: Measured;
  readonly groups: Readonly<Record<WhyGroup, Measured>>;
}

/** Percent points of each pathway; they add up to what estrogen contributes. */
export type PathwayContributions = Readonly<Record<EstrogenPathway, Readonly<Record<Site, Float64Array>>>>;

export interface WhyAnswer {
  readonly ages: Float64Array;
  readonly all: Contributions;
  /** The same with human evidence only; absent until computed, and the same object where no hypothesis is on. */
  readonly evident?: Contributions;
  /** Absent until asked for and computed; also without a difference in estrogen. */
  readonly pathways?: PathwayContributions;
  /** Runs of the model it took. */
  readonly runs: number;
  /** True when nothing more will come. */
  readonly complete: boolean;
}

/** Between two runs a caller may turn to something newer; an answer comes when there is more to say. */
export type Steps = Generator<WhyAnswer | undefined, void>;

/** Explains a difference step by step, one run of the model each. @throws SimulationError when the integrator gives up */
export function* explain(request: WhyRequest): Steps {
  const { ages, pathways: wanted } = request;
  let runs = 0;
  function* divided(pair: WhyPair): Generator<undefined, { mixtures: Mixtures; contributions: Contributions }> {
    const mixtures = mixturesOf(pair);
    const values: Measured[] = [];
    for (let coalition = 0; coalition < 1 << mixtures.players.length; coalition++) {
      values.push(measured(mixtures.run(coalition)));
      runs++;
      yield undefined;
    }
    return { mixtures, contributions: contributionsOf(mixtures, values) };
  }
  const { mixtures, contributions: all } = yield* divided(request);
  const strictPair = strict(request);
  const dividesEstrogen = wanted && all.players.includes('estrogen');
  if (strictPair) yield { ages, all, runs, complete: false };
  const evident = strictPair ? (yield* divided(strictPair)).contributions : all;
  yield { ages, all, evident, runs, complete: !dividesEstrogen };
  if (!dividesEstrogen) return;

  const others = mixtures.players.length - 1;
  const rows: BySite[][] = [];
  for (let coalition = 0; coalition < 1 << others; coalition++) {
    const ofOthers: BySite[] = [];
    for (let members = 0; members < 1 << ESTROGEN_PATHWAYS.length; members++) {
      ofOthers.push(measured(runPathways(mixtures, coalition, members)).percent);
      runs++;
      yield undefined;
    }
    rows.push(ofOthers);
  }
  yield { ages, all, evident, pathways: pathwaysOf(rows, others), runs, complete: true };
}

/** The pair with human evidence only; undefined where it is that already. */
function strict(pair: WhyPair): WhyPair | undefined {
  const onlyEvidence = (scenario: Scenario): Scenario => ({ ...scenario, mechanisms: { humanEvidenceOnly: true } });
  const { focus, baseline } = pair;
  if ([focus, baseline].every((one) => one === null || one.mechanisms.humanEvidenceOnly)) return undefined;
  return { ...pair, focus: onlyEvidence(focus), baseline: baseline && onlyEvidence(baseline) };
}

function contributionsOf({ players, pair }: Mixtures, values: readonly Measured[]): Contributions {
  const alone = pair.baseline === null;
  const valueOf = (coalition: Coalition, measure: WhyMeasure, site: Site): Float64Array =>
    values[coalition]?.[measure][site] ?? new Float64Array(pair.ages.length).fill(Number.NaN);
  /** Against a baseline values are compared as they are, alone their change is. */
  const changing = (course: Float64Array): Float64Array => (alone ? sinceFirst(course) : course);
  const ofPlayer = (group: WhyGroup): Measured => {
    const player = players.indexOf(group);
    return forEveryMeasure((measure, site) =>
      player < 0
        ? new Float64Array(pair.ages.length)
        : changing(shapleyValue(player, players.length, (coalition) => valueOf(coalition, measure, site))),
    );
  };
  const ofOther = ofPlayer('other');
  const everyone = (1 << players.length) - 1;
  return {
    players,
    total: forEveryMeasure((measure, site) => {
      const full = valueOf(everyone, measure, site);
      return alone ? sinceFirst(full) : minus(full, valueOf(0, measure, site));
    }),
    groups: {
      estrogen: ofPlayer('estrogen'),
      progesterone: ofPlayer('progesterone'),
      allopregnanolone: ofPlayer('allopregnanolone'),
      'rankl-opg': ofPlayer('rankl-opg'),
      // Alone, what the bone of the woman at reference does by itself is no difference of inputs: it ages.
      other: alone
        ? forEveryMeasure((measure, site) => plus(ofOther[measure][site], sinceFirst(valueOf(0, measure, site))))
        : ofOther,
    },
  };
}

const plus = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((value, index) => value + (other[index] ?? Number.NaN));
const minus = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((value, index) => value - (other[index] ?? Number.NaN));

type BySite = Readonly<Record<Site, Float64Array>>;

/** @param rows percent by coalition of the other players and coalition of pathways */
function pathwaysOf(rows: readonly (readonly BySite[])[], others: number): PathwayContributions {
  const of = (pathway: EstrogenPathway): BySite => {
    const member = ESTROGEN_PATHWAYS.indexOf(pathway);
    const at = (site: Site): Float64Array =>
      owenValue(member, ESTROGEN_PATHWAYS.length, others, (coalition, joined) => {
        const row = rows[coalition]?.[joined];
        if (row === undefined) throw new RangeError(`no run ${coalition}, ${joined}`);
        return row[site];
      });
    return { LS: at('LS'), TH: at('TH'), FN: at('FN') };
  };
  return {
    rankl: of('rankl'),
    opg: of('opg'),
    'osteoclast-life': of('osteoclast-life'),
    'osteoblast-life': of('osteoblast-life'),
    'progesterone-receptor': of('progesterone-receptor'),
  };
}
