import * as v from 'valibot';
import { type Catalogue, findFormulation } from './catalogue';
import { completeScenario, completeSet } from './complete';
import { foundText, type Issue, pathText, type PathKey } from './issue';
import { guardText, guardValue, type Json } from './guard';
import { LIMITS } from './limits';
import { modelNotice, type Notice } from './notice';
import { scenarioIssues, setIssues } from './rules';
import { scenarioSchema, setSchema } from './schema';
import { doseText } from './therapy-rules';
import { SCENARIO_FORMAT, type ScenarioSet, SET_FORMAT } from './types';
import { MODEL_VERSION } from './version';

/** What a document was before it became a set. */
export type DocumentKind = 'scenario' | 'set';

/** A document is taken whole or not at all. */
export type ReadResult =
  | { readonly ok: true; readonly set: ScenarioSet; readonly kind: DocumentKind; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const refused = (issues: readonly Issue[]): ReadResult => ({ ok: false, issues: issues.slice(0, LIMITS.issues) });

/** The member of `value` at `key`, or undefined. */
const member = (value: Json | undefined, key: PathKey): Json | undefined =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === String(key))?.[1]
    : undefined;

const memberAt = (value: Json, keys: readonly PathKey[]): Json | undefined =>
  keys.reduce<Json | undefined>((inner, key) => member(inner, key), value);

/** A dose out of shape is refused with the range of its own formulation, where that is known. */
function expectedAt(document: Json, keys: readonly PathKey[], fallback: string, catalogue: Catalogue): string {
  if (keys.at(-1) !== 'dose' || keys.at(-3) !== 'therapies') return fallback;
  const therapy = memberAt(document, keys.slice(0, -1));
  const [agent, route, unit] = [member(therapy, 'agent'), member(therapy, 'route'), member(therapy, 'unit')];
  const formulation = findFormulation(catalogue, { agent, route, unit });
  return formulation === undefined ? fallback : doseText(formulation);
}

function shapeIssues(document: Json, found: readonly v.BaseIssue<unknown>[], catalogue: Catalogue): Issue[] {
  return found.map((issue) => {
    const keys = (issue.path ?? []).flatMap(({ key }) =>
      typeof key === 'string' || typeof key === 'number' ? [key] : [],
    );
    const expected = expectedAt(document, keys, issue.message, catalogue);
    return { path: pathText(keys), expected, found: foundText(memberAt(document, keys)) };
  });
}

const finalPeriodGiven = (scenario: Json | undefined): boolean =>
  member(member(scenario, 'person'), 'ageAtFinalPeriod') !== undefined;

function readScenario(document: Json, catalogue: Catalogue): ReadResult {
  const shape = v.safeParse(scenarioSchema, document, { abortPipeEarly: true });
  if (!shape.success) return refused(shapeIssues(document, shape.issues, catalogue));
  const issues = scenarioIssues(shape.output, finalPeriodGiven(document), catalogue, []);
  if (issues.length > 0) return refused(issues);
  const scenario = completeScenario(shape.output);
  const set: ScenarioSet = { format: SET_FORMAT, model: MODEL_VERSION, scenarios: [scenario], baseline: 0, focus: 0 };
  return { ok: true, set, kind: 'scenario', notices: [] };
}

function readSet(document: Json, catalogue: Catalogue): ReadResult {
  const shape = v.safeParse(setSchema, document, { abortPipeEarly: true });
  if (!shape.success) return refused(shapeIssues(document, shape.issues, catalogue));
  const issues = shape.output.scenarios.flatMap((scenario, index) => {
    const given = finalPeriodGiven(memberAt(document, ['scenarios', index]));
    return scenarioIssues(scenario, given, catalogue, ['scenarios', index]);
  });
  issues.push(...setIssues(shape.output));
  if (issues.length > 0) return refused(issues);
  return { ok: true, set: completeSet(shape.output), kind: 'set', notices: modelNotice(shape.output.model) };
}

const FORMAT = /^trabecula-(?:scenario|set)\/\d{1,6}$/;

/** Version 1 is the only one; a later one joins here and is brought up to the newest before it is judged. */
function readFormat(document: Json, catalogue: Catalogue): ReadResult {
  if (typeof document !== 'object' || document === null) {
    return refused([{ path: 'document', expected: 'a scenario or a set', found: foundText(document) }]);
  }
  const format = member(document, 'format');
  switch (format) {
    case SCENARIO_FORMAT:
      return readScenario(document, catalogue);
    case SET_FORMAT:
      return readSet(document, catalogue);
    default: {
      const newer = typeof format === 'string' && FORMAT.test(format);
      const expected = `"${SCENARIO_FORMAT}" or "${SET_FORMAT}"${newer ? ', the formats this version reads' : ''}`;
      return refused([{ path: 'format', expected, found: foundText(format) }]);
    }
  }
}

/** The gate: `readDocument` with the catalogue it is to judge by. Never throws, takes nothing in part. */
export function readDocumentWith(catalogue: Catalogue, input: unknown): ReadResult {
  const guarded = typeof input === 'string' ? guardText(input) : guardValue(input);
  return guarded.ok ? readFormat(guarded.value, catalogue) : refused([guarded.issue]);
}
