import { type BoneModel, INPUT_COUNT, STATE_COUNT } from '../../src/model';

/** The bone equations moved by classical Runge–Kutta steps of fourth order. */
export interface BoneSteps {
  readonly state: Float64Array;
  /** Inputs at start, middle and end of the step; to be filled before each one. */
  readonly start: Float64Array;
  readonly middle: Float64Array;
  readonly end: Float64Array;
  step(day: number, days: number): void;
  /** The end of the last step is the start of the next. */
  renew(): void;
}

export function boneSteps(model: BoneModel): BoneSteps {
  const state = new Float64Array(STATE_COUNT);
  model.restState(state);
  const moved = new Float64Array(STATE_COUNT);
  const [first, second, third, fourth] = [0, 1, 2, 3].map(() => new Float64Array(STATE_COUNT)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const inputs = (): Float64Array => {
    const values = new Float64Array(INPUT_COUNT);
    model.restInputs(values);
    return values;
  };
  const [start, middle, end] = [inputs(), inputs(), inputs()];
  // A local copy: a name of another module is looked up anew each time by the tools that run this.
  const count = STATE_COUNT;
  const towards = (slope: Float64Array, days: number): Float64Array => {
    for (let i = 0; i < count; i++) moved[i] = (state[i] ?? 0) + days * (slope[i] ?? 0);
    return moved;
  };
  return {
    state,
    start,
    middle,
    end,
    renew: () => {
      for (let i = 0; i < end.length; i++) start[i] = end[i] ?? 0;
    },
    step: (day, days) => {
      const half = days / 2;
      model.rightHandSide(day, state, start, first);
      model.rightHandSide(day + half, towards(first, half), middle, second);
      model.rightHandSide(day + half, towards(second, half), middle, third);
      model.rightHandSide(day + days, towards(third, days), end, fourth);
      for (let i = 0; i < count; i++) {
        const slope = (first[i] ?? 0) + 2 * ((second[i] ?? 0) + (third[i] ?? 0)) + (fourth[i] ?? 0);
        state[i] = (state[i] ?? 0) + (days / 6) * slope;
      }
    },
  };
}
