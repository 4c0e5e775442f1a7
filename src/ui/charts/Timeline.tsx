import { useLayoutEffect, useMemo, useRef } from 'react';
import { DARK_THEME, LIGHT_THEME, timelineScene, type PlotArea } from '../../charts';
import { useElementSize } from '../hooks/use-element-size';
import { focusedOf, useShown, useTheme, useView, useWords } from '../lab-context';
import { ageDomain, visibleLines } from './lines';
import { paintMarks } from './paint-marks';
import { timelineRows } from './timeline-rows';
import styles from './Timeline.module.css';

/** What is taken and what is held by hand, on the ages of the main chart. Read-only. */
export function Timeline({ plot }: { readonly plot: PlotArea | null }) {
  const words = useWords();
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const set = useShown((state) => state.set);
  const runs = useShown((state) => state.runs);
  const hidden = useView((state) => state.hidden);
  const age = useView((state) => state.age);
  const box = useRef<HTMLDivElement>(null);
  const marks = useRef<SVGGElement>(null);
  const { width } = useElementSize(box, { width: 788, height: 100 });
  const rows = useMemo(() => timelineRows(set, hidden, words), [set, hidden, words]);
  const lines = visibleLines(set, runs, hidden);
  const { person } = focusedOf(set);

  const chart = useMemo(() => {
    if (!plot || lines.length === 0) return null;
    return timelineScene(
      {
        id: 'timeline',
        title: words.charts.timeline,
        xDomain: ageDomain(lines),
        plot,
        width,
        rows,
        markers: [{ id: 'final-period', x: person.ageAtFinalPeriod }],
        playhead: age,
        emptyMessage: words.charts.timelineEmpty,
      },
      theme,
    );
  }, [plot, lines, width, rows, person, age, theme, words]);

  useLayoutEffect(() => {
    if (marks.current && chart) paintMarks(marks.current, chart.scene.marks);
  }, [chart]);

  return (
    <section className={styles.timeline} aria-labelledby="timeline-heading">
      <div className={styles.head}>
        <h2 id="timeline-heading">{words.charts.timeline}</h2>
        <p>{words.charts.timelineHint}</p>
      </div>
      <div ref={box} className={styles.box} data-print="picture">
        <svg
          role="img"
          aria-label={chart?.scene.description ?? words.charts.timeline}
          width={width}
          height={chart?.scene.height ?? 44}
          viewBox={`0 0 ${width} ${chart?.scene.height ?? 44}`}
        >
          <g ref={marks} />
        </svg>
      </div>
    </section>
  );
}
