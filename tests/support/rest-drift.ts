import { createBoneModel, INPUT_COUNT, MODEL_PARAMETERS, STATE_COUNT } from '../../src/model';
import { integrate } from '../../src/numerics';
import { centralValues } from '../../src/provenance';

const HUNDRED_YEARS = 36525;

/** Largest drift of any state, relative where it is not 0, from premenopausal rest in 100 years, ageing off. Throws when the run fails. */
export function restDrift(): number {
  const model = createBoneModel(
    { ...centralValues(MODEL_PARAMETERS), ageingOn: 0 },
    { estrogen: 0.97, progesterone: 0.37, allopregnanolone: 0.08 },
  );
  const inputs = new Float64Array(INPUT_COUNT);
  const rest = new Float64Array(STATE_COUNT);
  model.restInputs(inputs);
  model.restState(rest);
  const { outcome, states } = integrate(
    {
      dimension: STATE_COUNT,
      rhs: (day, state, derivative) => {
        model.rightHandSide(day, state, inputs, derivative);
      },
      newton: {
        evaluateJacobian: (day, state) => {
          model.evaluateJacobian(day, state, inputs);
        },
        factorize: (gamma) => model.factorize(gamma),
        solve: (right) => {
          model.solve(right);
        },
      },
    },
    {
      from: 0,
      to: HUNDRED_YEARS,
      initial: rest,
      outputTimes: Float64Array.of(HUNDRED_YEARS),
      relativeTolerance: 1e-6,
      absoluteTolerance: 1e-9,
    },
  );
  if (outcome.kind !== 'success') throw new Error(`the run at rest ended with ${outcome.kind}`);
  return Math.max(
    ...rest.map((value, index) => Math.abs((states[index] ?? Number.NaN) - value) / (value === 0 ? 1 : value)),
  );
}
