import { MODEL_VERSION, scenarioData } from '../scenario';
import { type Trajectory, warningsOf } from '../simulation';
import { columnNotes } from './csv-header';
import { rounded } from './csv-text';
import { GRADE_LEGEND, hypothesisNote, CALIBRATION_NOTE, NOT_MEDICAL_ADVICE_SENTENCE } from './export-notes';
import { SIMULATION_COLUMNS, simulationRows } from './simulation-csv';

/** A run as JSON: the scenario with every value explicit, the model's version, what it rests on, warnings, columns and rows. */
export function simulationJson(trajectory: Trajectory): string {
  const rows = simulationRows(trajectory).map((row) => row.map(rounded));
  const head = JSON.stringify({
    scenario: scenarioData(trajectory.scenario),
    model: MODEL_VERSION,
    notMedicalAdvice: NOT_MEDICAL_ADVICE_SENTENCE,
    notes: [CALIBRATION_NOTE, hypothesisNote(trajectory.scenario), GRADE_LEGEND, ...columnNotes()],
    warnings: warningsOf(trajectory.scenario).map(({ code, path, text, source }) => ({ code, path, text, source })),
    columns: SIMULATION_COLUMNS,
  });
  // One row a line: a large file stays readable, and differences between two of them too.
  const body = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${head.slice(0, -1)},"rows":[\n${body}\n]}\n`;
}
