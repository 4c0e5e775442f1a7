import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvComment, csvNumber, csvText } from '../../src/interchange/csv-text';
import { parseCsv } from './parse-csv';

describe('a number cell', () => {
  it('has a point, up to ten digits, and its minus sign unescaped', () => {
    expect([0, -0, 1, -10.5, 1 / 3, -1e-9 / 3, 1e21, 46.083333333333336].map(csvNumber)).toEqual([
      '0',
      '0',
      '1',
      '-10.5',
      '0.3333333333',
      '-3.333333333e-10',
      '1e+21',
      '46.08333333',
    ]);
  });

  it('near the largest number of all stays a number (failed once: rounding up gave -Infinity)', () => {
    expect(Number(csvNumber(-Number.MAX_VALUE))).toBe(-Number.MAX_VALUE);
  });

  it('is empty where there is no number', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(csvNumber)).toEqual(['', '', '']);
  });

  it('reads back within a part in 10^9 and never differently on a second writing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = csvNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?(e[+-]\d+)?$/);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
        expect(csvNumber(Number(text))).toBe(text);
      }),
    );
  });
});

describe('a text cell', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('%j is never a formula', (text) => {
    expect(csvText(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('comes back as it was, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        // Rows are read line by line here, so a text that looks like a comment after a line break is left out.
        fc.pre(!`${one}${other}`.includes('\n#') && !one.startsWith('#'));
        const { rows } = parseCsv(`${csvText(one)},${csvText(other)}\n`);
        const expected = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
        expect(rows).toEqual([[expected(one), expected(other)]]);
      }),
    );
  });
});

describe('a comment line', () => {
  it('stays one line and swallows nothing below it', () => {
    expect(csvComment('a\nb\r\nc\u2028d')).toBe('# a b c d');
    expect(csvComment('name: "quoted')).toBe("# name: 'quoted");
  });

  it('starts no formula in any cell a spreadsheet may cut it into', () => {
    expect(csvComment('x,=1+1; @a,\t-3')).toBe("# x,'=1+1; '@a, '-3");
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ',', ';', ' ', '"', '\t', '\n', 'a') }),
        (text) => {
          const line = csvComment(text);
          expect(line).toMatch(/^#/);
          expect(line).not.toMatch(/[\n\r"\t]/);
          for (const cell of line.split(/[,;]/)) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
        },
      ),
    );
  });
});
