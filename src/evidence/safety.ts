import { endometriumStatement } from './endometrium';
import { ROUNDING } from './estrogens';
import { DEVICE_YEARS, type SafetyFact, type SafetyStatement, type SafetyTherapy } from './safety-types';
import { sedationStatement } from './sedation';
import { NO_ESTROGEN, NO_WOMB } from './unopposed-statements';

/** Ages at which what is known of one therapy changes. */
function bordersOf({ unit, from, to }: SafetyTherapy): readonly number[] {
  const worn = from + DEVICE_YEARS;
  const outlived = unit === 'device' && (to === undefined || worn < to - ROUNDING);
  return [from, ...(outlived ? [worn] : []), ...(to === undefined ? [] : [to])];
}

/** Ages at which something starts, stops or has been worn too long; the last span may have no end. */
function spansOf(therapies: readonly SafetyTherapy[]): readonly { readonly from: number; readonly to?: number }[] {
  const borders = [...new Set(therapies.flatMap(bordersOf))].sort((a, b) => a - b);
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
    const endometrium = endometriumStatement(active, hasUterus, span.from);
    if (endometrium !== NO_WOMB && endometrium !== NO_ESTROGEN) add(span, endometrium);
    const sedation = sedationStatement(active);
    if (sedation !== undefined) add(span, sedation);
  }
  if (facts.some(({ code }) => code === 'endometrium')) return facts;
  const from = taken.reduce((earliest, therapy) => Math.min(earliest, therapy.from), Infinity);
  return [{ ...(hasUterus ? NO_ESTROGEN : NO_WOMB), from: Number.isFinite(from) ? from : 0 }, ...facts];
}
