import { describe, expect, it } from 'vitest';
import { stepYears } from '../../src/cli/every';

describe('--every', () => {
  it.each([
    ['1d', 1 / 365.25],
    ['30d', 30 / 365.25],
    ['2w', 14 / 365.25],
    ['1mo', 1 / 12],
    ['6mo', 0.5],
    ['1y', 1],
    ['80y', 80],
  ])('%s', (text, years) => {
    expect(stepYears(text)).toBeCloseTo(years, 14);
  });

  it.each(['', '1', 'mo', '0d', '-1d', '1.5y', '01d', '1 d', '1m', '1mo ', '1e3d', '100000d', 'NaNd', '1mo,1d'])(
    'refuses %j',
    (text) => {
      expect(() => stepYears(text)).toThrow('--every: expected a whole number with d, w, mo or y (such as 1mo)');
    },
  );
});
