import { therapyFacts } from '../pharmacology';
import type { Issue } from './issue';
import { MODEL_CATALOGUE } from './model-catalogue';
import { readDocumentWith, type ReadResult } from './read';
import type { Scenario } from './types';

/**
 * The one gate for all foreign data: file, clipboard, storage, picture. Takes the text of a document or data already parsed,
 * a lone scenario (becomes a set of one) or a set. Everything is taken or nothing; never throws.
 */
export const readDocument = (input: unknown): ReadResult => readDocumentWith(MODEL_CATALOGUE, input);

/** Why the gate would refuse this scenario; none when it would take it. For edits that may be impossible. */
export function checkScenario(scenario: Scenario): readonly Issue[] {
  const result = readDocument(scenario);
  return result.ok ? [] : result.issues;
}

/** Positions of therapies outside their studied range, which run and are flagged "extrapolated". */
export const extrapolated = (scenario: Scenario): readonly number[] =>
  scenario.therapies.flatMap((therapy, index) =>
    therapy.dose > 0 && therapyFacts(therapy).extrapolated ? [index] : [],
  );
