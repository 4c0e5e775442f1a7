import type { Size } from './chart-spec';
import { formatNumber, roundPixel } from './number-format';
import type { Mark, Scene } from './scene';
import { seriesStyle, type ChartTheme } from './theme';

/** One part of a whole, such as a metabolite of a hormone. */
export interface Proportion {
  readonly id: string;
  readonly label: string;
  /** Any unit shared by all parts; negative and missing values count as none. */
  readonly amount: number;
  /** Index into the theme's series styles. */
  readonly style: number;
}

export interface ProportionBarSpec {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Proportion[];
  /** Amount that fills the whole width, to compare bars with one another; default the sum of the parts. */
  readonly full?: number;
}

/** Parts of a whole side by side on a pale track, as long as their amounts. */
export function proportionBar(spec: ProportionBarSpec, size: Size, theme: ChartTheme): Scene {
  const parts = spec.parts.map((part) => ({ ...part, amount: part.amount > 0 ? part.amount : 0 }));
  const sum = parts.reduce((total, part) => total + part.amount, 0);
  const full = Math.max(spec.full ?? sum, sum, Number.MIN_VALUE);
  const track = { x: 0, y: 0, width: size.width, height: size.height };
  const marks: Mark[] = [{ kind: 'rect', id: `${spec.id}-track`, ...track, radius: 1, fill: theme.hairline }];
  let x = 0;
  for (const part of parts) {
    const width = (part.amount / full) * size.width;
    if (width > 0) {
      const place = { x: roundPixel(x), y: 0, width: roundPixel(width), height: size.height };
      marks.push({ kind: 'rect', id: `${spec.id}-${part.id}`, ...place, fill: seriesStyle(theme, part.style).color });
    }
    x += width;
  }
  const percent = (amount: number): string =>
    formatNumber(sum === 0 ? 0 : (100 * amount) / sum, { decimals: 0, suffix: ' %' });
  const description = parts.map((part) => `${part.label} ${percent(part.amount)}`).join(', ');
  return {
    width: size.width,
    height: size.height,
    title: spec.title,
    description: `${spec.title}: ${description}`,
    clips: [],
    marks,
  };
}
