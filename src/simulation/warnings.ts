import type { Scenario } from '../scenario';
import type { Warning } from './types';

/** Remarks that a reader of this run must see. */
export function warningsOf(scenario: Scenario): readonly Warning[] {
  const warnings: Warning[] = [];
  const { levels } = scenario;
  levels.forEach((level, index) => {
    if (level.signal !== 'progesterone') return;
    warnings.push({
      code: 'progesterone-set-by-hand',
      path: `levels[${index}]`,
      text: 'Progesterone is set by hand; allopregnanolone stays as computed from the therapies.',
      source: 'scenario format, levels',
    });
  });
  Object.keys(scenario.parameters ?? {}).forEach((id) => {
    warnings.push({
      code: 'parameter-changed',
      path: `parameters.${id}`,
      text: `The parameter ${id} was changed by you.`,
      source: 'scenario format, parameters',
    });
  });
  return warnings;
}
