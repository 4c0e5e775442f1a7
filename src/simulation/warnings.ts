import { safetyFacts, type SafetyFact } from '../evidence';
import { therapyFacts } from '../pharmacology';
import type { Scenario } from '../scenario';

/** A remark about a run that the reader must see: code, path of the part of the scenario it concerns, text, source. */
export interface Warning {
  readonly code: string;
  readonly path: string;
  readonly text: string;
  readonly source: string;
}

/** Safety statements that deserve a warning; the others are good to know and shown elsewhere. */
const WORTH_A_WARNING: ReadonlySet<SafetyFact['level']> = new Set([
  'not-shown',
  'shown-up-to-5-years',
  'sedation-mild',
  'sedation-marked',
]);

/** Remarks that a reader of this run must see, in the order of the scenario. */
export function warningsOf(scenario: Scenario): readonly Warning[] {
  return [...extrapolations(scenario), ...safety(scenario), ...setByHand(scenario), ...changedParameters(scenario)];
}

function extrapolations({ therapies }: Scenario): Warning[] {
  return therapies.flatMap((therapy, index) => {
    if (therapy.dose === 0) return [];
    const { label, extrapolated, studiedRange, studiedSource } = therapyFacts(therapy);
    if (!extrapolated) return [];
    return {
      code: 'extrapolated',
      path: `therapies[${index}].dose`,
      text: `${therapy.dose} ${therapy.unit} of ${label} lies outside the studied range, ${studiedRange[0]}–${studiedRange[1]} ${therapy.unit}: extrapolated.`,
      source: studiedSource,
    };
  });
}

function safety({ therapies }: Scenario): Warning[] {
  return safetyFacts(therapies)
    .filter(({ level }) => WORTH_A_WARNING.has(level))
    .map(({ code, text, source, from, to }) => ({
      code,
      path: 'therapies',
      text: `From age ${from}${to === undefined ? '' : ` to ${to}`}: ${text}`,
      source,
    }));
}

function setByHand({ levels }: Scenario): Warning[] {
  return levels.flatMap((level, index) =>
    level.signal === 'progesterone'
      ? {
          code: 'progesterone-set-by-hand',
          path: `levels[${index}]`,
          text: 'Progesterone is set by hand; allopregnanolone stays as computed from the therapies.',
          source: 'scenario format, levels',
        }
      : [],
  );
}

function changedParameters({ parameters }: Scenario): Warning[] {
  return Object.keys(parameters ?? {}).map((id) => ({
    code: 'parameter-changed',
    path: `parameters.${id}`,
    text: `The parameter ${id} was changed by you.`,
    source: 'scenario format, parameters',
  }));
}
