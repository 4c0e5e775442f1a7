import type { Page } from '@playwright/test';
import { lastPoint } from './path';

/** A label of the vertical axis: its number and the pixel it stands for. */
export interface AxisLabel {
  readonly text: string;
  readonly y: number;
}

/** What the main chart shows at one moment. */
export interface HeroChart {
  readonly title: string;
  readonly description: string;
  /** `d` of each scenario's curve by its index in the set. */
  readonly curves: ReadonlyMap<number, string>;
  /** `d` of the former curves that stay while something is dragged. */
  readonly ghosts: ReadonlyMap<number, string>;
  readonly axis: readonly AxisLabel[];
}

/** Words of an axis stand this far below the pixel they name. */
const LABEL_DROP = 4;

export async function readHeroChart(page: Page): Promise<HeroChart> {
  const { title, description, marks, labels } = await page.locator('[data-chart="hero"]').evaluate((box) => ({
    title: box.querySelector('title')?.textContent ?? '',
    description: box.querySelector('desc')?.textContent ?? '',
    marks: [...box.querySelectorAll('path[data-mark]')].map((path) => ({
      mark: path.getAttribute('data-mark') ?? '',
      d: path.getAttribute('d') ?? '',
    })),
    labels: [...box.querySelectorAll('text[data-mark^="hero-y-label-"]')].map((label) => ({
      text: label.textContent,
      y: Number(label.getAttribute('y')),
    })),
  }));
  const byIndex = (pattern: RegExp): ReadonlyMap<number, string> =>
    new Map(
      marks.flatMap(({ mark, d }) => {
        const index = pattern.exec(mark)?.[1];
        return index === undefined ? [] : [[Number(index), d] as const];
      }),
    );
  return {
    title,
    description,
    curves: byIndex(/^hero-line-s(\d+)$/),
    ghosts: byIndex(/^hero-ghost-s(\d+)$/),
    axis: labels.map(({ text, y }) => ({ text, y: y - LABEL_DROP })),
  };
}

/** The curve of one scenario; throws when it is not drawn. */
export function curveOf(chart: HeroChart, index: number): string {
  const d = chart.curves.get(index);
  if (d === undefined) throw new Error(`scenario ${index} has no curve`);
  return d;
}

/** The value at which a curve ends, read off the axis as an eye would. */
export function endValue(chart: HeroChart, index: number): number {
  const [top, bottom] = [chart.axis[0], chart.axis.at(-1)];
  if (top === undefined || bottom === undefined || top.y === bottom.y) throw new Error('the axis has too few labels');
  const perPixel = (numberOf(bottom.text) - numberOf(top.text)) / (bottom.y - top.y);
  return numberOf(top.text) + (lastPoint(curveOf(chart, index)).y - top.y) * perPixel;
}

/** How much one pixel of the vertical axis is worth. */
export function valuePerPixel(chart: HeroChart): number {
  const [top, bottom] = [chart.axis[0], chart.axis.at(-1)];
  if (top === undefined || bottom === undefined) throw new Error('the axis has no labels');
  return Math.abs((numberOf(bottom.text) - numberOf(top.text)) / (bottom.y - top.y));
}

/** The number in a text such as "−12.4 %". */
export function numberOf(text: string): number {
  const digits = /[-\u2212+]?\d+(?:\.\d+)?/.exec(text)?.[0];
  if (digits === undefined) throw new Error(`no number in "${text}"`);
  return Number(digits.replace('\u2212', '-'));
}
