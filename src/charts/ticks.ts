import { tickStep, ticks } from 'd3-array';
import { decimalsOfStep, formatNumber, type NumberFormat } from './number-format';
import { logSteps, type Scale } from './scale';
import { textWidth } from './text-width';

export interface Tick {
  readonly value: number;
  readonly pixel: number;
  readonly label: string;
}

/** Size of all axis text, pixels: the smallest size charts use. */
export const AXIS_TEXT = 12;
/** Space kept between two tick labels, pixels. */
const LABEL_GAP = 12;
/** Height of a line of labels. */
const LINE = 15;

export interface XTickOptions {
  readonly prefix?: string;
  readonly format?: NumberFormat;
  /** Ticks aimed at; fewer are given when labels would touch. */
  readonly count: number;
  /** Also marks a whole-numbered start of the domain where it does not crowd the next tick. */
  readonly start?: boolean;
}

/** Ticks of the x axis, labels kept apart from one another; the first carries the prefix. */
export function xTicks(scale: Scale, options: XTickOptions): readonly Tick[] {
  let fewest: readonly Tick[] = [];
  for (let count = Math.max(1, options.count); count >= 1; count -= 1) {
    const step = roundStep(tickStep(scale.domain[0], scale.domain[1], count), scale.domain);
    fewest = xTicksOfStep(scale, step, options);
    if (fewest.every((tick, index) => index === 0 || areApart(fewest[index - 1] ?? tick, tick))) return fewest;
  }
  return fewest.slice(0, 1);
}

/** Ages and years read best in steps of 1, 5 and 10: twos are kept for short ranges only. */
function roundStep(step: number, [low, high]: readonly [number, number]): number {
  return step === 2 && high - low > 12 ? 5 : step;
}

function xTicksOfStep(scale: Scale, step: number, options: XTickOptions): readonly Tick[] {
  const [low, high] = scale.domain;
  const format = { decimals: decimalsOfStep(step), ...options.format };
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const values = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
  const labeled = (list: readonly number[]): readonly Tick[] =>
    list.map((value, index) => {
      const text = formatNumber(value, format);
      return toTick(scale, value, index === 0 && options.prefix !== undefined ? `${options.prefix} ${text}` : text);
    });
  if (options.start === true && values[0] !== low && Number.isInteger(low)) {
    const withStart = labeled([low, ...values]);
    const [start, next] = withStart;
    if (start === undefined || next === undefined || areApart(start, next)) return withStart;
  }
  return labeled(values);
}

/** Ticks of the y axis, about one per 48 px and never so many that their labels touch. */
export function yTicks(scale: Scale, format: NumberFormat = {}, suffixAt: 'every' | 'one' = 'one'): readonly Tick[] {
  const { values, decimals } = yTickValues(scale);
  const only = values.includes(0) ? 0 : values[values.length - 1];
  const { suffix, ...bare } = format;
  return values.map((value) => {
    const hasSuffix = suffix !== undefined && (suffixAt === 'every' || value === only);
    const shown = { decimals: decimals(value), ...bare, ...(hasSuffix ? { suffix } : {}) };
    return toTick(scale, value, formatNumber(value, shown));
  });
}

interface YTickValues {
  readonly values: readonly number[];
  readonly decimals: (value: number) => number;
}

function yTickValues(scale: Scale): YTickValues {
  const [low, high] = scale.domain;
  const most = Math.max(2, Math.round(Math.abs(scale.range[1] - scale.range[0]) / 48));
  let found: YTickValues = { values: [low], decimals: decimalsOfStep };
  for (let count = most; count >= 1; count -= 1) {
    const stepDecimals = decimalsOfStep(tickStep(low, high, count));
    found =
      scale.kind === 'log'
        ? { values: logTickValues(low, high, count), decimals: decimalsOfStep }
        : { values: ticks(low, high, count), decimals: () => stepDecimals };
    const pixels = found.values.map(scale.toPixel);
    if (pixels.every((pixel, index) => index === 0 || Math.abs(pixel - (pixels[index - 1] ?? 0)) >= LINE)) return found;
  }
  return { ...found, values: found.values.slice(0, 1) };
}

/** 1-2-5 steps, or powers of ten where these are too many. */
function logTickValues(low: number, high: number, count: number): readonly number[] {
  const steps = logSteps(low, high);
  if (steps.length <= count) return steps;
  const powers = steps.filter((step) => Math.abs(Math.log10(step) - Math.round(Math.log10(step))) < 1e-9);
  const chosen = powers.length >= 2 ? powers : steps;
  return chosen.filter((_, index) => index % Math.ceil(chosen.length / (count + 1)) === 0);
}

const toTick = (scale: Scale, value: number, label: string): Tick => ({ value, pixel: scale.toPixel(value), label });

function areApart(left: Tick, right: Tick): boolean {
  const room = (textWidth(left.label, AXIS_TEXT) + textWidth(right.label, AXIS_TEXT)) / 2 + LABEL_GAP;
  return right.pixel - left.pixel >= room;
}
