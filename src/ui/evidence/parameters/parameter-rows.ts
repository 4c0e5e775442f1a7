import { PARAMETER_RECORDS } from '../../parameter-records';
import sensitivity from '../../../../data/sensitivity.json' with { type: 'json' };
import { HYPOTHESIS_PARAMETERS } from '../../../model';
import { PHYSIOLOGY_PARAMETERS } from '../../../physiology';
import type { Grade, Origin, ParameterRecord } from '../../../provenance';
import type { ParameterGroup } from '../../words/evidence';
import { CALIBRATION, type CalibratedParameter } from '../calibration';
import { matchesSearch, type Sorting } from '../forecasts/filter';
import { analytesWith, equationsWith, modelSymbol } from './where-used';

/** Points of spine density for one step up; null where there is no step. */
export interface Effect {
  readonly step: 'sd' | 'tenth' | null;
  readonly natural: number | null;
  readonly therapy: number | null;
}

export interface ParameterRow {
  readonly record: ParameterRecord;
  readonly group: ParameterGroup;
  readonly effect: Effect;
  readonly fit: CalibratedParameter | undefined;
  readonly isHypothesis: boolean;
}

const NO_EFFECT: Effect = { step: null, natural: null, therapy: null };
const MINERAL = /_(LS|TH|FN)$|^(excess|lack|S_age|CTX|P1NP|V_bar)$/;
const RECEPTOR = /HalfMaximal|HillExponent|OccupancyHalfLife/;
const OWN = new Set(PHYSIOLOGY_PARAMETERS.map(({ id }) => id));
const OVARY = /^(lutealFeedback|estradiolFeedback|feedback|ovarian|gnrh|aromatase|postmenopausal)|OvarianUnit$/;

/** Which part of the model a parameter belongs to. */
export function groupOf({ id }: ParameterRecord): ParameterGroup {
  if (modelSymbol(id) !== undefined) {
    return equationsWith(id).some(({ symbol }) => MINERAL.test(symbol)) ? 'mineral' : 'cells';
  }
  if (id.includes('Immunoassay')) return 'assays';
  if (OWN.has(id) || OVARY.test(id)) return 'body';
  if (RECEPTOR.test(id) || analytesWith(id).length > 0) return 'receptors';
  return 'kinetics';
}

const stepKind = (step: string | null): Effect['step'] => (step === 'sd' || step === 'tenth' ? step : null);
const EFFECTS: ReadonlyMap<string, Effect> = new Map(
  sensitivity.parameters.map(({ id, step, natural, therapy }) => [id, { step: stepKind(step), natural, therapy }]),
);
const FITS: ReadonlyMap<string, CalibratedParameter> = new Map(CALIBRATION.parameters.map((fit) => [fit.id, fit]));

export const parameterRows = (): readonly ParameterRow[] =>
  PARAMETER_RECORDS.map((record) => ({
    record,
    group: groupOf(record),
    effect: EFFECTS.get(record.id) ?? NO_EFFECT,
    fit: FITS.get(record.id),
    isHypothesis: HYPOTHESIS_PARAMETERS.includes(record.id),
  }));

export interface ParameterFilter {
  readonly search: string;
  readonly groups: readonly ParameterGroup[];
  readonly grades: readonly Grade[];
  readonly origins: readonly Origin[];
}

export const NO_PARAMETER_FILTER: ParameterFilter = { search: '', groups: [], grades: [], origins: [] };
export type ParameterOrder = 'name' | 'origin' | 'grade' | 'effect';

const allows = <Choice>(choices: readonly Choice[], choice: Choice): boolean =>
  choices.length === 0 || choices.includes(choice);

export const filterParameters = (rows: readonly ParameterRow[], filter: ParameterFilter): readonly ParameterRow[] =>
  rows.filter(
    ({ record, group }) =>
      allows(filter.groups, group) &&
      allows(filter.grades, record.grade) &&
      allows(filter.origins, record.origin) &&
      matchesSearch(filter.search, [record.id, record.symbol, record.name, record.source, record.note ?? '']),
  );

/** The larger of both effects, with its sign; null where there is no step. */
export function largerEffect({ effect: { natural, therapy } }: ParameterRow): number | null {
  if (natural === null || therapy === null) return natural ?? therapy;
  return Math.abs(therapy) > Math.abs(natural) ? therapy : natural;
}

export const effectSize = (row: ParameterRow): number => Math.abs(largerEffect(row) ?? 0);

const COMPARE: Readonly<Record<ParameterOrder, (a: ParameterRow, b: ParameterRow) => number>> = {
  name: (a, b) => a.record.name.localeCompare(b.record.name, 'en'),
  origin: (a, b) => a.record.origin.localeCompare(b.record.origin, 'en'),
  grade: (a, b) => a.record.grade.localeCompare(b.record.grade, 'en'),
  effect: (a, b) => effectSize(a) - effectSize(b),
};

export function sortParameters(
  rows: readonly ParameterRow[],
  { by, descending }: Sorting<ParameterOrder>,
): readonly ParameterRow[] {
  const sorted = [...rows].sort(COMPARE[by]);
  return descending ? sorted.reverse() : sorted;
}
