import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JORG } from './jorg';
import { LEMAIRE } from './lemaire';
import { PIVONKA } from './pivonka';
import { ReferenceModel } from './reference-model';

/** Inputs are drawn between nothing and these values. */
const LARGEST_INPUTS: Readonly<Record<string, readonly number[]>> = {
  Lemaire: [1000, 2e5, 100, 1e-4, 1e-4, 1e-4],
  Pivonka: [1000, 2e5, 200],
  Jörg: [1.5],
};
const RELATIVE_STEP = 1e-5;

const models = await Promise.all(
  Object.entries({ Lemaire: LEMAIRE, Pivonka: PIVONKA, Jörg: JORG }).map(
    async ([name, description]) => [name, await ReferenceModel.of(description)] as const,
  ),
);

describe.each(models)('generated Jacobian of %s', (name, model) => {
  const start = model.start();
  const largest = LARGEST_INPUTS[name]!;
  const points = fc.tuple(
    fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: start.length, maxLength: start.length }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: largest.length, maxLength: largest.length }),
  );

  it('agrees with central differences within 1e-6 of its row at 200 random points, and no nonzero is missing', () => {
    fc.assert(
      fc.property(points, ([factors, shares]) => {
        const state = start.map((value, index) => value * factors[index]!);
        const inputs = Float64Array.from(shares, (share, index) => share * largest[index]!);
        // Entries times their state: all of one row in the same unit, so that states of any size can be compared.
        const exact = model.jacobian(state, inputs).map((row) => row.map((value, column) => value * state[column]!));
        const scales = exact.map(
          (row, index) =>
            row.reduce((sum, value) => sum + Math.abs(value), 0) + Math.abs(model.derivative(state, inputs)[index]!),
        );
        for (let column = 0; column < state.length; column++) {
          const moved = [1 + RELATIVE_STEP, 1 - RELATIVE_STEP].map((factor) =>
            model.derivative(
              state.map((value, index) => (index === column ? value * factor : value)),
              inputs,
            ),
          );
          exact.forEach((row, index) => {
            const difference = (moved[0]![index]! - moved[1]![index]!) / (2 * RELATIVE_STEP);
            expect(Math.abs(difference - row[column]!) / scales[index]!).toBeLessThan(1e-6);
          });
        }
      }),
      { numRuns: 200, seed: 20261123 },
    );
  });
});
