import { useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useSlider, useSliderThumb } from 'react-aria';
import { useSliderState } from 'react-stately';
import { logScale, SLIDER_PAGE, SLIDER_STEPS } from './log-scale';

export interface SignalSliderOptions {
  readonly label: string;
  readonly track: readonly [number, number];
  readonly value: number;
  /** What a screen reader says for a value: level and meaning, never the position. */
  readonly valueText: (value: number) => string;
  readonly describedBy?: string | undefined;
  readonly onDrag: (value: number) => void;
  readonly onRelease: () => void;
  /** A key came up; others may follow. */
  readonly onPause: () => void;
  readonly onReset: () => void;
}

const MOVING_KEYS: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

/**
 * react-aria's slider in log space, with the key contract of the product: a page is ten steps, Backspace resets. Keys that are
 * held or follow one another move in one burst, as a hand does; it ends when none follows or the focus leaves.
 */
export function useSignalSlider(options: SignalSliderOptions) {
  const { label, track, value, valueText, onDrag, onRelease, onPause, onReset } = options;
  const [low, high] = track;
  const scale = useMemo(() => logScale(low, high), [low, high]);
  const trackRef = useRef<HTMLDivElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  const heldKey = useRef<string | null>(null);
  const position = Math.round(scale.toPosition(value));

  // A thumb at rest speaks the exact value; between positions it speaks the value of the position.
  const format = (at: number): string => valueText(at === position ? value : scale.toValue(at));
  // react-stately only ever calls `format` for a single thumb; on the class it is a getter, hence defined, not assigned.
  const numberFormatter = Object.defineProperty(new Intl.NumberFormat('en'), 'format', { value: format });

  const stately = useSliderState<number>({
    value: position,
    minValue: 0,
    maxValue: SLIDER_STEPS,
    step: 1,
    numberFormatter,
    onChange: (next) => onDrag(scale.toValue(next)),
    // react-aria lets go after every repeat of a key.
    onChangeEnd: () => {
      if (heldKey.current === null) onRelease();
    },
  });
  const state = { ...stately, pageSize: SLIDER_PAGE };

  const describedBy = options.describedBy ? { 'aria-describedby': options.describedBy } : {};
  const { groupProps, trackProps, labelProps } = useSlider({ label, ...describedBy }, state, trackRef);
  const { thumbProps, inputProps, isDragging, isFocused } = useSliderThumb({ index: 0, trackRef, inputRef }, state);

  return {
    scale,
    trackRef,
    inputRef,
    groupProps,
    trackProps,
    labelProps,
    isDragging,
    isFocused,
    thumbProps: {
      ...thumbProps,
      onKeyDownCapture: ({ key }: KeyboardEvent) => {
        if (MOVING_KEYS.has(key)) heldKey.current = key;
      },
      onKeyUpCapture: ({ key }: KeyboardEvent) => {
        if (key !== heldKey.current) return;
        heldKey.current = null;
        onPause();
      },
      onBlurCapture: () => {
        heldKey.current = null;
        onRelease();
      },
      onDoubleClick: (event: MouseEvent) => {
        event.preventDefault();
        onReset();
      },
    },
    inputProps: {
      ...inputProps,
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key !== 'Backspace') return;
        event.preventDefault();
        heldKey.current = null;
        onReset();
      },
    },
    /** One slider step up or down, for the buttons of the phone. */
    valueAfterSteps: (steps: number): number => scale.toValue(Math.min(SLIDER_STEPS, Math.max(0, position + steps))),
  };
}
