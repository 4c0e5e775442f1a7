import { useMemo, useRef } from 'react';
import { beliefPlot, DARK_THEME, LIGHT_THEME, type Belief, type BeliefSpec, type Domain } from '../../../charts';
import { formatLevel } from '../../format';
import { useElementSize } from '../../hooks/use-element-size';
import { useTheme } from '../../lab-context';
import type { ParameterWords } from '../../words/evidence';
import { useEvidence } from '../evidence-context';
import { Picture } from '../parts/Picture';
import type { ParameterRow } from './parameter-rows';
import styles from './ParameterDetail.module.css';

const HEIGHT = 132;
/** Standard deviations drawn on either side of the middle. */
const REACH = 3;

type Shape = Pick<BeliefSpec, 'scale' | 'before'>;

/** The prior of the fit where there is one, else the spread of the record. */
function shapeOf({ record: { value, range, distribution }, fit }: ParameterRow): Shape {
  if (fit !== undefined) {
    const { center, spread, scale } = fit.prior;
    return { scale: scale === 'log' ? 'log' : 'linear', before: { kind: 'bell', center, spread } };
  }
  switch (distribution.kind) {
    case 'lognormal':
      return { scale: 'log', before: { kind: 'bell', center: value, spread: distribution.sigma } };
    case 'normal':
      return { scale: 'linear', before: { kind: 'bell', center: value, spread: distribution.sd } };
    case 'uniform':
      return { scale: 'linear', before: { kind: 'even', low: range[0], high: range[1] } };
    case 'fixed':
      return { scale: 'linear', before: { kind: 'fixed' } };
  }
}

function endsOf(before: Belief, scale: Shape['scale']): readonly number[] {
  if (before.kind === 'fixed') return [];
  if (before.kind === 'even') return [before.low, before.high];
  const { center, spread } = before;
  if (scale === 'log') return [center * Math.exp(-REACH * spread), center * Math.exp(REACH * spread)];
  return [center - REACH * spread, center + REACH * spread];
}

export function beliefSpec(row: ParameterRow, words: ParameterWords): BeliefSpec {
  const { record, fit } = row;
  const { scale, before } = shapeOf(row);
  const after = fit && { median: fit.median, low: fit.low95, high: fit.high95 };
  const ends = [...endsOf(before, scale), record.value, ...(after ? [after.low, after.high] : [])];
  const [least, most] = record.range;
  // What the model does not accept is not drawn, except where the axis would lose a value.
  const domain: Domain = [
    Math.min(Math.max(Math.min(...ends), least), record.value),
    Math.max(Math.min(Math.max(...ends), most), record.value),
  ];
  const { detail } = words;
  return {
    id: `belief-${record.id}`,
    title: record.name,
    description: after
      ? detail.beliefSentence(formatLevel(after.median), formatLevel(after.low), formatLevel(after.high))
      : detail.notFitted,
    scale,
    domain,
    before,
    beforeLabel: fit ? detail.prior : detail.ownSpread,
    ...(after ? { after } : {}),
    value: record.value,
  };
}

/** What was believed of a parameter before the fit and after it; nothing where it has no spread. */
export function BeliefChart({ row }: { readonly row: ParameterRow }) {
  const { parameters } = useEvidence().words;
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const box = useRef<HTMLDivElement>(null);
  const { width } = useElementSize(box, { width: 330, height: HEIGHT });
  const spec = useMemo(() => beliefSpec(row, parameters), [row, parameters]);
  const [low, high] = spec.domain;
  const isDrawable = spec.before.kind !== 'fixed' && high > low && (spec.scale === 'linear' || low > 0);
  const scene = useMemo(
    () => (isDrawable ? beliefPlot(spec, { width, height: HEIGHT }, theme) : null),
    [isDrawable, spec, width, theme],
  );
  return (
    <div ref={box} className={styles.belief}>
      {scene && <Picture scene={scene} />}
    </div>
  );
}
