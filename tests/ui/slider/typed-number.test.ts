import { describe, expect, test } from 'vitest';
import { readNumber, readTyped } from '../../../src/ui/slider/typed-number';

const LEVEL = ['pg/mL'];
const read = (text: string, units = LEVEL) => readTyped(text, 0, 1000, units);

describe('what a person types into a number field', () => {
  test.each([
    ['42', 42],
    [' 42.5 ', 42.5],
    ['42,5', 42.5],
    ['.5', 0.5],
    ['7.', 7],
    ['0', 0],
    ['1000', 1000],
    ['1 000', 1000],
    ['1\u202f000', 1000],
    ['0,125', 0.125],
    ['1e2', 100],
    ['+3', 3],
    ['\u22120', -0],
    ['10 pg/mL', 10],
    ['10pg/ml', 10],
    ['10 PG / ML', 10],
    ['1,5 pg/mL', 1.5],
  ])('%s is %f', (text, value) => {
    const typed = read(text);
    expect(typed.ok && typed.value).toBeCloseTo(value, 12);
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['abc', 'no-number'],
    ['-', 'no-number'],
    ['NaN', 'no-number'],
    ['1.2.3', 'no-number'],
    ['1.000,5', 'no-number'],
    ['1 2', 'no-number'],
    ['-1', 'outside'],
    ['1001', 'outside'],
    ['1e400', 'outside'],
    ['150 pmol/L', 'other-unit'],
    ['10 %', 'other-unit'],
    ['0x10', 'other-unit'],
    ['1,000', 'two-readings'],
    ['-12,345', 'two-readings'],
    ['1,000 pg/mL', 'two-readings'],
  ])('“%s” is refused as %s', (text, kind) => {
    const typed = read(text);
    expect(typed.ok).toBe(false);
    expect(!typed.ok && typed.misread.kind).toBe(kind);
  });

  test('a comma between groups of three is told with both of its readings', () => {
    const typed = read('1,250');
    expect(!typed.ok && typed.misread).toEqual({ kind: 'two-readings', readings: [1.25, 1250] });
  });

  test('stand-ins of keyboards for signs are the signs', () => {
    for (const text of ['2×', '2 x', '2 X', '2*'])
      expect(readTyped(text, 0, 10, ['×'])).toEqual({ ok: true, value: 2 });
    for (const text of ['2 µg', '2 μg', '2 ug']) expect(readTyped(text, 0, 10, ['µg'])).toEqual({ ok: true, value: 2 });
  });

  test('every number that is written is read back, whatever its size', () => {
    for (let power = -12; power <= 12; power += 1) {
      for (const digits of [1, 1.5, 9.99, -3.25]) {
        const value = digits * 10 ** power;
        expect(readNumber(String(value))).toBe(value);
        expect(readNumber(String(value).replace('.', ','))).toBe(value);
      }
    }
    expect(readNumber('ten')).toBeNaN();
  });
});
