import { findPreset, type Scenario } from '../../src/scenario';
import { compare } from './compare';
import { tenYears } from './window';

/** Days on and length of the block: usual ones, short ones and one that is longer than a cycle. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [28, 28],
  [3, 7],
  [6, 7],
  [7, 14],
  [25, 28],
  [21, 28],
  [14, 28],
  [7, 28],
];

export function patchOn(days: number, ofEvery: number): Scenario {
  const preset = findPreset('patch-50')?.scenario;
  const patch = preset?.therapies[0];
  if (preset === undefined || patch === undefined) throw new Error('no preset patch-50');
  return tenYears({ ...preset, therapies: [days < ofEvery ? { ...patch, days, ofEvery } : patch] });
}

/** Percentage points of density. */
export interface BlockError {
  readonly days: number;
  readonly ofEvery: number;
  readonly difference: number;
  readonly hourly: number;
  readonly averaged: number;
  readonly withoutPerforation: number;
}

const DIGITS = 3;
const short = (value: number): number => Number(value.toPrecision(DIGITS));

/**
 * What averaging costs when a patch of 50 µg is taken on some days of a block: largest difference over ten years, as the
 * model is and without perforation, the loss that sets in when osteoclasts rise above their premenopausal number.
 */
export const estrogenBlocks = (blocks: typeof BLOCKS = BLOCKS): readonly BlockError[] =>
  blocks.map(([days, ofEvery]) => {
    const scenario = patchOn(days, ofEvery);
    const { worst, hourly, averaged } = compare(scenario);
    const without = compare({ ...scenario, parameters: { perforation: 0 } });
    return {
      days,
      ofEvery,
      difference: short(worst),
      hourly: short(hourly),
      averaged: short(averaged),
      withoutPerforation: short(without.worst),
    };
  });
