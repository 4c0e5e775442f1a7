import { formatLevel } from '../format';
import type { Words } from '../words';
import type { Signal } from './signals';
import type { SliderText } from './SignalSlider';

/** The words of one slider at one depth. */
export function sliderText(signal: Signal, words: Words): SliderText {
  const { sliders } = words;
  const name = sliders.names[signal.id];
  const unit = sliders.units[signal.id];
  const spokenUnit = signal.kind === 'factor' ? '×' : unit;
  return {
    label: name,
    unit,
    fieldLabel: sliders.fieldLabel(name, spokenUnit),
    fieldError: sliders.fieldError(signal.accepted.low, signal.accepted.high, spokenUnit),
    reset: sliders.reset(name),
    stepDown: sliders.stepDown(name),
    stepUp: sliders.stepUp(name),
    display: formatLevel,
    valueText: (value) => `${formatLevel(value)} ${spokenUnit}, ${sliders.meaning(signal.id, value)}`,
    band: (id) => sliders.bands[id],
  };
}
