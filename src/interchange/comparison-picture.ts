import { type ChartSeries, LIGHT_THEME, niceDomain, timeChart, type TimeChartSpec } from '../charts';
import { MODEL_VERSION, type Measure, type ScenarioSet, type Site, writeSet } from '../scenario';
import type { Trajectory } from '../simulation';
import { GRADE_LEGEND, hypothesisNotes, CALIBRATION_NOTE } from './export-notes';
import { comparable } from './rebase';
import { sceneToSvg } from './svg';

const SIZE = { width: 960, height: 540 };

const SITE_WORDS: Readonly<Record<Site, string>> = { LS: 'lumbar spine', TH: 'total hip', FN: 'femoral neck' };

/** The baseline is slate (style 0); the others take the hues in the order of the set. */
const styleOf = (baseline: number, index: number): number =>
  index === baseline ? 0 : index < baseline ? index + 1 : index;

function seriesOf(runs: readonly Trajectory[], set: ScenarioSet, site: Site, measure: Measure): readonly ChartSeries[] {
  return runs.map((run, index) => ({
    id: String(index),
    label: run.scenario.name,
    style: styleOf(set.baseline, index),
    x: run.age,
    y: measure === 'percent' ? run.columns[`${site}_BMD_pct`] : run.columns[`${site}_T`],
    emphasis: index === set.focus ? 'focus' : 'normal',
  }));
}

/**
 * Bone density of every scenario of a set as a self-contained SVG: the site and measure of the set's view, else percent at the
 * spine. The picture carries the set itself. `runs` belong to the set's scenarios, in their order.
 */
export function comparisonSvg(set: ScenarioSet, runs: readonly Trajectory[]): string {
  const { site = 'LS', measure = 'percent' } = set.view ?? {};
  const { runs: shown, rebasedTo } = comparable(runs);
  const series = seriesOf(shown, set, site, measure);
  const ages = shown.flatMap(({ age }) => [age[0] ?? 0, age.at(-1) ?? 1]);
  const percent = measure === 'percent';
  const start = rebasedTo === undefined ? 'the start' : `age ${rebasedTo}, the latest start`;
  const spec: TimeChartSpec = {
    id: 'bone-density',
    // One line of words: beside a title a subtitle would overlap it where another font than Inter is used.
    title: `Bone density of the ${SITE_WORDS[site]}, ${percent ? `percent change since ${start}` : 'T-score'}`,
    heading: true,
    xDomain: [Math.min(...ages), Math.max(...ages)],
    yDomain: niceDomain(
      series.map(({ y }) => y),
      percent ? { include: [0], minimumSpan: 4 } : { minimumSpan: 0.6 },
    ),
    xAxis: { prefix: 'age' },
    yAxis: percent ? { format: { suffix: ' %' } } : {},
    valueFormat: percent ? { decimals: 1, suffix: ' %' } : { decimals: 1 },
    series,
  };
  return sceneToSvg(timeChart(spec, SIZE, LIGHT_THEME).scene, {
    background: LIGHT_THEME.background,
    footerColor: LIGHT_THEME.muted,
    footerLines: [
      `Trabecula ${MODEL_VERSION}. Equations, parameters and sources: docs/MODEL.md`,
      CALIBRATION_NOTE,
      ...hypothesisNotes(set.scenarios),
      GRADE_LEGEND,
    ],
    metadata: writeSet(set, 'compact'),
  });
}
