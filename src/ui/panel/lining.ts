import { safetyFacts, type SafetyLevel } from '../../evidence';
import type { Scenario } from '../../scenario';

/** What is known about the womb lining under a preset: the weakest statement of its years; undefined where it is not at issue. */
export function presetLining(
  { therapies }: Scenario,
  words: Readonly<Partial<Record<SafetyLevel, string>>>,
): string | undefined {
  const levels = safetyFacts(therapies).map(({ level }) => level);
  const order: readonly SafetyLevel[] = ['not-shown', 'shown-up-to-5-years', 'protection-shown'];
  const weakest = order.find((level) => levels.includes(level));
  return weakest && words[weakest];
}
