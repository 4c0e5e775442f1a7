import type { Scenario } from '../../scenario';

/** Temporary until the evidence folder answers: nothing is said about the womb lining. */
export function presetLining(_scenario: Scenario, _words: Readonly<Record<string, string>>): string | undefined {
  return undefined;
}
