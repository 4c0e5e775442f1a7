import { safetyFacts, type SafetyLevel } from '../../evidence';
import type { Preset } from '../../scenario';
import { useWords } from '../lab-context';

const WEAKEST_FIRST: readonly SafetyLevel[] = ['not-shown', 'shown-up-to-5-years', 'protection-shown'];

/** What is known about the womb lining under a preset: the weakest statement of its years, else what kind of preset it is. */
export function PresetLining({ preset: { scenario, kind } }: { readonly preset: Preset }) {
  const { scenarios } = useWords();
  const levels = safetyFacts(scenario.therapies).map(({ level }) => level);
  const weakest = WEAKEST_FIRST.find((level) => levels.includes(level));
  const lining: Readonly<Partial<Record<SafetyLevel, string>>> = scenarios.lining;
  return (weakest && lining[weakest]) ?? scenarios.kinds[kind];
}
