import { describe, expect, it } from 'vitest';
import { DARK_THEME, LIGHT_THEME, seriesStyle } from '../../src/charts';
import { contrast, linearRgb, oklabDistance, seenBy, VISION_NAMES } from './color';

describe.each([LIGHT_THEME, DARK_THEME])('$name theme', (theme) => {
  it('sets every series off from the background by 3:1', () => {
    for (const { color } of theme.series) expect(contrast(color, theme.background)).toBeGreaterThanOrEqual(3);
  });

  it('sets axis lines off by 3:1 and every text color by 4.5:1, on background and panel', () => {
    for (const ground of [theme.background, theme.panel]) {
      expect(contrast(theme.outline, ground)).toBeGreaterThanOrEqual(3);
      for (const ink of [
        theme.text,
        theme.muted,
        theme.accent,
        theme.warning,
        theme.error,
        theme.formation,
        theme.resorption,
      ]) {
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(theme.warning, theme.warningBackground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(VISION_NAMES)('keeps every two hues 0.10 apart in OKLab, %s vision', (vision) => {
    const seen = theme.series.map(({ color }) => seenBy(vision, linearRgb(color)));
    const close = seen.flatMap((a, index) =>
      seen.slice(index + 1).flatMap((b, rest): string[] => {
        const distance = oklabDistance(a, b);
        return distance < 0.1 ? [`${index + 1} and ${index + 2 + rest}: ${distance.toFixed(3)}`] : [];
      }),
    );
    // One known miss: ochre and green without long cones. Their dashes (none, 4 2) and markers differ.
    expect(close).toEqual(theme.name === 'light' && vision === 'protan' ? ['3 and 8: 0.092'] : []);
  });

  it('gives every series a marker of its own, so that hue is never alone', () => {
    expect(new Set(theme.series.map((style) => style.marker)).size).toBe(8);
  });
});

describe('series styles', () => {
  it('share dash and marker between themes', () => {
    const identity = (theme: typeof LIGHT_THEME): unknown => theme.series.map(({ dash, marker }) => [dash, marker]);
    expect(identity(LIGHT_THEME)).toEqual(identity(DARK_THEME));
  });

  it('start again after the eighth', () => {
    expect(seriesStyle(LIGHT_THEME, 9)).toBe(LIGHT_THEME.series[1]);
    expect(seriesStyle(LIGHT_THEME, -1)).toBe(LIGHT_THEME.series[7]);
  });
});
