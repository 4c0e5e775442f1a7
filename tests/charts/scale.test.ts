import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolateAt, logSteps, makeScale, niceDomain, samplesAt } from '../../src/charts/scale';
import { xTicks, yTicks } from '../../src/charts/ticks';
import { textWidth } from '../../src/charts/text-width';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('scales', () => {
  it('map back what they map, linear and log', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.constantFrom('linear', 'log'), (value, kind) => {
        const scale = makeScale(kind, [0.01, 1000], [40, 600]);
        expect(scale.toValue(scale.toPixel(value))).toBeCloseTo(value, 6);
      }),
    );
  });

  it('put both ends of the domain on both ends of the range', () => {
    const scale = makeScale('log', [0.1, 100], [300, 20]);
    expect(scale.toPixel(0.1)).toBeCloseTo(300, 10);
    expect(scale.toPixel(100)).toBeCloseTo(20, 10);
    expect(scale.toPixel(Math.sqrt(10))).toBeCloseTo(160, 10);
  });

  it('show no value that a log scale has not', () => {
    const scale = makeScale('log', [0.1, 100], [0, 100]);
    expect(scale.toPixel(0)).toBeNaN();
    expect(scale.toPixel(-1)).toBeNaN();
  });

  it('refuse a domain without extent', () => {
    expect(() => makeScale('linear', [3, 3], [0, 100])).toThrow(RangeError);
    expect(() => makeScale('log', [0, 3], [0, 100])).toThrow(RangeError);
  });
});

describe('niceDomain', () => {
  it('holds every finite value and never wastes more than two tick steps', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 2, maxLength: 30 }), (values) => {
        const spread = Math.max(...values) - Math.min(...values);
        fc.pre(spread > 1e-3);
        const [low, high] = niceDomain([[...values, Number.NaN]]);
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
        expect(high - low).toBeLessThanOrEqual(1.75 * spread);
      }),
    );
  });

  it('keeps to its floor and shows what it must include', () => {
    expect(niceDomain([[3, 97]], { floor: 0 })[0]).toBe(0);
    expect(niceDomain([[-20, -3]], { include: [0] })[1]).toBeGreaterThanOrEqual(0);
  });

  it('gives a flat curve room around it', () => {
    const [low, high] = niceDomain([[5, 5, 5]]);
    expect(low).toBeLessThan(5);
    expect(high).toBeGreaterThan(5);
    expect(niceDomain([[0]])[1]).toBeGreaterThan(0);
  });

  it('ends log domains on 1, 2 or 5 times a power of ten', () => {
    expect(niceDomain([[0.3, 40]], { kind: 'log' })).toEqual([0.2, 50]);
    expect(niceDomain([[1, 10, 0, -5]], { kind: 'log' })).toEqual([1, 10]);
    expect(niceDomain([[2, 2]], { kind: 'log' })).toEqual([2, 5]);
  });

  it('is the unit range without any value', () => {
    expect(niceDomain([[Number.NaN]])).toEqual([0, 1]);
    expect(niceDomain([], { kind: 'log' })).toEqual([1, 10]);
  });
});

describe('ticks', () => {
  it('keep their labels apart at every width and domain', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 900 }),
        fc.integer({ min: 30, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (width, start, years) => {
          const scale = makeScale('linear', [start, start + years], [40, 40 + width]);
          const ticks = xTicks(scale, { count: Math.round(width / 40), prefix: 'age', start: true });
          expect(ticks.length).toBeGreaterThan(0);
          ticks.slice(1).forEach((tick, index) => {
            const left = ticks[index];
            const room = (textWidth(left?.label ?? '', 12) + textWidth(tick.label, 12)) / 2;
            expect(tick.pixel - (left?.pixel ?? 0)).toBeGreaterThan(room);
          });
        },
      ),
    );
  });

  it('mark the start of the years where it does not crowd the first round age', () => {
    const labels = (width: number): string[] =>
      xTicks(makeScale('linear', [46, 80], [44, 44 + width]), { count: 8, prefix: 'age', start: true }).map(
        (t) => t.label,
      );
    expect(labels(568)).toEqual(['age 46', '50', '55', '60', '65', '70', '75', '80']);
    expect(labels(240)[0]).toBe('age 50');
  });

  it('write minus signs, and the unit once, at zero', () => {
    const labels = yTicks(makeScale('linear', [-20, 2.5], [300, 60]), { suffix: ' %' }).map((tick) => tick.label);
    expect(labels).toEqual(['−20', '−15', '−10', '−5', '0 %']);
  });

  it('write every factor with its unit where asked to', () => {
    const labels = yTicks(makeScale('linear', [0, 3], [100, 0]), { suffix: '×' }, 'every').map((tick) => tick.label);
    expect(labels.every((label) => label.endsWith('×'))).toBe(true);
  });

  it('show powers of ten on a log scale', () => {
    const labels = yTicks(makeScale('log', [0.1, 50], [120, 0]), {}).map((tick) => tick.label);
    expect(labels).toEqual(['0.1', '1', '10']);
    expect(logSteps(1, 10)).toEqual([1, 2, 5, 10]);
  });
});

describe('interpolateAt', () => {
  it('is exact on straight lines and missing outside or beside missing data', () => {
    const x = [0, 1, 3];
    expect(interpolateAt(x, [1, 3, 7], 2)).toBe(5);
    expect(interpolateAt(x, [1, 3, 7], 3)).toBe(7);
    expect(interpolateAt(x, [1, 3, 7], 3.1)).toBeNaN();
    expect(interpolateAt(x, [1, Number.NaN, 7], 2)).toBeNaN();
    expect(interpolateAt([], [], 0)).toBeNaN();
  });
});

describe('samplesAt', () => {
  it('gives what interpolateAt gives, place by place, missing values and outsides included', () => {
    const column = fc
      .array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: -5, max: 5 })), { minLength: 1 })
      .map((pairs) => [...pairs].sort(([one], [other]) => one - other))
      .map((pairs) => pairs.filter(([x], index) => index === 0 || x > (pairs[index - 1]?.[0] ?? 0)));
    fc.assert(
      fc.property(
        column,
        fc.double({ min: -10, max: 50, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (pairs, from, count) => {
          const [x, y] = [pairs.map(([at]) => at), pairs.map(([, value]) => value)];
          const placeOf = (index: number): number => from + index * 1.7;
          samplesAt(x, y, count, placeOf).forEach((value, index) => {
            const expected = interpolateAt(x, y, placeOf(index));
            if (Number.isNaN(expected)) expect(value).toBeNaN();
            else expect(value).toBeCloseTo(expected, 9);
          });
        },
      ),
    );
  });
});
