import { readDocumentWith, type ReadResult } from '../../src/scenario/read';
import { issueText } from '../../src/scenario/issue';
import { SMALL_CATALOGUE } from './small-catalogue';

/** The example of the scenario format, with every optional part. */
export const EXAMPLE = {
  format: 'trabecula-scenario/1',
  name: 'Patch 50 with oral progesterone',
  person: {
    age: 56,
    ageAtFinalPeriod: 51,
    menopause: 'natural',
    cycle: 'ovulatory',
    weightKg: 70,
    baseline: { LS_T: -0.8, TH_T: -0.5, FN_T: -0.6 },
  },
  years: 25,
  therapies: [
    { agent: 'estradiol', route: 'patch', dose: 50, unit: 'ug/d', from: 56, to: 61 },
    {
      agent: 'progesterone',
      route: 'oral',
      dose: 200,
      unit: 'mg/d',
      days: 12,
      ofEvery: 28,
      withFood: true,
      from: 56,
      to: 61,
    },
  ],
  levels: [{ signal: 'allopregnanolone', value: 30, unit: 'nmol/L', from: 56, to: 60 }],
  rates: [{ signal: 'rankl-production', factor: 1.5, from: 56 }],
  mechanisms: { humanEvidenceOnly: false },
};

/** The shortest document there is. */
export const SHORTEST = { format: 'trabecula-scenario/1', person: { age: 56 }, years: 25 };

/** A set of the example, twice. */
export const EXAMPLE_SET = {
  format: 'trabecula-set/1',
  model: '0.1.0',
  scenarios: [EXAMPLE, SHORTEST],
  baseline: 0,
  focus: 1,
  view: { site: 'LS', measure: 'percent', age: 65, depth: 'intermediate', screen: 'lab' },
};

export const read = (input: unknown): ReadResult => readDocumentWith(SMALL_CATALOGUE, input);

/** The set of an accepted document; fails with the refusals otherwise. */
export function accepted(input: unknown) {
  const result = read(input);
  if (!result.ok) throw new Error(result.issues.map(issueText).join('\n'));
  return result.set;
}

/** The only scenario of an accepted document. */
export function acceptedScenario(input: unknown) {
  const [scenario] = accepted(input).scenarios;
  if (scenario === undefined) throw new Error('a set without scenarios');
  return scenario;
}

/** The refusals of a document as text; none when it was accepted. */
export const refusals = (input: unknown): string[] => {
  const result = read(input);
  return result.ok ? [] : result.issues.map(issueText);
};

/** A deep copy of `document` with the member at `path` (dots and numbers) set to `value`; undefined removes it. */
export function changed(document: object, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let target: unknown = copy;
  for (const key of keys) target = Reflect.get(target as object, key);
  if (value === undefined) Reflect.deleteProperty(target as object, last);
  else Reflect.set(target as object, last, value);
  return copy;
}
