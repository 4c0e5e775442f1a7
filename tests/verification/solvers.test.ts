/** The product's integrator and generated code against curves of independent solvers, each with its own values and inputs. */
import { describe, expect, test } from 'vitest';
import { type Agreement, agreementOf, sentence } from '../../tools/verification/agreement';
import { agreements, observableDifference, ownStates, togetherBySolver } from '../../tools/verification/check';
import { equationsHash } from '../../tools/verification/equations';
import { COMMAND, curveIds, readMadeWith, readReference } from '../../tools/verification/files';
import { SOLVERS } from '../../tools/verification/fixture';
import { INPUT_SYMBOLS, PARAMETER_SYMBOLS, tableOf } from '../../tools/verification/life';

/** What the requirement names. */
const LEAST_LIVES = 24;
const LEAST_SHARE_WITHIN_NARROW = 0.99;
/** Observables are algebra on the same states: rounding of the file alone. */
const OBSERVABLE_ROUNDING = 1e-9;

const current = readMadeWith().equations === equationsHash();

test('the curves belong to the equations of today', () => {
  const advice =
    `The equations changed since the curves were made: change tools/verification/cells-and-ledger.R by hand in the same way, ` +
    `then run \`${COMMAND}\` (it needs gcc, SUNDIALS, and R with deSolve). A change of values alone does not need it.`;
  expect(current, advice).toBe(true);
});

describe.runIf(current)('lives', () => {
  const references = curveIds().map(readReference);

  test(`are at least ${LEAST_LIVES}, and drive every input`, () => {
    expect(references.length).toBeGreaterThanOrEqual(LEAST_LIVES);
    const driven = INPUT_SYMBOLS.filter((_, input) =>
      references.some(({ life: { spans } }) => {
        const value = new Float64Array(INPUT_SYMBOLS.length);
        const seen = spans.flatMap(({ from, to, inputs }) =>
          [from, (from + to) / 2, to].map((day) => {
            inputs.evaluate(day, value);
            return value[input];
          }),
        );
        return new Set(seen).size > 1;
      }),
    );
    expect(driven).toEqual(INPUT_SYMBOLS);
  });

  const tight = references.map((reference) => agreements(reference, 'tight'));
  const product = references.map((reference) => agreements(reference, 'product'));
  const allWithinWide = ({ withinWide, points }: Agreement): boolean => withinWide === points;

  test.each(SOLVERS)('all points within 1e-4 of %s, with the tolerances of the product as well', (solver) => {
    const wrong = references.flatMap(({ title }, index) =>
      [tight[index]![solver], product[index]![solver]]
        .filter((agreement) => !allWithinWide(agreement))
        .map((agreement) => `${title}: ${sentence(agreement)}`),
    );
    expect(wrong).toEqual([]);
    for (const [name, runs] of Object.entries({ tight, product })) {
      console.info(
        `${name} runs of ${references.length} lives against ${solver}: ${sentence(togetherBySolver(runs)[solver])}`,
      );
    }
  });

  test.each(SOLVERS)('99 %% of the points within 1e-6 of %s, in every life', (solver) => {
    for (const [index, { title }] of references.entries()) {
      const { withinNarrow, points } = tight[index]![solver];
      expect(withinNarrow / points, title).toBeGreaterThanOrEqual(LEAST_SHARE_WITHIN_NARROW);
    }
  });

  test('observables equal those computed by hand', () => {
    for (const reference of references) {
      expect(observableDifference(reference), reference.title).toBeLessThan(OBSERVABLE_ROUNDING);
    }
  });

  // A comparison that could not fail would prove nothing.
  test('a rate that is wrong by a thousandth is seen', () => {
    const right = readReference('natural-menopause');
    const parameters = right.life.parameters.slice();
    parameters[PARAMETER_SYMBOLS.indexOf('k_m')]! *= 1.001;
    const wrong = ownStates({ ...right, life: { ...right.life, parameters } }, 'tight');
    const { withinNarrow, points } = agreementOf(wrong, right.states.lsoda);
    expect(withinNarrow / points).toBeLessThan(LEAST_SHARE_WITHIN_NARROW);
  });

  test('a jump of inputs taken a day late is seen', () => {
    const right = readReference('patch-50');
    const [before, after] = right.life.spans;
    const border = after!.from + 1;
    const moved = (span: typeof before, from: number, to: number) => ({
      from,
      to,
      inputs: tableOf([{ from, to, coefficients: INPUT_SYMBOLS.map((_, input) => valueOf(span, input)) }]),
    });
    const valueOf = (span: typeof before, input: number): Float64Array => {
      const { coefficients, offsets } = span!.inputs;
      return coefficients.slice(offsets[input], offsets[input + 1]);
    };
    const spans = [moved(before, before!.from, border), moved(after, border, after!.to)];
    const wrong = ownStates({ ...right, life: { ...right.life, spans } }, 'tight');
    const { withinNarrow, points } = agreementOf(wrong, right.states.lsoda);
    expect(withinNarrow / points).toBeLessThan(LEAST_SHARE_WITHIN_NARROW);
  });
});
