import { useEffect, useState } from 'react';
import { clearLevels } from '../../scenario';
import type { Trajectory } from '../../simulation';
import { valueAt } from '../../state';
import { focusedOf, useDocument, useLab } from '../lab-context';
import type { HormoneSignal } from '../slider/signals';

/** The run without the slider is made this long after the hand came to rest, each slider's in a task of its own. */
const REST_MS = 150;

interface Freed {
  readonly focus: number;
  readonly trajectory: Trajectory;
}

/**
 * What body and therapies would make of a hormone at `age` in the focused scenario, were no slider holding it; undefined
 * while it is not known. Never computed while a hand is on something.
 */
export function useComputedLevel(signal: HormoneSignal, age: number): number | undefined {
  const lab = useLab();
  const focus = useDocument((state) => state.history.present.focus);
  const scenario = useDocument((state) => focusedOf(state.history.present));
  const isHeld = scenario.levels.some((level) => level.signal === signal.id);
  // What was computed before the first drag stays right at release, so that the ghost does not blink.
  const [known, setKnown] = useState<Freed | null>(null);

  useEffect(() => {
    const timer = setTimeout(() => {
      const { trajectory } = lab.run(isHeld ? clearLevels(scenario, signal.id) : scenario);
      setKnown(trajectory ? { focus, trajectory } : null);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [lab, scenario, focus, isHeld, signal.id]);

  return known?.focus === focus ? valueAt(known.trajectory, signal.column, age) : undefined;
}
