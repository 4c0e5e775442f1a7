import type { Depth, RateSignal, Scenario } from '../../scenario';
import { formatLevel } from '../format';
import type { Words } from '../words';

/** What holds at a depth that does not show it, in words, and the depth that shows all of it. */
export interface HiddenSettings {
  readonly parts: readonly string[];
  readonly shownAt: Depth;
}

const SLIDER_RATES: readonly RateSignal[] = ['rankl-production', 'opg-production'];

/**
 * Settings of `scenario` that are not the default, move its curves, and have no control in sight at `words.depth`. Units
 * and arrangements of charts are not among them: what a depth does not show does not act there.
 */
export function hiddenSettings(scenario: Scenario, moreSliders: boolean, words: Words): HiddenSettings {
  const changed = Object.keys(scenario.parameters ?? {}).length;
  const parameters = changed === 0 ? [] : [words.scenarios.parametersChanged(changed)];
  if (words.depth === 'academic') return { parts: [], shownAt: 'academic' };
  if (words.depth === 'intermediate') return { parts: parameters, shownAt: 'academic' };
  const rates = scenario.rates
    .filter(({ signal }) => !(moreSliders && SLIDER_RATES.includes(signal)))
    .map(({ signal, factor }) => words.charts.overrideBar(words.sliders.rateNames[signal], `${formatLevel(factor)} ×`));
  const evidence = scenario.mechanisms.humanEvidenceOnly ? [words.shell.humanEvidenceOnly] : [];
  return { parts: [...evidence, ...rates, ...parameters], shownAt: changed === 0 ? 'intermediate' : 'academic' };
}
