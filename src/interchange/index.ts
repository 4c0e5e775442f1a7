export { NOT_MEDICAL_ADVICE, sceneToSvg, type SvgOptions } from './svg';
export { readSvgMetadata } from './svg-metadata';
export { comparisonCsv, type ComparisonOptions } from './comparison-csv';
export { csvNumber, csvText } from './csv-text';
export { SIMULATION_COLUMNS, simulationCsv } from './simulation-csv';
export { simulationJson } from './simulation-json';
