import type { ParameterRecord } from '../../provenance';

const SOURCE = 'proposal of the evidence notes, section "Which rows, what error, how to simulate"';

const chosen = (
  record: Pick<ParameterRecord, 'id' | 'symbol' | 'name' | 'value' | 'unit' | 'range'>,
): ParameterRecord => ({
  ...record,
  distribution: { kind: 'fixed' },
  origin: 'assumed',
  source: SOURCE,
  grade: 'D',
});

/**
 * The errors of comparing a model with trials. They belong to the comparison, not to the model, and no scenario changes them.
 * A function, so that a page that compares nothing does not carry them.
 */
export const errorParameters = (): readonly ParameterRecord[] => [
  chosen({
    id: 'repeatedTrialScatter',
    symbol: 's_rep',
    name: 'scatter of repeated trials of the same therapy beyond their sampling error',
    value: 0.57,
    unit: 'points',
    range: [0, 5],
  }),
  chosen({
    id: 'unstatedErrorSpineNeck',
    symbol: 'SE_LS,FN',
    name: 'standard error of a density change at spine or femoral neck that gives none',
    value: 0.5,
    unit: 'points',
    range: [0.1, 2],
  }),
  chosen({
    id: 'unstatedErrorTotalHip',
    symbol: 'SE_TH',
    name: 'standard error of a density change at the total hip that gives none',
    value: 0.4,
    unit: 'points',
    range: [0.1, 2],
  }),
  chosen({
    id: 'unstatedErrorMarker',
    symbol: 'SE_M',
    name: 'standard error of a marker change that gives none',
    value: 10,
    unit: 'points',
    range: [1, 50],
  }),
  chosen({
    id: 'calciumSpread',
    symbol: 's_Ca',
    name: 'prior standard deviation of what calcium in all arms adds',
    value: 0.3,
    unit: '%/y',
    range: [0, 1],
  }),
  {
    id: 'spineArtifact',
    symbol: 'b_LS',
    name: 'rise of spine density as densitometry sees it that is wear of the joints, from the age below on',
    value: 0.94,
    unit: '%/y',
    range: [0, 3],
    distribution: { kind: 'fixed' },
    origin: 'assumed',
    source: 'what was measured in 85 untreated women of 77, who lose bone: Greenspan 1994 (NH-GSP94); a lower bound',
    grade: 'C',
    note: 'Belongs to the measurement: no curve of the app shows it. It cancels in differences between arms.',
  },
  {
    id: 'spineArtifactFrom',
    symbol: 't_LS',
    name: 'age from which wear of the spine is counted as density',
    value: 65,
    unit: 'y',
    range: [50, 80],
    distribution: { kind: 'fixed' },
    origin: 'assumed',
    source: 'evidence notes, "Traps": about 65',
    grade: 'C',
  },
];

export type ErrorParameter =
  | 'repeatedTrialScatter'
  | 'unstatedErrorSpineNeck'
  | 'unstatedErrorTotalHip'
  | 'unstatedErrorMarker'
  | 'calciumSpread'
  | 'spineArtifact'
  | 'spineArtifactFrom';

/** Value of one of the records above. @throws RangeError when it is missing */
export function errorParameter(id: ErrorParameter): number {
  const record = errorParameters().find((candidate) => candidate.id === id);
  if (record === undefined) throw new RangeError(`no error parameter ${id}`);
  return record.value;
}
