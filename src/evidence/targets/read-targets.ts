import { type JsonReader, jsonReader } from './json-reader';
import { readArms, readMonths } from './read-arm';
import { residualSigma, unstatedError } from './sampling-error';
import type { ListedRow, Target, TargetArm, TargetFile, TargetPerson, TargetQuantity, TargetSet } from './types';

const KINDS = ['change', 'difference', 'rate'] as const;

/** What all rows of a trial share. */
interface Trial {
  readonly file: TargetFile;
  readonly reader: JsonReader;
  readonly person: TargetPerson;
  readonly arms: ReadonlyMap<string, TargetArm>;
  readonly assumed: readonly string[];
}

function readPerson(reader: JsonReader): TargetPerson {
  reader.only('age', 'ageAtFinalPeriod', 'menopause', 'cycle', 'weightKg');
  return {
    age: reader.required('age').number(),
    ageAtFinalPeriod: reader.required('ageAtFinalPeriod').number(),
    menopause: reader.required('menopause').oneOf(['natural', 'surgical', 'ovarian-insufficiency']),
    cycle: reader.required('cycle').oneOf(['ovulatory', 'short-luteal', 'anovulatory']),
    weightKg: reader.required('weightKg').number(),
  };
}

/** The window stands under the kind's own name: `"change": [0, 24]`. */
function readQuantity(row: JsonReader): TargetQuantity {
  const [kind, another] = KINDS.filter((name) => row.optional(name) !== undefined);
  if (kind === undefined || another !== undefined) {
    throw new TypeError(`${row.path}: expected one of ${KINDS.join(', ')}`);
  }
  const window = row.required(kind);
  const [from, to, more] = window.items();
  if (from === undefined || to === undefined || more !== undefined) {
    throw new TypeError(`${window.path}: expected two times`);
  }
  const quantity: TargetQuantity = { kind, fromMonth: readMonths(from), toMonth: readMonths(to) };
  if (!(quantity.fromMonth < quantity.toMonth)) throw new TypeError(`${window.path}: expected a later end`);
  return quantity;
}

function armOf({ arms }: Trial, name: JsonReader): TargetArm {
  const arm = arms.get(name.text());
  if (arm === undefined) throw new TypeError(`${name.path}: expected one of ${[...arms.keys()].join(', ')}`);
  return arm;
}

function readArmsOf(trial: Trial, row: JsonReader): Target['arms'] {
  const names = row.optional('arms')?.items() ?? [row.required('arm')];
  const [first, ...others] = names.map((name) => armOf(trial, name));
  if (first === undefined) throw new TypeError(`${row.path}: expected at least one arm`);
  return [first, ...others];
}

/** Error of a row: its own, or the assumed one, which is then told among what is assumed. */
function readError(row: JsonReader, observable: Target['observable'], kind: TargetQuantity['kind']) {
  const published = row.optional('standardError')?.number();
  const standardError = published ?? unstatedError(observable);
  const sigma = row.optional('sigma')?.number() ?? residualSigma(standardError, kind);
  if (published === undefined) return { standardError, sigma, errorOrigin: 'assumed' as const };
  const errorOrigin = row.required('errorOrigin').oneOf(['published SE', 'SD/√n', 'CI/3.92', 'assumed']);
  return { standardError, sigma, errorOrigin };
}

const ROW_KEYS = [
  ...['id', 'citation', 'arm', 'arms', 'control', 'untreated', 'observable', ...KINDS, 'value', 'derivation'],
  ...['standardError', 'errorOrigin', 'sigma', 'weight', 'confidence', 'use', 'why', 'assumed'],
];

function readRow(trial: Trial, row: JsonReader): Omit<Target, 'runMonths'> {
  row.only(...ROW_KEYS);
  const observable = row.required('observable').oneOf(['LS', 'TH', 'FN', 'CTX', 'P1NP']);
  const quantity = readQuantity(row);
  const error = readError(row, observable, quantity.kind);
  const use = row.required('use').oneOf(['fit-bmd', 'fit-marker', 'scored', 'shown', 'context']);
  const why = row.optional('why')?.text();
  if ((why === undefined) === (use === 'shown' || use === 'context')) {
    throw new TypeError(`${row.path}: expected why with shown and context rows only`);
  }
  const control = row.optional('control');
  if ((control === undefined) === (quantity.kind === 'difference')) {
    throw new TypeError(`${row.path}: expected control with differences only`);
  }
  const untreated = row.optional('untreated');
  const derivation = row.optional('derivation')?.text();
  const calcium = trial.reader.required('calcium').flag();
  const name = trial.reader.required('trial').text();
  return {
    id: row.required('id').text(),
    trial: name,
    study: trial.reader.required('study').text(),
    citation: (row.optional('citation') ?? trial.reader.required('citation')).text(),
    confidence: row.required('confidence').oneOf(['A', 'B', 'C']),
    file: trial.file,
    use,
    ...(why === undefined ? {} : { whyNotScored: why }),
    weight: row.optional('weight')?.number() ?? 1,
    person: trial.person,
    arms: readArmsOf(trial, row),
    ...(control === undefined ? {} : { control: armOf(trial, control) }),
    ...(untreated === undefined ? {} : { untreated: armOf(trial, untreated) }),
    ...(calcium ? { calcium: name } : {}),
    observable,
    quantity,
    value: row.required('value').number(),
    ...error,
    ...(derivation === undefined ? {} : { derivation }),
    assumed: [
      ...trial.assumed,
      ...(row.optional('assumed')?.items() ?? []).map((item) => item.text()),
      ...(error.errorOrigin === 'assumed' ? [`standard error ${error.standardError}`] : []),
    ],
  };
}

function readTrial(file: TargetFile, reader: JsonReader): readonly Target[] {
  reader.only('trial', 'study', 'citation', 'person', 'calcium', 'assumed', 'arms', 'measured', 'rows');
  const person = readPerson(reader.required('person'));
  const assumed = reader.required('assumed').items();
  const trial: Trial = {
    file,
    reader,
    person,
    arms: readArms(reader),
    assumed: [...assumed.map((item) => item.text()), `weight ${person.weightKg} kg`],
  };
  const rows = reader
    .required('rows')
    .items()
    .map((row) => readRow(trial, row));
  // One length for all rows of a trial, so that every row of an arm is read from the same run.
  const runMonths = Math.max(...rows.map(({ quantity }) => quantity.toMonth));
  return rows.map((row) => ({ ...row, runMonths }));
}

function readListed(file: TargetFile, reader: JsonReader): readonly ListedRow[] {
  reader.only('ids', 'reason', 'why');
  const reason = reader
    .required('reason')
    .oneOf(['no-number', 'not-modelled', 'assay', 'population', 'context', 'hormone-level']);
  const why = reader.required('why').text();
  const ids = reader.required('ids').items();
  return ids.map((id) => ({ id: id.text(), file, reason, why }));
}

/** The rows of one file of `data/targets`. @throws TypeError with the path of the first thing that is not as expected */
export function readTargets(file: TargetFile, data: unknown): TargetSet {
  const reader = jsonReader(data, file);
  reader.only('file', 'trials', 'listed');
  reader.required('file').oneOf([file]);
  return {
    targets: reader
      .required('trials')
      .items()
      .flatMap((trial) => readTrial(file, trial)),
    listed: reader
      .required('listed')
      .items()
      .flatMap((listed) => readListed(file, listed)),
  };
}
