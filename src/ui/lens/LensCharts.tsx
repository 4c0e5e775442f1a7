import { DARK_THEME, LIGHT_THEME, type Span } from '../../charts';
import type { MonthCourse } from '../../simulation';
import { styleOf } from '../charts/lines';
import { useRested, useTheme, useWords } from '../lab-context';
import { GradeBadge } from '../shell/GradeBadge';
import type { LensWords } from '../words/lens';
import { dayAxis, monthAxis, weekAxis } from './axes';
import { GROUPS, levelSpec, publishedSpec, responseSpec, type Beside, type LensFrame } from './chart-specs';
import { percent, runsOf } from './facts';
import { LensChart, type TimeAxis } from './LensChart';
import type { UnderLens } from './use-lens';
import styles from './Lens.module.css';

export interface LensChartsProps {
  readonly shown: UnderLens;
  readonly words: LensWords;
  readonly humanEvidenceOnly: boolean;
}

/** Levels above, what receptors make of them below: one column for each kind of hormone, one time axis for all. */
export function LensCharts({ shown, words, humanEvidenceOnly }: LensChartsProps) {
  const { depth } = useWords();
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const style = useRested(({ set }) => styleOf(set, set.focus));
  const { course } = shown;
  const frame: LensFrame = {
    ...timesOf(shown, words),
    style,
    theme,
    words,
    withOccupancy: depth === 'academic' && shown.mode !== 'month',
  };
  const axis = axisOf(shown, words);
  const beside =
    shown.mode === 'month'
      ? []
      : shown.routes.map(({ route, label, course: other }): Beside => ({
          id: route,
          label: words.routes[route] ?? label,
          levels: other.levels,
          x: other.hours,
        }));
  const spans = shown.mode === 'month' ? takenSpans(shown.course, style, words) : [];
  const badge = <GradeBadge grade="D" word={humanEvidenceOnly ? words.off : words.hypothesis} framed />;
  return (
    <div className={styles.grid}>
      {GROUPS.map(({ group, response }) => {
        const found = course.responses.find((one) => one.response === response);
        return (
          <div key={group} className={styles.column}>
            <LensChart
              spec={levelSpec(
                group,
                course.levels,
                course.responses,
                beside,
                group === 'progestogens' ? spans : [],
                frame,
              )}
              axis={axis}
              height="tall"
            />
            {found && (
              <LensChart
                spec={responseSpec(found, frame)}
                axis={axis}
                height="low"
                mark={response === 'allopregnanolone' && badge}
                below={
                  <>
                    <b>{words.average(percent(found.mean))}</b>, {words.beforeMenopause(percent(found.beforeMenopause))}
                  </>
                }
              />
            )}
          </div>
        );
      })}
      {shown.mode === 'month' && shown.course.gonadotropins && (
        <Gonadotropins course={shown.course} frame={frame} axis={axis} words={words} />
      )}
    </div>
  );
}

/** Two published rows of the same cycle. */
function Gonadotropins(props: {
  readonly course: MonthCourse;
  readonly frame: LensFrame;
  readonly axis: TimeAxis;
  readonly words: LensWords;
}) {
  const { course, frame, axis, words } = props;
  const rows = course.gonadotropins;
  if (!rows) return null;
  const length = Math.round(course.days.at(-1) ?? 0);
  const text = words.gonadotropins;
  return (
    <>
      <LensChart
        spec={publishedSpec('lh', text.luteinizing, rows.luteinizing, length, frame)}
        axis={axis}
        height="low"
      />
      <LensChart
        spec={publishedSpec('fsh', text.follicleStimulating, rows.follicleStimulating, length, frame)}
        axis={axis}
        height="low"
      />
      <p className={styles.note}>{text.note(rows.source)}</p>
    </>
  );
}

function timesOf(shown: UnderLens, words: LensWords): Pick<LensFrame, 'x' | 'xColumn' | 'hours'> {
  return shown.mode === 'month'
    ? { x: shown.course.days.map((day) => day + 1), xColumn: words.dayColumn }
    : { x: shown.course.hours, hours: shown.course.hours, xColumn: words.hourColumn };
}

function axisOf(shown: UnderLens, words: LensWords): TimeAxis {
  if (shown.mode === 'month') return monthAxis(words, Math.round(shown.course.days.at(-1) ?? 0));
  return shown.mode === 'week' ? weekAxis(words) : dayAxis(words, !shown.course.untreated);
}

/** When a progestogen is taken, above its chart. */
function takenSpans({ taken }: MonthCourse, style: number, words: LensWords): readonly Span[] {
  return taken
    .filter(({ agent }) => agent !== 'estradiol' && agent !== 'conjugated-estrogens')
    .flatMap(({ agent, days }) =>
      runsOf(days).map(([from, to]) => ({
        id: `${agent}-${from}`,
        from: from + 1,
        to: to + 2,
        label: words.takenSpan,
        style,
      })),
    );
}
