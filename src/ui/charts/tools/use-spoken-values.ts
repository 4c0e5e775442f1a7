import { formatNumber, interpolateAt } from '../../../charts';
import { formatAge } from '../../format';
import { useShown, useView, useWords } from '../../lab-context';
import { CHART_TOOL_WORDS } from '../../words/chart-tools';
import type { ChartContext, ChartDefinition } from '../definition';
import { seriesId } from '../definition';

/**
 * What a screen reader says of a chart at the playhead: every line's value, or, once a line has been walked to, that line's, its
 * distance from the baseline and its place among the others. Of the finished edit: nothing is spoken while a hand moves.
 */
export function useSpokenValues(definition: ChartDefinition, context: ChartContext): string {
  const { charts, depth } = useWords();
  const age = useShown((state) => state.playheadAge);
  const walked = useView((state) => state.hoverScenario);
  const { series, valueFormat } = definition.spec(context);
  const valueAt = ({ x, y }: (typeof series)[number]): number => interpolateAt(x, y, age);
  const written = (value: number): string => formatNumber(value, valueFormat);
  const line = context.lines.find(({ index }) => index === walked);
  const own = line && series.find(({ id }) => id === seriesId(line));
  if (line && own) {
    const value = valueAt(own);
    const others = series.map(valueAt).filter(Number.isFinite);
    const against = context.baseline && series.find(({ id }) => context.baseline && id === seriesId(context.baseline));
    return CHART_TOOL_WORDS[depth].lineAt({
      age: formatAge(age),
      name: line.name,
      value: written(value),
      rank: 1 + others.filter((other) => other > value).length,
      count: others.length,
      against:
        against && against !== own
          ? { name: against.label, value: formatNumber(value - valueAt(against), { ...valueFormat, plus: true }) }
          : null,
    });
  }
  const values = series.map((one) => `${one.label} ${written(valueAt(one))}`).join(', ');
  return charts.playheadValue(formatAge(age), values);
}
