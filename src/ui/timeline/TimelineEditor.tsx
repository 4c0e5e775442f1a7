import { ChevronRight } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { PlotArea } from '../../charts';
import { splitAge, type Target } from '../../scenario';
import { paintMarks } from '../charts/paint-marks';
import { useLab, useShown, useWords } from '../lab-context';
import { TIMELINE_WORDS } from '../words/timeline';
import { BarParts } from './BarParts';
import { canDuplicate, entryActions } from './entry-actions';
import { courseFacts, findEntry, keyOf } from './entries';
import { EntryDialog } from './EntryDialog';
import { MenopauseDialog } from './MenopauseDialog';
import { MenopauseTools } from './MenopauseTools';
import { OtherLine } from './OtherLine';
import { PlayheadLine } from './PlayheadLine';
import { Ruler } from './Ruler';
import { EntryTools, TimelineHead } from './TimelineHead';
import styles from './TimelineEditor.module.css';
import { tipOf } from './tip-of';
import { useGesture } from './use-gesture';
import { usePlayback } from './use-playback';
import { sameThing, type Selected, useSelection } from './use-selection';
import { useTimelineChart } from './use-timeline-chart';

export interface TimelineEditorProps {
  readonly plot: PlotArea | null;
  /** Words below the bars, fingers instead of a pointer. */
  readonly phone?: boolean;
}

type Open = { readonly kind: 'entry'; readonly key: string | null } | { readonly kind: 'menopause' };

