import { useId, useMemo, useRef, useState } from 'react';
import { parametersOf, type LensFunctions } from '../../simulation';
import { Swatch } from '../panel/Swatch';
import { styleOf } from '../charts/lines';
import { formatAge } from '../format';
import { useRested, useWords } from '../lab-context';
import { SegmentedControl } from '../shell/SegmentedControl';
import { LENS_WORDS, type LensMode } from '../words/lens';
import { asImmunoassay, type AssayScale, type AssayView } from './assay-scale';
import { dayFacts, monthFacts } from './facts';
import { LensCharts } from './LensCharts';
import { LineKeys } from './LineKeys';
import { RouteTable } from './RouteTable';
import { useLens } from './use-lens';
import styles from './Lens.module.css';

const SCALES: readonly AssayScale[] = ['mass-spectrometry', 'immunoassay'];

/** A day and a month of the focused line at the playhead: what the years above are made of. */
export function LensPanel({ functions }: { readonly functions: LensFunctions }) {
  const { depth } = useWords();
  const words = LENS_WORDS[depth];
  const panel = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<LensMode>('day');
  const { scenario, age, shown: computed, patchWorn } = useLens(chosen, functions, panel);
  const [scale, setScale] = useState<AssayScale>('mass-spectrometry');
  const style = useRested(({ set }) => styleOf(set, set.focus));
  const headingId = useId();
  const modes: readonly LensMode[] = patchWorn ? ['day', 'week', 'month'] : ['day', 'month'];
  const isRead = scale === 'immunoassay' && depth !== 'fundamentals';
  const ownRoute = scenario.therapies.find(({ agent }) => agent === 'progesterone')?.route;
  const view = useMemo((): Partial<AssayView> & Pick<AssayView, 'assumptions'> => {
    if (computed === undefined || !isRead) return { ...(computed && { shown: computed }), assumptions: [] };
    return asImmunoassay(computed, ownRoute, parametersOf(scenario));
  }, [computed, isRead, ownRoute, scenario]);
  const { shown } = view;
  return (
    <section ref={panel} className={styles.lens} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId}>{words.heading}</h2>
        <p className={styles.subject}>
          <Swatch style={style} />
          <span>{words.subject(scenario.name, formatAge(age))}</span>
        </p>
        <SegmentedControl
          size="small"
          label={words.modeLabel}
          options={modes.map((mode) => ({ value: mode, label: words.modes[mode] }))}
          value={shown?.mode ?? chosen}
          onChange={setChosen}
        />
      </div>
      {shown === undefined ? (
        <p className={styles.sentence}>{words.unavailable}</p>
      ) : (
        <>
          <p className={styles.sentence}>
            {shown.mode === 'month'
              ? words.monthSentence(monthFacts(shown.course, words))
              : words.daySentence(dayFacts(shown.course, words))}
          </p>
          <div className={styles.keyRow}>
            <LineKeys shown={shown} ownRoute={ownRoute} style={style} words={words} />
            {depth !== 'fundamentals' && (
              <SegmentedControl
                size="small"
                label={words.scaleLabel}
                options={SCALES.map((value) => ({
                  value,
                  label: words.scales[value],
                  short: words.scalesShort[value],
                }))}
                value={scale}
                onChange={setScale}
              />
            )}
          </div>
          {view.assumptions.length > 0 && (
            <p className={styles.note}>
              {words.scaleNote}{' '}
              {view.assumptions.map(({ analyte, text }) => words.assumed(words.analytes[analyte], text)).join(' ')}
            </p>
          )}
          <LensCharts shown={shown} words={words} humanEvidenceOnly={scenario.mechanisms.humanEvidenceOnly} />
          <div className={styles.foot}>
            <p className={styles.note}>{words.responseNote}</p>
            {shown.mode !== 'month' && shown.routes.length > 0 && ownRoute !== undefined && (
              <RouteTable own={shown.course} ownRoute={ownRoute} routes={shown.routes} words={words} />
            )}
          </div>
        </>
      )}
    </section>
  );
}
