export { NOT_MEDICAL_ADVICE, sceneToSvg, type SvgOptions } from './svg';
export { readSvgMetadata } from './svg-metadata';
export { comparisonCsv, type ComparisonOptions } from './comparison-csv';
export { comparisonSvg } from './comparison-picture';
export { comparable, type Comparable } from './rebase';
export { csvNumber, csvText } from './csv-text';
export { SIMULATION_COLUMNS, simulationCsv } from './simulation-csv';
export { GRADE_LEGEND, hypothesisNote, hypothesisNotes, CALIBRATION_NOTE } from './export-notes';
export { simulationJson } from './simulation-json';
