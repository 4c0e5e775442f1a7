import { inputIndex } from '../../src/model';
import type { Scenario } from '../../src/scenario';
import { DAYS_PER_YEAR } from '../../src/units';

const RATES = {
  'rankl-production': inputIndex('s_L'),
  'opg-production': inputIndex('s_O'),
  'osteoclast-lifespan': inputIndex('s_C'),
  'osteoblast-formation': inputIndex('s_B'),
} as const;

interface Span {
  readonly from: number;
  readonly to?: number;
}

/** Inputs of one step of the bone. */
interface StepInputs {
  readonly start: Float64Array;
  readonly middle: Float64Array;
  readonly end: Float64Array;
}

/** What a person sets by hand beside hormone levels: rates and the cortisol tone, constant over a step. */
export function handInputs(scenario: Scenario): (age: number, inputs: StepInputs) => void {
  const inForce = ({ from, to = Infinity }: Span, age: number): boolean =>
    from * DAYS_PER_YEAR <= age && age < to * DAYS_PER_YEAR;
  const tones = scenario.levels.filter(({ signal }) => signal === 'cortisol-tone');
  const [held, value] = [inputIndex('H_K'), inputIndex('K_held')];
  if (scenario.rates.length + tones.length === 0) return () => undefined;
  return (age, { start, middle, end }) => {
    for (const inputs of [start, middle, end]) {
      for (const index of Object.values(RATES)) inputs[index] = 1;
      for (const rate of scenario.rates) {
        const index = RATES[rate.signal];
        if (inForce(rate, age)) inputs[index] = (inputs[index] ?? 1) * rate.factor;
      }
      const tone = tones.find((one) => inForce(one, age));
      inputs[held] = tone === undefined ? 0 : 1;
      inputs[value] = tone?.value ?? 1;
    }
  };
}
