/** Where the committed curves lie, and what they were made with. */
import { readdirSync, readFileSync } from 'node:fs';
import { readFixture, type Reference } from './fixture';

const FOLDER = new URL('../../tests/verification/', import.meta.url);
export const CURVES = new URL('curves/', FOLDER);
export const MADE_WITH = new URL('made-with.json', FOLDER);
export const COMMAND = 'npm run verification';

export interface MadeWith {
  /** `equationsHash` of the description the curves were made from. */
  readonly equations: string;
  readonly relativeTolerance: number;
  readonly absoluteTolerance: number;
  readonly r: string;
  readonly deSolve: string;
  readonly sundials: string;
  readonly compiler: string;
}

export const readMadeWith = (): MadeWith => JSON.parse(readFileSync(MADE_WITH, 'utf8')) as MadeWith;

/** Ids of the lives with curves. */
export const curveIds = (): readonly string[] => readdirSync(CURVES).map((name) => name.replace(/\.json$/, ''));

export const readReference = (id: string): Reference =>
  readFixture(readFileSync(new URL(`${id}.json`, CURVES), 'utf8'));
