import type { ParameterValues } from '../provenance';
import type { Analyte } from './analytes';
import { parameterValue } from './parameter-value';

/** What an older immunoassay might have read, in the unit of the level. */
export interface ImmunoassayReading {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** What was assumed, in plain words. */
  readonly text: string;
}

interface Conversion {
  readonly kind: 'adds' | 'multiplies';
  /** Records of the central value, of the lowest and of the highest. */
  readonly central: string;
  readonly low: string;
  readonly high: string;
  readonly because: string;
}

const CONVERSIONS: Readonly<Partial<Record<Analyte, Conversion>>> = {
  estradiol: {
    kind: 'adds',
    central: 'estradiolImmunoassayOffset',
    low: 'estradiolImmunoassayOffsetLow',
    high: 'estradiolImmunoassayOffsetHigh',
    because: 'which counts after menopause and hardly before it',
  },
  progesterone: {
    kind: 'multiplies',
    central: 'progesteroneImmunoassayFactor',
    low: 'progesteroneImmunoassayFactorLow',
    high: 'progesteroneImmunoassayFactorHigh',
    because: 'because metabolites from the gut and liver are read as progesterone',
  },
  allopregnanolone: {
    kind: 'multiplies',
    central: 'allopregnanoloneImmunoassayFactor',
    low: 'allopregnanoloneImmunoassayFactorLow',
    high: 'allopregnanoloneImmunoassayFactorHigh',
    because: 'because related steroids are read with it',
  },
};

/**
 * A level on the mass-spectrometry scale of the model as an older immunoassay might have read it. For display only.
 * @param route by which the analyte was taken; 'own' for what the body makes
 * @param value level of the analyte in any unit, but pg/mL for estradiol, to which a level is added
 */
export function immunoassayReading(
  analyte: Analyte,
  route: string,
  value: number,
  parameters: ParameterValues,
): ImmunoassayReading {
  const unchanged = (text: string): ImmunoassayReading => ({ low: value, central: value, high: value, text });
  if (analyte === 'medroxyprogesterone-depot')
    return unchanged('Shown as immunoassays read it: the labels of the depots give no other scale.');
  const conversion = CONVERSIONS[analyte];
  if (conversion === undefined) return unchanged('No difference between assays is known; shown as it is.');
  if (analyte === 'progesterone' && route !== 'oral')
    return unchanged('Immunoassay and mass spectrometry are taken to agree unless progesterone is taken by mouth.');
  const [central, low, high] = [conversion.central, conversion.low, conversion.high].map((id) =>
    parameterValue(parameters, id),
  ) as [number, number, number];
  const read = (by: number): number => (conversion.kind === 'adds' ? value + by : value * by);
  const how =
    conversion.kind === 'adds'
      ? `add about ${central} pg/mL (${low}–${high})`
      : `read about ${central} times as much (${low}–${high} times)`;
  return {
    low: read(low),
    central: read(central),
    high: read(high),
    text: `Assumed: older immunoassays ${how}, ${conversion.because}.`,
  };
}
