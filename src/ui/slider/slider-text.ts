import { formatLevel } from '../format';
import type { Words } from '../words';
import type { PhysiologicalBand, Signal, SignalId } from './signals';
import type { Misread } from './typed-number';
import { USUAL_LEVELS } from './usual-levels';

/** A band of the track with its words. */
export interface SpokenBand extends PhysiologicalBand {
  readonly text: string;
}

/** Everything a slider says, in the words and the unit of the depth at hand. Values come in the document's unit. */
export interface SliderText {
  readonly signal: SignalId;
  readonly label: string;
  readonly unit: string;
  /** Document units in one of the shown units. */
  readonly perUnit: number;
  readonly fieldLabel: string;
  /** Units that may be typed behind a number. */
  readonly fieldUnits: readonly string[];
  readonly refusal: (misread: Misread, typed: string, kept: number) => string;
  readonly reset: string;
  readonly stepDown: string;
  readonly stepUp: string;
  /** The number in the field. */
  readonly display: (value: number) => string;
  /** The number as sentences have it. */
  readonly withUnit: (value: number) => string;
  /** Level and meaning, as it is spoken. */
  readonly valueText: (value: number) => string;
  /** A word for the level, shown where numbers say little; empty = none. */
  readonly levelWord: (value: number) => string;
  readonly computedAt: (value: number) => string;
  readonly bands: readonly SpokenBand[];
  readonly ends?: readonly [string, string] | undefined;
  /** Said below the track while nothing is set: at its start and at its end. */
  readonly idle: readonly [string, string];
}

/** The words of one slider at one depth. */
export function sliderText(signal: Signal, words: Words): SliderText {
  const { sliders } = words;
  const { id, accepted } = signal;
  const label = sliders.names[id];
  const isFactor = signal.kind === 'factor';
  const { inPercent } = sliders;
  const usual = isFactor ? 1 : USUAL_LEVELS[signal.id];
  const perUnit = inPercent ? usual / 100 : 1;
  const unit = inPercent ? '%' : sliders.units[id];
  const spokenUnit = isFactor && !inPercent ? '×' : unit;
  const display = (value: number): string => (inPercent ? formatPercent : formatLevel)(value / perUnit);
  const spoken = (value: number): string => `${display(value)} ${spokenUnit}`;
  return {
    signal: id,
    label,
    unit,
    perUnit,
    fieldLabel: sliders.fieldLabel(label, spokenUnit),
    fieldUnits: inPercent ? ['%', 'percent', 'per cent'] : isFactor ? ['×', 'times', 'fold'] : [signal.unit],
    refusal: (misread, typed, kept) =>
      sliders.refused(misread, {
        typed,
        low: formatLevel(accepted.low / perUnit),
        high: formatLevel(accepted.high / perUnit),
        unit: spokenUnit,
        kept: spoken(kept),
      }),
    reset: sliders.reset(label),
    stepDown: sliders.stepDown(label),
    stepUp: sliders.stepUp(label),
    display,
    withUnit: (value) => (isFactor || inPercent ? spoken(value) : display(value)),
    valueText: (value) => `${spoken(value)}, ${sliders.meaning(id, value)}`,
    levelWord: (value) => sliders.levelWord(id, value),
    computedAt: (value) => sliders.computedAt(spoken(value)),
    bands: sliders.ends ? [] : signal.bands.map((band) => ({ ...band, text: sliders.bands[band.id] })),
    ends: sliders.ends?.[id],
    idle: isFactor ? [sliders.spelledOut[id], sliders.asTheBodyMakesIt] : [sliders.computed, ''],
  };
}

/** Whole percent from ten on: more digits would pretend to a precision that nobody has. */
const formatPercent = (percent: number): string =>
  formatLevel(percent >= 10 ? Math.round(percent) : Number(percent.toPrecision(2)));
