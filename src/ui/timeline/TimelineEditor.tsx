import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { PlotArea } from '../../charts';
import { paintMarks } from '../charts/paint-marks';
import { useMediaQuery } from '../hooks/use-media-query';
import { useWords } from '../lab-context';
import { TIMELINE_WORDS } from '../words/timeline';
import { keyOf } from './entries';
import { EntryDialog } from './EntryDialog';
import { MenopauseDialog } from './MenopauseDialog';
import { MenopauseTools } from './MenopauseTools';
import { FINGER_REACH, MOUSE_REACH } from './part-extents';
import { PlayheadLine } from './PlayheadLine';
import { COARSE } from './pointer';
import { Ruler } from './Ruler';
import { SelectionTools, TimelineHead } from './TimelineHead';
import { TimelineRows } from './TimelineRows';
import styles from './TimelineEditor.module.css';
import { tipOf } from './tip-of';
import { usePlayback } from './use-playback';
import { useSelectedEntry, useTimelineState } from './use-timeline';
import { useTimelineChart } from './use-timeline-chart';

export interface TimelineEditorProps {
  readonly plot: PlotArea | null;
  /** Words below the bars, fingers instead of a pointer. */
  readonly phone?: boolean;
}

/** What is taken and what is held by hand, on the ages of the main chart, to be moved, resized, split, added and removed. */
export function TimelineEditor({ plot, phone = false }: TimelineEditorProps) {
  const words = useWords();
  const text = TIMELINE_WORDS[words.depth];
  const root = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const marks = useRef<SVGGElement>(null);
  const helpId = useId();
  const coarse = useMediaQuery(COARSE);
  const form = phone ? 'list' : coarse ? 'roomy' : 'rows';
  const playback = usePlayback();
  const state = useTimelineState(root);
  const { gesture, selected, open, setOpen, target } = state;
  const view = useTimelineChart(plot, box, gesture.held, form);
  const { set, focused, axis, chart, run } = view;
  const entry = useSelectedEntry(state, view, root);
  const scale = axis === null ? 0 : axis.plot.width / (axis.xDomain[1] - axis.xDomain[0]);

  useLayoutEffect(() => {
    if (marks.current && chart) paintMarks(marks.current, chart.scene.marks);
  }, [chart]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== ' ' || !(event.target instanceof Element)) return;
    if (event.target.closest('button, input, select, textarea, a, dialog') !== null) return;
    event.preventDefault();
    playback.toggle();
  };
  const tip = tipOf(gesture.held, focused, chart, text, run, phone);
  const openEntry = (key: string | null): void => setOpen({ kind: 'entry', key });
  const tools = entry.listed && !phone && (
    <SelectionTools
      text={text}
      name={text.entryName(entry.listed.entry)}
      canSplit={entry.canSplit}
      splitLabel={entry.splitLabel}
      canCopy={entry.canCopy}
      onEdit={() => openEntry(entry.listed ? keyOf(entry.listed.ref) : null)}
      onSplit={entry.split}
      onCopy={entry.copy}
      onRemove={() => entry.listed && entry.remove(keyOf(entry.listed.ref))}
      onRefused={state.setReason}
    />
  );
  return (
    <section ref={root} className={styles.timeline} aria-labelledby="timeline-heading" onKeyDown={onKeyDown}>
      <TimelineHead
        text={text}
        message={entry.message}
        warning={entry.warns}
        playback={playback}
        onAdd={() => openEntry(null)}
      >
        {tools}
        {selected?.kind === 'final-period' && (
          <MenopauseTools
            text={text}
            target={target}
            lines={set.scenarios.length}
            focus={set.focus}
            onTarget={state.setTarget}
            onEdit={() => setOpen({ kind: 'menopause' })}
          />
        )}
      </TimelineHead>
      <p id={helpId} hidden>
        {text.help}
      </p>
      <div className={styles.body}>
        {axis && (
          <Ruler
            axis={axis}
            run={run}
            person={focused.person}
            text={text}
            helpId={helpId}
            target={target === 'all' ? 'all' : set.focus}
            selected={selected?.kind === 'final-period'}
            refusal={entry.refusal}
            gesture={gesture}
            ageAt={(pixel) => chart?.invertX(pixel) ?? NaN}
            onSelect={() => state.select({ kind: 'final-period' })}
            onOpen={() => setOpen({ kind: 'menopause' })}
            tip={phone ? null : tip}
          />
        )}
        <div ref={box} className={styles.rows} data-print="picture">
          <svg
            role="img"
            aria-label={chart?.scene.description ?? words.charts.timeline}
            width={axis?.width ?? 0}
            height={chart?.scene.height ?? 0}
            viewBox={`0 0 ${axis?.width ?? 0} ${chart?.scene.height ?? 0}`}
          >
            {axis && chart && <PlayheadLine spec={axis} top={0} bottom={chart.scene.height} grip={false} />}
            <g ref={marks} />
          </svg>
          {axis && chart && (
            <TimelineRows
              rows={view.rows}
              chart={chart}
              focus={set.focus}
              focused={focused}
              run={run}
              left={axis.plot.x}
              scale={scale}
              form={form}
              reach={coarse ? FINGER_REACH : MOUSE_REACH}
              text={text}
              helpId={helpId}
              gesture={gesture}
              selected={selected}
              refusal={entry.refusal}
              tip={phone ? tip : null}
              callOf={state.callOf}
              onSelect={(key, part) => state.select({ kind: 'entry', key, part })}
              onOpen={openEntry}
              onRemove={entry.remove}
            />
          )}
        </div>
      </div>
      {open?.kind === 'entry' && (
        <EntryDialog
          entryKey={open.key}
          onClose={(key) => {
            setOpen(null);
            if (key !== null && !phone) state.moveTo(key);
          }}
        />
      )}
      {open?.kind === 'menopause' && <MenopauseDialog target={target} onClose={() => setOpen(null)} />}
    </section>
  );
}
