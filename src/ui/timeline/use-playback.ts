import { useEffect, useState } from 'react';
import { endAge, keptAge } from '../../scenario';
import type { Lab } from '../../state';
import { prefersReducedMotion } from '../hooks/use-media-query';
import { focusedOf, useLab } from '../lab-context';

export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Years of life in a second at speed 1: a whole run in less than twenty. */
const YEARS_PER_SECOND = 2;
/** Ages move this far at a time, years: as ages are written, so that nothing that can be read is left out. */
const SHOWN_STEP = 0.1;
/** A page that was asleep does not leap. */
const LONGEST_FRAME_S = 0.1;
const MS_PER_S = 1000;

export interface Playback {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly toggle: () => void;
  readonly nextSpeed: () => void;
}

/** Moves the age along the focused run until its end. Whatever else moves the age, or a hand that edits, pauses it. */
export function usePlayback(): Playback {
  const lab = useLab();
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);

  useEffect(() => (playing ? play(lab, speed, () => setPlaying(false)) : undefined), [playing, speed, lab]);

  return {
    playing,
    speed,
    toggle: () => setPlaying(!playing),
    nextSpeed: () => setSpeed(SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1),
  };
}

/** Starts at the age line, or at the start of the run when it stands at the end; returns a way to stop. */
function play(lab: Lab, speed: Speed, onEnd: () => void): () => void {
  const focused = () => focusedOf(lab.documents.current());
  const begin = focused();
  let at = lab.view.getState().age;
  let shown = at;
  const show = (age: number): void => {
    shown = age;
    lab.actions.setAge(age);
  };
  if (at >= endAge(begin) - SHOWN_STEP) {
    at = begin.person.age;
    show(at);
  }
  const advance = (years: number): void => {
    at += years;
    const end = endAge(focused());
    const next = keptAge(Math.round(at / SHOWN_STEP) * SHOWN_STEP);
    if (at >= end) {
      show(end);
      onEnd();
    } else if (next !== shown) show(next);
  };
  const stopMoving = prefersReducedMotion()
    ? byYears(speed, () => advance(Math.floor(at) + 1 - at))
    : byFrames((seconds) => advance(seconds * YEARS_PER_SECOND * speed));
  const stopView = lab.view.subscribe(({ age }) => {
    if (age !== shown) onEnd();
  });
  const stopDocuments = lab.documents.store.subscribe(({ draft }) => {
    if (draft !== null) onEnd();
  });
  return () => {
    stopMoving();
    stopView();
    stopDocuments();
  };
}

function byFrames(advance: (seconds: number) => void): () => void {
  let last: number | null = null;
  let frame = 0;
  const next = (now: number): void => {
    frame = requestAnimationFrame(next);
    if (last !== null) advance(Math.min(LONGEST_FRAME_S, (now - last) / MS_PER_S));
    last = now;
  };
  frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}

/** Without motion: a year at a time, as often as years would pass. */
function byYears(speed: Speed, advance: () => void): () => void {
  const timer = setInterval(advance, MS_PER_S / (YEARS_PER_SECOND * speed));
  return () => clearInterval(timer);
}
