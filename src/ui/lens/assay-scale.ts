import { type Analyte, immunoassayReading } from '../../pharmacology';
import type { ParameterValues } from '../../provenance';
import type { LevelCourse } from '../../simulation';
import type { UnderLens } from './use-lens';

/** Mass spectrometry is the scale of the model; the other is for comparing with old reports. */
export type AssayScale = 'mass-spectrometry' | 'immunoassay';

/** Levels as older immunoassays read them, with what was assumed. */
export interface AssayView {
  readonly shown: UnderLens;
  readonly assumptions: readonly { readonly analyte: Analyte; readonly text: string }[];
}

/** Everything under the lens on the other scale; responses stay, for the model knows one scale only. */
export function asImmunoassay(shown: UnderLens, ownRoute: string | undefined, parameters: ParameterValues): AssayView {
  const texts = new Map<Analyte, string>();
  const read = (levels: readonly LevelCourse[], route: string | undefined): readonly LevelCourse[] =>
    levels.map((level) => readLevel(level, route ?? 'own', parameters, texts));
  const levels = read(shown.course.levels, ownRoute);
  const others =
    shown.mode === 'month'
      ? []
      : shown.routes.map((one) => ({ ...one, course: { ...one.course, levels: read(one.course.levels, one.route) } }));
  return {
    shown:
      shown.mode === 'month'
        ? { mode: shown.mode, course: { ...shown.course, levels } }
        : { mode: shown.mode, course: { ...shown.course, levels }, routes: others },
    assumptions: [...texts].map(([analyte, text]) => ({ analyte, text })),
  };
}

function readLevel(
  level: LevelCourse,
  route: string,
  parameters: ParameterValues,
  texts: Map<Analyte, string>,
): LevelCourse {
  const { analyte, given, lines, mean } = level;
  const reading = (value: number, by: string): number => {
    const { central, text } = immunoassayReading(analyte, by, value, parameters);
    // Most analytes are read alike: only what changes a number is worth a sentence.
    if (central !== value) texts.set(analyte, text);
    return central;
  };
  // What the body makes is read as its own; only what came by a route is read by that route.
  const both = (value: number, part: number): number =>
    analyte === 'progesterone' ? reading(value - part, 'own') + reading(part, route) : reading(value, route);
  return {
    ...level,
    mean: both(mean, given.mean),
    lines: lines.map((line) => ({ ...line, values: line.values.map((value, i) => both(value, given.values[i] ?? 0)) })),
  };
}
