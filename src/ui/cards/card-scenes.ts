import { proportionBar, sparkline, type ChartTheme, type Scene } from '../../charts';
import type { CardWords } from '../words/cards';
import type { CardCurve, CardProportions } from './card-facts';

/** Indices of the styles that stand for progesterone and what is made from it, as on every bar of the product. */
export const PART_STYLES = { progesterone: 3, allopregnanolone: 4, pregnanolone: 7 } as const;
export const PARTS = ['progesterone', 'allopregnanolone', 'pregnanolone'] as const;

const CURVE_SIZE = { width: 64, height: 15 };
const BAR_SIZE = { width: 84, height: 8 };
const DAYS_PER_YEAR = 365;
/** Up to this many days a span is told in days. */
const LONGEST_IN_DAYS = 200;

/** "over a day", "over 28 days", "over 5 years". */
export function spanOf({ days }: CardCurve, words: CardWords): string {
  const length = Math.round(days.at(-1) ?? 1);
  if (length <= 1) return words.spans.day;
  return length <= LONGEST_IN_DAYS ? words.spans.days(length) : words.spans.years(Math.round(length / DAYS_PER_YEAR));
}

/** The level of one formulation, from zero to its own peak. */
export function curveScene(id: string, curve: CardCurve, style: number, words: CardWords, theme: ChartTheme): Scene {
  const title = words.curve(curve.name, spanOf(curve, words));
  return sparkline(
    {
      id: `card-curve-${id}`,
      title,
      description: title,
      xDomain: [0, curve.days.at(-1) ?? 1],
      yDomain: [0, curve.highest > 0 ? curve.highest : 1],
      series: [{ id: curve.analyte, label: curve.name, style, x: curve.days, y: curve.values, dash: [] }],
    },
    CURVE_SIZE,
    theme,
  );
}

/** Parent : allopregnanolone : pregnanolone. */
export const proportionScene = (id: string, parts: CardProportions, words: CardWords, theme: ChartTheme): Scene =>
  proportionBar(
    {
      id: `card-bar-${id}`,
      title: words.proportions,
      parts: PARTS.map((part) => ({
        id: part,
        label: words.parts[part],
        amount: parts[part],
        style: PART_STYLES[part],
      })),
    },
    BAR_SIZE,
    theme,
  );
