import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/charts';
import { decimalsOfStep, roundPixel } from '../../src/charts/number-format';
import { balanceText, fitText, textWidth, wrapText } from '../../src/charts/text-width';

describe('text width of Inter', () => {
  // Measured in Chromium at 1000 px with tabular figures: weight 400, weight 600.
  it.each([
    ['Natural menopause', 9217, 9465],
    ['Patch 50 + oral progesterone 100', 16023, 16302],
    ['last period, 51', 6797, 6951],
    ['−21.8 % at 80', 6835, 6888],
    ['Lumbar spine bone density', 12805, 13164],
  ])('of %s is within 3 %% of the measured', (text, regular, bold) => {
    expect(Math.abs(textWidth(text, 1000) / regular - 1)).toBeLessThan(0.03);
    expect(Math.abs(textWidth(text, 1000, 600) / bold - 1)).toBeLessThan(0.03);
  });

  it('counts unknown letters as wide', () => {
    expect(textWidth('骨', 12)).toBe(12);
  });
});

describe('lines of text', () => {
  it('are shortened with an ellipsis to what fits', () => {
    const text = fitText('Patch 50 + oral progesterone 100', 90, 12);
    expect(text.endsWith('…')).toBe(true);
    expect(textWidth(text, 12)).toBeLessThanOrEqual(90);
    expect(fitText('short', 90, 12)).toBe('short');
    expect(fitText('anything', 2, 12)).toBe('');
  });

  it('break at spaces, never before what a plus sign adds', () => {
    const lines = wrapText('Patch 50 + oral progesterone 100', 80, 12, 600);
    expect(lines.join(' ')).toBe('Patch 50 + oral progesterone 100');
    expect(lines.every((line) => !line.endsWith('+'))).toBe(true);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('end with an ellipsis where no more lines are allowed', () => {
    const lines = wrapText('one two three four five six', 40, 12, 400, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
  });

  it('are balanced rather than leaving a last word alone', () => {
    const lines = balanceText('Estradiol patch and progesterone 100', 205, 12, 400, 2);
    expect(lines).toHaveLength(2);
    const widths = lines.map((line) => textWidth(line, 12));
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });
});

describe('numbers', () => {
  it('carry a true minus sign and never a negative zero', () => {
    expect(formatNumber(-4.24, { decimals: 1 })).toBe('−4.2');
    expect(formatNumber(-0.04, { decimals: 1, suffix: ' %' })).toBe('0.0 %');
    expect(formatNumber(3, { decimals: 0, plus: true })).toBe('+3');
    expect(formatNumber(0, { decimals: 0, plus: true })).toBe('0');
    expect(formatNumber(Number.NaN)).toBe('–');
  });

  it('have the decimals of the step', () => {
    expect([5, 0.5, 0.25, 1e-9].map(decimalsOfStep)).toEqual([0, 1, 2, 0]);
  });

  it('are rounded to hundredths of a pixel', () => {
    expect(roundPixel(1.23456)).toBe(1.23);
    expect(Object.is(roundPixel(-0.001), 0)).toBe(true);
  });
});
