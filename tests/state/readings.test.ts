import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSet } from '../../src/scenario';
import { interpolate, outputAges, switchAges } from '../../src/state';

test('interpolation of a straight line is that line, and nothing outside it', () => {
  const ages = fc.uniqueArray(fc.double({ min: 20, max: 100, noNaN: true }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(ages, fc.double({ min: 0, max: 1, noNaN: true }), (unsorted, share) => {
      const x = Float64Array.from(unsorted).sort();
      const y = x.map((age) => 3 - 0.5 * age);
      const [first, last] = [x[0] ?? 0, x.at(-1) ?? 0];
      const at = first + share * (last - first);
      expect(interpolate(x, y, at)).toBeCloseTo(3 - 0.5 * at, 9);
      expect(interpolate(x, y, first - 1)).toBeNaN();
      expect(interpolate(x, y, last + 1)).toBeNaN();
    }),
  );
});

test('output ages ascend from the start to the end and hold every switch', () => {
  for (const scenario of defaultSet().scenarios) {
    const ages = outputAges(scenario);
    expect(ages[0]).toBe(scenario.person.age);
    expect(ages.at(-1)).toBe(scenario.person.age + scenario.years);
    ages.forEach((age, index) => expect(age).toBeGreaterThan(ages[index - 1] ?? -Infinity));
    for (const moment of switchAges(scenario)) expect(ages).toContain(moment);
  }
});