/** What is taken and what is held by hand, on the ages of the main chart, to be moved, resized, split, added and removed. */
export function TimelineEditor({ plot, phone = false }: TimelineEditorProps) {
  const lab = useLab();
  const words = useWords();
  const text = TIMELINE_WORDS[words.depth];
  const root = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const marks = useRef<SVGGElement>(null);
  const helpId = useId();
  const form = phone ? 'list' : 'rows';
  const gesture = useGesture();
  const playback = usePlayback();
  const { selected, select, callOf, moveTo } = useSelection(root);
  const [open, setOpen] = useState<Open | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const [target, setTarget] = useState<Target>('all');
  const { set, focused, rows, axis, chart, run } = useTimelineChart(plot, box, gesture.held, form);
  const playhead = useShown((state) => state.playheadAge);

  useLayoutEffect(() => {
    if (marks.current && chart) paintMarks(marks.current, chart.scene.marks);
  }, [chart]);

  const actions = entryActions(lab);
  const picked = selected?.kind === 'entry' ? findEntry(focused, selected.key) : undefined;
  const refusal = gesture.refusal === null ? null : text.refused(gesture.refusal);
  const warning = refusal ?? reason;
  const message =
    warning ??
    (picked
      ? `${text.entryName(picked.entry)} · ${text.span(picked.entry.from, picked.entry.to)}`
      : text.course(courseFacts(focused)));
  const scale = axis === null ? 0 : axis.plot.width / (axis.xDomain[1] - axis.xDomain[0]);
  const guide = gesture.held?.guide ?? null;
  const tip = tipOf(gesture.held, focused, chart, text, run);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== ' ' || !(event.target instanceof Element)) return;
    if (event.target.closest('button, input, select, textarea, a, dialog') !== null) return;
    event.preventDefault();
    playback.toggle();
  };
  const pick = (next: Selected): void => {
    if (!sameThing(next, selected)) {
      gesture.forget();
      setReason(null);
    }
    select(next);
  };
  const follow = (key: string | null, failed: string | null): void => {
    setReason(key === null ? failed : null);
    if (key !== null) moveTo(key);
  };
  const remove = (key: string): void => {
    const listed = findEntry(focused, key);
    if (!listed) return;
    const next = actions.remove(listed.ref, text.entryName(listed.entry));
    if (next !== null) moveTo(next);
    else {
      select(null);
      root.current?.querySelector<HTMLElement>('[data-add]')?.focus();
    }
  };
  const splitAt = picked && splitAge(picked.entry, playhead);

  return (
    <section ref={root} className={styles.timeline} aria-labelledby="timeline-heading" onKeyDown={onKeyDown}>
      <TimelineHead
        text={text}
        message={message}
        warning={warning !== null}
        playback={playback}
        onAdd={() => setOpen({ kind: 'entry', key: null })}
      >
        {picked && !phone && (
          <EntryTools
            text={text}
            name={text.entryName(picked.entry)}
            splitAt={splitAt === undefined ? null : text.age(splitAt)}
            splitLabel={text.split(text.age(splitAt ?? playhead))}
            canCopy={canDuplicate(focused, picked.ref)}
            onEdit={() => setOpen({ kind: 'entry', key: keyOf(picked.ref) })}
            onSplit={() => follow(actions.split(picked.ref), text.splitNowhere)}
            onCopy={() => follow(actions.duplicate(picked.ref), text.copyNowhere)}
            onRemove={() => remove(keyOf(picked.ref))}
            onRefused={setReason}
          />
        )}
        {selected?.kind === 'final-period' && (
          <MenopauseTools
            text={text}
            target={target}
            lines={set.scenarios.length}
            focus={set.focus}
            onTarget={setTarget}
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
            refusal={refusal}
            gesture={gesture}
            ageAt={(pixel) => chart?.invertX(pixel) ?? NaN}
            onSelect={() => pick({ kind: 'final-period' })}
            onOpen={() => setOpen({ kind: 'menopause' })}
            tip={tip}
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
            <div className={styles.overlay} data-print="hide">
              {guide !== null && (
                <i className={styles.guide} style={{ left: chart.xScale(guide), height: chart.scene.height }} />
              )}
              {rows.map((row, index) => {
                const place = chart.rows[index];
                if (!place) return null;
                const bars = chart.bars.filter(({ rowId }) => rowId === row.id);
                if (row.scenario !== set.focus)
                  return <OtherLine key={row.id} {...{ row, place, bars, form, text, width: axis.width }} />;
                if (row.bars.length === 0)
                  return (
                    <p key={row.id} className={styles.empty} style={{ left: axis.plot.x, top: place.y }}>
                      {text.empty}
                      <button type="button" onClick={() => setOpen({ kind: 'entry', key: null })}>
                        {text.add}
                      </button>
                    </p>
                  );
                return bars.map((bar) => {
                  const listed = findEntry(focused, bar.barId);
                  if (!listed) return null;
                  const mine = selected?.kind === 'entry' && selected.key === bar.barId ? selected : null;
                  return (
                    <div key={bar.barId}>
                      <BarParts
                        place={bar}
                        target={listed.ref}
                        entry={listed.entry}
                        run={run}
                        scale={scale}
                        text={text}
                        helpId={helpId}
                        part={mine?.part ?? 'whole'}
                        selected={mine !== null}
                        call={callOf(bar.barId)}
                        refusal={mine ? refusal : null}
                        gesture={gesture}
                        onSelect={(key, part) => pick({ kind: 'entry', key, part })}
                        onOpen={(key) => setOpen({ kind: 'entry', key })}
                        onRemove={remove}
                      />
                      {phone && (
                        <button
                          type="button"
                          className={styles.item}
                          style={{ top: bar.y + bar.height + 8 }}
                          onClick={() => setOpen({ kind: 'entry', key: bar.barId })}
                        >
                          <b>{text.entryName(listed.entry)}</b>
                          <small>{text.entryDetail(listed.entry)}</small>
                          <ChevronRight size={18} aria-hidden />
                        </button>
                      )}
                    </div>
                  );
                });
              })}
            </div>
          )}
        </div>
      </div>
      {open?.kind === 'entry' && (
        <EntryDialog
          entryKey={open.key}
          onClose={(key) => {
            setOpen(null);
            if (key !== null && !phone) moveTo(key);
          }}
        />
      )}
      {open?.kind === 'menopause' && <MenopauseDialog target={target} onClose={() => setOpen(null)} />}
    </section>
  );
}
