import { endometriumStatement } from './endometrium';
import type { SafetyFact, SafetyStatement, SafetyTherapy } from './safety-types';
import { sedationStatement } from './sedation';

/** Ages at which something starts or stops; the last span may have no end. */
function spansOf(therapies: readonly SafetyTherapy[]): readonly { readonly from: number; readonly to?: number }[] {
  const ages = therapies.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  const borders = [...new Set(ages)].sort((a, b) => a - b);
  return borders.flatMap((from, index) => {
    const to = borders[index + 1];
    if (to !== undefined) return [{ from, to }];
    return therapies.some((therapy) => therapy.to === undefined) ? [{ from }] : [];
  });
}

/**
 * What evidence says on the womb lining and on sleepiness while therapies are taken, in order of age; neighboring spans
 * with the same statement are one. The womb lining is always spoken of, if only to say that it is not at issue.
 * @param therapies of one woman; doses of 0 count as not taken
 */
export function safetyFacts(therapies: readonly SafetyTherapy[], hasUterus = true): readonly SafetyFact[] {
  const taken = therapies.filter(({ dose }) => dose > 0);
  const facts: SafetyFact[] = [];
  const add = (span: { readonly from: number; readonly to?: number }, statement: SafetyStatement): void => {
    const index = facts.findIndex((fact) => fact.text === statement.text && fact.to === span.from);
    const before = facts[index];
    if (before === undefined) facts.push({ ...statement, ...span });
    else facts[index] = { ...statement, ...span, from: before.from };
  };
  for (const span of spansOf(taken)) {
    const active = taken.filter(({ from, to }) => from <= span.from && (to === undefined || span.from < to));
    const endometrium = endometriumStatement(active, hasUterus);
    if (endometrium.level !== 'not-at-issue') add(span, endometrium);
    const sedation = sedationStatement(active);
    if (sedation !== undefined) add(span, sedation);
  }
  if (facts.some(({ code }) => code === 'endometrium')) return facts;
  const from = taken.reduce((earliest, therapy) => Math.min(earliest, therapy.from), Infinity);
  return [{ ...endometriumStatement([], hasUterus), from: Number.isFinite(from) ? from : 0 }, ...facts];
}
