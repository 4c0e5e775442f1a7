import { type Analyte, slowSources } from '../../pharmacology';
import { lifeStage } from '../../physiology';
import type { Days } from '../../units';
import { type BodyState, bodyOf } from './body';
import { dated, type SlowInput } from './dated-therapies';
import { courseValue } from './exponential-sum';
import { slowCourses } from './slow-courses';
import type { DriverInput } from './types';

/** What a woman's ovaries, depots and devices do at one age. */
export interface BodyAtAge {
  readonly body: BodyState;
  /** Levels of depots and devices, each in its analyte's unit. */
  readonly slowLevels: readonly { readonly analyte: Analyte; readonly level: number }[];
}

/** The body as a run meets it at an age in days; at an age where something changes, as it is afterwards. */
export function bodyAt(input: DriverInput, age: Days): BodyAtAge {
  const { person, therapies, from, to, parameters } = input;
  const slowInput: SlowInput = { therapies, from, to, weightKg: person.weightKg, parameters };
  const stage = lifeStage(person, parameters);
  const piece = slowCourses(slowInput).pieceAt(age, age);
  const sources = slowSources(therapies.map(dated), parameters, person.weightKg, to);
  return {
    body: bodyOf(stage, piece, age < stage.finalPeriod, parameters)(age - stage.finalPeriod),
    slowLevels: sources
      .map(({ analyte, segments }) => ({ analyte, level: courseValue(segments, age) }))
      .filter(({ level }) => level > 0),
  };
}
