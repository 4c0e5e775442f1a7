import { useEffect, useRef } from 'react';
import type { PlacedBar } from '../../charts';
import type { Entry, EntryRef, SpanPart } from '../../scenario';
import { cx } from '../cx';
import type { TimelineWords } from '../words/timeline';
import styles from './BarParts.module.css';
import { keyOf } from './entries';
import type { Extent } from './part-extents';
import type { Gesture } from './use-gesture';
import { useGrab } from './use-grab';

export interface BarPartsProps {
  readonly place: PlacedBar;
  /** Where each part is taken hold of. */
  readonly extents: Readonly<Record<SpanPart, Extent>>;
  readonly target: EntryRef;
  readonly entry: Entry;
  /** First and last age of the run. */
  readonly run: readonly [number, number];
  readonly scale: number;
  readonly text: TimelineWords;
  readonly helpId: string;
  /** The part that takes the focus, and whether the bar is the selected one. */
  readonly part: SpanPart;
  readonly selected: boolean;
  /** Changes when the bar is to take the focus. */
  readonly call: number;
  readonly refusal: string | null;
  readonly gesture: Gesture;
  readonly onSelect: (key: string, part: SpanPart) => void;
  readonly onOpen: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

const PARTS: readonly SpanPart[] = ['start', 'whole', 'stop'];
/** Beyond any life: goes as far as there is room. */
const FAR = 200;

/** The three things a bar can be held by. One tab stop; up and down walk from start to whole bar to stop. */
export function BarParts(props: BarPartsProps) {
  const { place, target, entry, text, part, selected, call } = props;
  const key = keyOf(target);
  const group = useRef<HTMLDivElement>(null);
  const name = text.entryName(entry);

  useEffect(() => {
    if (call > 0) group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [call]);

  const walk = (pressed: string): boolean => {
    const way = pressed === 'ArrowDown' ? 1 : pressed === 'ArrowUp' ? -1 : 0;
    if (way === 0) return false;
    const next = PARTS[Math.min(PARTS.length - 1, Math.max(0, PARTS.indexOf(part) + way))] ?? part;
    props.onSelect(key, next);
    group.current?.querySelector<HTMLElement>(`[data-part="${next}"]`)?.focus({ preventScroll: true });
    return true;
  };
  const onKey = (pressed: string): boolean => {
    if (pressed !== 'Delete' && pressed !== 'Backspace') return walk(pressed);
    props.onRemove(key);
    return true;
  };

  return (
    <div
      ref={group}
      role="group"
      aria-label={text.bar(name)}
      className={cx(styles.bar, selected && styles.selected)}
      style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
      data-entry={key}
    >
      {(['whole', 'start', 'stop'] as const).map((one) => (
        <Part key={one} {...props} one={one} name={name} onKey={onKey} />
      ))}
      <i aria-hidden />
      <i aria-hidden />
    </div>
  );
}

interface PartProps extends BarPartsProps {
  readonly one: SpanPart;
  readonly name: string;
  readonly onKey: (key: string) => boolean;
}

function Part(props: PartProps) {
  const { one, name, onKey, target, entry, run, scale, text, helpId, part, refusal, gesture, extents } = props;
  const key = keyOf(target);
  const grab = useGrab({
    grip: { kind: 'entry', ref: target, part: one },
    gesture,
    scale,
    ends: [-FAR, FAR],
    onSelect: () => props.onSelect(key, one),
    onOpen: () => props.onOpen(key),
    onKey,
  });
  const { from, to } = entry;
  const value = text.value(one, from, to, run[1]);
  const now = one === 'stop' ? Math.min(to ?? run[1], run[1]) : from;
  return (
    <div
      role="slider"
      tabIndex={one === part ? 0 : -1}
      className={styles[one]}
      style={extents[one]}
      data-part={one}
      aria-label={text.part(name, one)}
      aria-orientation="horizontal"
      aria-valuemin={Math.min(run[0], from)}
      aria-valuemax={Math.max(run[1], now)}
      aria-valuenow={now}
      aria-valuetext={refusal !== null && one === part ? `${value}. ${refusal}` : value}
      aria-describedby={helpId}
      {...grab}
    />
  );
}
