/**
 * The whole chain dose → level → occupancy → response → mean, hour by hour from differential equations. It shares no
 * code and no numbers with the program: the numbers are those of the model description, the cycle is read anew.
 */

export interface BruteTherapy {
  readonly agent: string;
  readonly route: string;
  readonly dose: number;
  readonly withFood?: boolean;
  readonly days?: number;
  readonly ofEvery?: number;
  /** Day of the first dose in the block of the cycle. */
  readonly startDay?: number;
}

export interface BruteOvary {
  /** Mean estradiol over a cycle, pg/mL; activity 0 … 1. */
  readonly estradiol: number;
  readonly activity: number;
  /** Progesterone by day at full activity, ng/mL. */
  readonly progesterone: readonly number[];
}

interface Drug {
  readonly analyte: 'E' | 'P' | 'M' | 'A';
  /** null: evenly over the day. */
  readonly ka: number | null;
  readonly clearance: number;
  readonly volume: number;
  readonly peripheral?: { readonly volume: number; readonly exchange: number };
  /** Mass a day: ng for E, µg else. */
  readonly amount: number;
  /** Of a patch worn for 84 h: release falls at this rate per hour. */
  readonly fading?: number;
}

const PATCH_HOURS = 84;

const STRICKER_ESTRADIOL = [
  36.2, 36.3, 34.3, 36.7, 41.2, 43.4, 46.4, 53.4, 62.2, 73.3, 93.6, 130, 180.1, 249.2, 212.7, 87.3, 71.2, 92.3, 123.7,
  136.1, 135.4, 144.7, 137.4, 136, 143.5, 95.5, 87.8, 62.6,
];

function drugsOf({ agent, route, dose, withFood }: BruteTherapy): Drug[] {
  const progesterone = { analyte: 'P', clearance: 55, volume: 100 } as const;
  const firstPass = (ka: number, share: number): Drug => ({
    analyte: 'A',
    ka,
    clearance: 79,
    volume: 100,
    peripheral: { volume: 110, exchange: 8.5 },
    amount: share * 0.02 * dose * 1e3,
  });
  switch (`${agent} ${route}`) {
    case 'estradiol patch':
      return [{ analyte: 'E', ka: null, clearance: 54, volume: 300, amount: dose * 1e3, fading: 0.01179 }];
    case 'estradiol oral':
      return [{ analyte: 'E', ka: 0.35, clearance: 54, volume: 1208, amount: 0.043 * dose * 1e6 }];
    case 'conjugated-estrogens oral': {
      const clearance = 1e6 / 24 / (33 / 0.625);
      return [{ analyte: 'E', ka: null, clearance, volume: (clearance * 14.8) / Math.LN2, amount: dose * 1e6 }];
    }
    case 'progesterone oral': {
      const fed = withFood !== false;
      const amount = (fed ? 0.0087 * (dose / 100) ** 0.28 : 0.0019) * dose * 1e3;
      if (!fed) return [{ ...progesterone, ka: 1.5, amount }, firstPass(1.5, 1)];
      return [
        { ...progesterone, ka: 0.7, amount: 0.65 * amount },
        { ...progesterone, ka: 0.1415, amount: 0.35 * amount },
        firstPass(0.7, 0.65),
        firstPass(0.1415, 0.35),
      ];
    }
    case 'progesterone vaginal-capsule': {
      const amount = 0.073 * (dose / 100) ** -0.58 * dose * 1e3;
      return [
        { ...progesterone, ka: 0.333, amount: 0.35 * amount },
        { ...progesterone, ka: 0.054, amount: 0.65 * amount },
      ];
    }
    case 'progesterone cream':
      return [{ ...progesterone, volume: 500, ka: 0.02, amount: 0.0085 * dose * 1e3 }];
    case 'medroxyprogesterone-acetate oral':
      return [{ analyte: 'M', ka: 1.2, clearance: 1664, volume: 32000, amount: dose * 1e3 }];
    default:
      throw new Error(`${agent} ${route}`);
  }
}

/** In the first hour of a day allopregnanolone passes its half-maximal level within minutes of a dose. */
const STEPS_IN_FIRST_HOUR = 400;
const STEPS_PER_LATER_HOUR = 20;
/** e^(−ln 2/24 h · 28 d) is 4e-9: the slowest mode has gone. */
const SPIN_UP_DAYS = 28;

