import type { KeyboardEvent } from 'react';
import { interpolateAt } from '../../../charts';
import { useLab } from '../../lab-context';
import type { ChartContext, ChartDefinition } from '../definition';
import { toMonth, zoomBy, ZOOM_STEP } from '../zoom';
import type { ChartLayerProps } from './chart-layer-props';

/** Years that each key moves the age. */
const YEAR = 1;
const MONTH = 1 / 12;
const PAGE = 5;
const YEARS: Readonly<Record<string, number>> = {
  ArrowRight: YEAR,
  ArrowLeft: -YEAR,
  PageUp: PAGE,
  PageDown: -PAGE,
};
const FACTORS: Readonly<Record<string, number>> = {
  '+': ZOOM_STEP,
  '=': ZOOM_STEP,
  '-': 1 / ZOOM_STEP,
  _: 1 / ZOOM_STEP,
};

/** The keys of a chart: ages sideways, lines up and down, zoom, and the focus of the line walked to. */
export function useChartKeys({ definition, context }: ChartLayerProps): (event: KeyboardEvent) => void {
  const lab = useLab();
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!handle(event)) return;
    event.preventDefault();
  };

  function handle({ key, shiftKey }: KeyboardEvent): boolean {
    const { age, zoom, hoverScenario } = lab.view.getState();
    const full = context.fullDomain;
    const years = YEARS[key];
    const factor = FACTORS[key];
    if (years !== undefined) {
      const step = shiftKey && key.startsWith('Arrow') ? Math.sign(years) * MONTH : years;
      lab.actions.setAge(toMonth(age + step));
    } else if (key === 'Home' || key === 'End') lab.actions.setAge(full[key === 'Home' ? 0 : 1]);
    else if (key === 'ArrowUp' || key === 'ArrowDown') {
      const next = neighbor(definition, context, age, hoverScenario, key === 'ArrowUp' ? -1 : 1);
      lab.view.setState({ hoverScenario: next });
    } else if (factor !== undefined) lab.view.setState({ zoom: zoomBy(full, zoom, factor, age) });
    else if (key === '0') lab.view.setState({ zoom: null });
    else if (key === 'Enter' && hoverScenario !== null) lab.actions.focus(hoverScenario);
    else if (key === 'Escape' && hoverScenario !== null) lab.view.setState({ hoverScenario: null });
    else return false;
    return true;
  }
}

/** The next line above (−1) or below (+1) at an age, counted from the one walked to, else from the focus; the ends hold. */
export function neighbor(
  definition: ChartDefinition,
  context: ChartContext,
  age: number,
  walked: number | null,
  way: 1 | -1,
): number | null {
  const { series } = definition.spec({ ...context, hovered: null });
  const heights = context.lines.map((line) => {
    const own = series.find(({ id }) => id === `s${line.index}` || id.startsWith(`s${line.index}-`));
    const height = own ? interpolateAt(own.x, own.y, age) : NaN;
    return { index: line.index, isFocus: line.isFocus, height: Number.isFinite(height) ? height : -Infinity };
  });
  const order = heights.sort((one, other) => other.height - one.height || one.index - other.index);
  const at = order.findIndex(({ index, isFocus }) => (walked === null ? isFocus : index === walked));
  return order[Math.min(order.length - 1, Math.max(0, at + way))]?.index ?? null;
}
