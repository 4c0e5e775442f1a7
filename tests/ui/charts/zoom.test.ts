import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROWEST_ZOOM, zoomed } from '../../../src/ui/charts/context';
import {
  brushedAges,
  fitZoom,
  panBy,
  zoomBy,
  zoomOfBrush,
  zoomOfPinch,
  zoomToShow,
  type Ages,
} from '../../../src/ui/charts/zoom';

const full = fc
  .tuple(fc.integer({ min: 18, max: 60 }), fc.integer({ min: 5, max: 50 }))
  .map(([from, years]): Ages => [from, from + years]);
const age = fc.double({ min: 10, max: 110, noNaN: true });
const ages = fc.tuple(age, age).map(([one, other]): Ages => [Math.min(one, other), Math.max(one, other)]);

const near = (one: number, other: number): void => expect(Math.abs(one - other)).toBeLessThan(1e-9);

describe('what is shown', () => {
  test('always lies within the run and is never too narrow', () => {
    fc.assert(
      fc.property(full, ages, (run, wanted) => {
        const [from, to] = fitZoom(run, wanted) ?? run;
        expect(from).toBeGreaterThanOrEqual(run[0] - 1e-9);
        expect(to).toBeLessThanOrEqual(run[1] + 1e-9);
        expect(to - from).toBeGreaterThanOrEqual(NARROWEST_ZOOM - 1e-9);
      }),
    );
  });

  test('is what was asked for where that is possible', () => {
    expect(fitZoom([46, 81], [54, 67])).toEqual([54, 67]);
    expect(fitZoom([46, 81], [40, 90])).toBeNull();
    expect(fitZoom([46, 81], [60, 60])).toEqual([59, 61]);
    expect(fitZoom([46, 81], [45, 46])).toEqual([46, 48]);
  });

  test('of a shorter run than it was made for is the whole run', () => {
    expect(zoomed([30, 40], [54, 67])).toEqual([30, 40]);
    expect(zoomed([46, 60], [54, 67])).toEqual([54, 60]);
    expect(zoomed([46, 81], null)).toEqual([46, 81]);
  });
});

describe('keys and buttons', () => {
  test('leave the age they zoom around at its place', () => {
    fc.assert(
      fc.property(full, fc.double({ min: 0, max: 1, noNaN: true }), (run, share) => {
        const center = run[0] + share * (run[1] - run[0]);
        const [from, to] = zoomBy(run, null, 1.3, center) ?? run;
        fc.pre(to - from > NARROWEST_ZOOM + 1e-6);
        near((center - from) / (to - from), share);
      }),
    );
  });

  test('undo one another, and out of the whole leads nowhere', () => {
    const run: Ages = [46, 81];
    const once = zoomBy(run, null, 2, 60);
    const twice = zoomBy(run, once, 2, 60);
    const back = zoomBy(run, twice, 0.5, 60) ?? run;
    back.forEach((end, index) => near(end, once?.[index] ?? NaN));
    expect(zoomBy(run, null, 0.5, 60)).toBeNull();
  });
});

describe('a brush', () => {
  test('means whole years when it is long, months when it is short, whichever way it was drawn', () => {
    expect(brushedAges(67.2, 54.4)).toEqual([54, 67]);
    expect(brushedAges(52.04, 55.02)).toEqual([52, 55]);
    expect(zoomOfBrush([46, 81], 54.4, 67.2)).toEqual(zoomOfBrush([46, 81], 67.2, 54.4));
  });
});

describe('two fingers', () => {
  test('keep the ages they were put on', () => {
    const shares = fc
      .tuple(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 0.6, max: 1, noNaN: true }))
      .map(([one, other]): Ages => [one, other]);
    fc.assert(
      fc.property(shares, (at) => {
        const run: Ages = [20, 100];
        const held: Ages = [55, 60];
        const zoom = zoomOfPinch(run, held, at) ?? run;
        const width = zoom[1] - zoom[0];
        near(zoom[0] + at[0] * width, held[0]);
        near(zoom[0] + at[1] * width, held[1]);
      }),
    );
  });

  test('that cross or meet show everything', () => {
    expect(zoomOfPinch([46, 81], [55, 60], [0.5, 0.5])).toBeNull();
    expect(zoomOfPinch([46, 81], [55, 60], [0.6, 0.4])).toBeNull();
  });
});

describe('the playhead', () => {
  test('is kept in sight without a change of width', () => {
    fc.assert(
      fc.property(fc.double({ min: 46, max: 81, noNaN: true }), (at) => {
        const zoom = zoomToShow([46, 81], [54, 60], at);
        const [from, to] = zoom ?? [NaN, NaN];
        near(to - from, 6);
        expect(at).toBeGreaterThanOrEqual(from - 1e-9);
        expect(at).toBeLessThanOrEqual(to + 1e-9);
      }),
    );
  });

  test('leaves what shows it already as it is, the same object', () => {
    const zoom: Ages = [54, 60];
    expect(zoomToShow([46, 81], zoom, 57)).toBe(zoom);
    expect(zoomToShow([46, 81], null, 57)).toBeNull();
  });

  test('panning stops at the ends', () => {
    expect(panBy([46, 81], [54, 60], 100)).toEqual([75, 81]);
    expect(panBy([46, 81], [54, 60], -100)).toEqual([46, 52]);
    expect(panBy([46, 81], null, 3)).toBeNull();
  });
});