/** Mean responses [hE, G, A] over `days` days (a multiple of 28 and of all blocks, or of the blocks alone). */
export function bruteForceResponses(
  therapies: readonly BruteTherapy[],
  ovary: BruteOvary,
  days: number,
): readonly [number, number, number] {
  const shape = STRICKER_ESTRADIOL.map((value) => (value * 28) / STRICKER_ESTRADIOL.reduce((sum, one) => sum + one, 0));
  const between = (values: readonly number[], day: number, hour: number): number => {
    const now = values[day % 28]!;
    return now + ((values[(day + 1) % 28]! - now) * hour) / 24;
  };
  const drugs = therapies.flatMap((therapy) => drugsOf(therapy).map((drug) => ({ drug, therapy })));
  const takes = ({ days: taken, ofEvery, startDay }: BruteTherapy, day: number): boolean =>
    ofEvery === undefined || (day - (startDay ?? 0) + 1000 * ofEvery) % ofEvery < taken!;
  // Per drug: depot, central, peripheral; then occupancy by E, P, M.
  const size = drugs.length * 3;
  let y = new Float64Array(size + 3);
  const levels = (state: Float64Array, day: number, hour: number): [number, number, number, number] => {
    const own = between(ovary.progesterone, day, hour);
    const level = { E: 4.5 + (ovary.estradiol - 4.5) * between(shape, day, hour), P: 0, M: 0, A: 0 };
    level.P = 0.15 + (own - 0.15) * ovary.activity;
    drugs.forEach(({ drug }, i) => {
      level[drug.analyte] += state[3 * i + 1]! / drug.volume;
    });
    const adrenal = 0.05 + 0.03 * ovary.activity;
    return [level.E, level.P, level.M, 3.14 * (adrenal + 0.04 * level.P + level.A)];
  };
  /** Flow into the blood per hour; `middle` of the step tells which patch is on. */
  const flow = (drug: Drug, therapy: BruteTherapy, day: number, hour: number, middle: number): number => {
    if (!takes(therapy, day)) return 0;
    if (drug.fading === undefined) return drug.amount / 24;
    const block = therapy.ofEvery ?? 7;
    const dayOfBlock = (day - (therapy.ofEvery === undefined ? 0 : (therapy.startDay ?? 0)) + 1000 * block) % block;
    const on = Math.floor((dayOfBlock * 24 + middle) / PATCH_HOURS) * PATCH_HOURS;
    const whole = -Math.expm1(-drug.fading * PATCH_HOURS) / drug.fading / PATCH_HOURS;
    return (drug.amount / 24 / whole) * Math.exp(-drug.fading * (dayOfBlock * 24 + hour - on));
  };
  const derivative = (state: Float64Array, day: number, hour: number, middle: number): Float64Array => {
    const d = new Float64Array(size + 3);
    drugs.forEach(({ drug, therapy }, i) => {
      const [depot, central, peripheral] = [state[3 * i]!, state[3 * i + 1]!, state[3 * i + 2]!];
      const arriving = drug.ka === null ? flow(drug, therapy, day, hour, middle) : drug.ka * depot;
      const out = drug.peripheral === undefined ? 0 : (drug.peripheral.exchange / drug.volume) * central;
      const back = drug.peripheral === undefined ? 0 : (drug.peripheral.exchange / drug.peripheral.volume) * peripheral;
      if (drug.ka !== null) d[3 * i] = -arriving;
      d[3 * i + 1] = arriving - (drug.clearance / drug.volume) * central - out + back;
      d[3 * i + 2] = out - back;
    });
    const [e, p, m] = levels(state, day, hour);
    d[size] = (Math.LN2 / 24) * (e - state[size]!);
    d[size + 1] = (Math.LN2 / 12) * (p - state[size + 1]!);
    d[size + 2] = (Math.LN2 / 12) * (m - state[size + 2]!);
    return d;
  };
  const move = (state: Float64Array, d: Float64Array, step: number): Float64Array =>
    state.map((value, i) => value + step * d[i]!);
  const responses = (state: Float64Array, day: number, hour: number): [number, number, number] => {
    const a = levels(state, day, hour)[3];
    const r = 1 / (1 + (17.2 / state[size]!) ** 2.57);
    const p = state[size + 1]! + 60 * state[size + 2]!;
    return [r, (r * p) / (3 + p), a / (8 + a)];
  };
  const mean = [0, 0, 0];
  const spinUp = Math.ceil(SPIN_UP_DAYS / days) * days;
  y[size] = 4.5;
  for (let day = 0; day < spinUp + days; day++) {
    drugs.forEach(({ drug, therapy }, i) => {
      if (drug.ka !== null && takes(therapy, day)) y[3 * i] = y[3 * i]! + drug.amount;
    });
    for (let whole = 0; whole < 24; whole++) {
      const steps = whole === 0 && day >= spinUp ? STEPS_IN_FIRST_HOUR : STEPS_PER_LATER_HOUR;
      const h = 1 / steps;
      for (let step = 0; step <= steps; step++) {
        const hour = whole + step * h;
        // Simpson's rule, each hour by itself, since doses make levels jump between days.
        const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
        if (day >= spinUp) {
          responses(y, day, hour).forEach((value, i) => {
            mean[i]! += (weight * value * h) / 3 / 24 / days;
          });
        }
        if (step === steps) continue;
        const k1 = derivative(y, day, hour, hour + h / 2);
        const k2 = derivative(move(y, k1, h / 2), day, hour + h / 2, hour + h / 2);
        const k3 = derivative(move(y, k2, h / 2), day, hour + h / 2, hour + h / 2);
        const k4 = derivative(move(y, k3, h), day, hour + h, hour + h / 2);
        y = y.map((value, i) => value + (h / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!));
      }
    }
  }
  return [mean[0]!, mean[1]!, mean[2]!];
}
