/** Writes the equation and parameter tables of docs/MODEL.md from the description; with --check, exits 1 when they are stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { MODEL_DESCRIPTION } from '../src/model';
import { cannotSayOf, type Formulation, FORMULATIONS, PHARMACOLOGY_PARAMETERS } from '../src/pharmacology';
import { PHYSIOLOGY_PARAMETERS } from '../src/physiology';
import type { ParameterRecord } from '../src/provenance';
import { calibrationSections } from './docs/calibration-sections';
import { HALF_LIVES, occupancyEffects } from './occupancy-effect';

const target = fileURLToPath(new URL('../docs/MODEL.md', import.meta.url));

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const number = (value: number): string => String(Number(value.toPrecision(6)));

function parameters(records: readonly ParameterRecord[]): string {
  return table(
    ['id', 'symbol', 'meaning', 'value', 'unit', 'range', 'origin', 'grade', 'source'],
    records.map((record) => [
      code(record.id),
      code(record.symbol),
      cell(record.name),
      number(record.value),
      cell(record.unit),
      `${number(record.range[0])} … ${number(record.range[1])}`,
      record.origin,
      record.grade,
      cell(record.source),
    ]),
  );
}

const dose = ({ studiedRange: [least, most], units }: Formulation): string =>
  `${least === most ? number(least) : `${number(least)}–${number(most)}`} ${units.join(', ')}`;

const SECTIONS: Readonly<Record<string, () => string>> = {
  states: () =>
    table(
      ['state', 'symbol', 'change per day', 'at rest', 'grade'],
      MODEL_DESCRIPTION.states.map((s) => [cell(s.name), code(s.symbol), code(s.derivative), code(s.initial), s.grade]),
    ),
  auxiliaries: () =>
    table(
      ['quantity', 'symbol', 'expression', 'unit', 'grade'],
      MODEL_DESCRIPTION.auxiliaries.map((a) => [cell(a.name), code(a.symbol), code(a.expression), a.unit, a.grade]),
    ),
  inputs: () =>
    table(
      ['input', 'symbol', 'meaning', 'grade'],
      [...MODEL_DESCRIPTION.inputs, ...MODEL_DESCRIPTION.runConstants].map((i) => [
        cell(i.name),
        code(i.symbol),
        cell(i.meaning),
        i.grade,
      ]),
    ),
  formulations: () =>
    table(
      ['formulation', 'dose studied', 'in the blood', 'grade', 'kinetics from', 'what the model cannot say'],
      FORMULATIONS.map((one) => [
        cell(one.label),
        cell(dose(one)),
        one.analytes.length === 0
          ? (one.action ?? '').replaceAll('-', ' ')
          : one.analytes.map(({ analyte }) => analyte.replaceAll('-', ' ')).join(', '),
        one.grade,
        cell(one.source),
        cell(cannotSayOf(one)),
      ]),
    ),
  occupancy: () => {
    const hours = Object.values(HALF_LIVES);
    const head = ['P4', 'E2'].flatMap((hormone, index) => (hours[index] ?? []).map((h) => `${hormone} ${h} h`));
    const rows = occupancyEffects().map(({ name, change }) => [
      cell(name),
      ...Object.values(change)
        .flat()
        .map((points) => points.toFixed(2).replace('-', '−')),
    ]);
    return table(['regimen', ...head], rows);
  },
  'bone-parameters': () => parameters(MODEL_DESCRIPTION.parameters),
  'physiology-parameters': () => parameters(PHYSIOLOGY_PARAMETERS),
  'pharmacology-parameters': () => parameters(PHARMACOLOGY_PARAMETERS),
};

let text = await readFile(target, 'utf8');
for (const [name, section] of Object.entries({ ...SECTIONS, ...(await calibrationSections(table)) })) {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/MODEL.md lacks the markers of section ${name}`);
  text = `${text.slice(0, from + start.length)}\n\n${section()}\n\n${text.slice(to)}`;
}
text = await format(text, { ...(await resolveConfig(target)), parser: 'markdown' });

if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8')) !== text) {
    console.error('docs/MODEL.md is stale: run npm run generate and commit the result');
    process.exit(1);
  }
  console.log('docs/MODEL.md is current');
} else {
  await writeFile(target, text);
  console.log('wrote docs/MODEL.md');
}
