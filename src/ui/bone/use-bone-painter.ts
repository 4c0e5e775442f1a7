import { useEffect, useRef, type RefObject } from 'react';
import { DARK_BONE, LIGHT_BONE, type BonePicture, type Size } from '../../charts';
import { watchSight } from '../hooks/use-sight';
import { useLab, useTheme } from '../lab-context';
import type { BoneReference } from '../words/bone';
import { boneSides, viewOf } from './bone-amounts';
import { paintOnto } from './paint-onto';
import { specimen, SPECIMEN_WIDTH } from './specimen';

/** More pixels than this for each pixel of the page are not seen and cost time. */
const MOST_DENSITY = 2;

export interface BonePainting {
  readonly size: Size;
  /** Where the divider stands, 0 … 1. */
  readonly split: number;
  readonly reference: BoneReference;
}

/** Paints the canvas whenever the playhead, the pointer, the runs or the divider move; at most once a frame, without React. */
export function useBonePainter(canvas: RefObject<HTMLCanvasElement | null>, painting: BonePainting): void {
  const lab = useLab();
  const dark = useTheme().resolved === 'dark';
  const latest = useRef(painting);
  const schedule = useRef<() => void>(() => undefined);
  const { width, height } = painting.size;

  useEffect(() => {
    let frame = 0;
    let picture: BonePicture | undefined;
    let ended = false;
    let visible = true;
    const draw = (): void => {
      frame = 0;
      const element = canvas.current;
      if (!element || !picture) return;
      const { age, hoverAge, site } = lab.view.getState();
      const { split, reference } = latest.current;
      // As panels do, the picture waits for a slider to rest, and follows the playhead at once.
      const { set, runs } = lab.rested.getState();
      const sides = boneSides(set, runs, site, hoverAge ?? age, reference);
      if (!sides) return;
      const density = Math.min(MOST_DENSITY, window.devicePixelRatio || 1);
      paintOnto(element, picture, {
        left: viewOf(sides.left),
        right: viewOf(sides.right),
        split,
        palette: dark ? DARK_BONE : LIGHT_BONE,
        width,
        height,
        density,
      });
    };
    const request = (): void => {
      if (visible && frame === 0) frame = requestAnimationFrame(draw);
    };
    schedule.current = request;
    void specimen(Math.round((SPECIMEN_WIDTH * height) / width)).then((ready) => {
      if (ended) return;
      picture = ready;
      request();
    });
    const stops = [
      lab.rested.subscribe(request),
      lab.view.subscribe((state, previous) => {
        if (state.age !== previous.age || state.hoverAge !== previous.hoverAge || state.site !== previous.site)
          request();
      }),
      watchSight(canvas.current, (seen) => {
        visible = seen;
        request();
      }),
    ];
    return () => {
      ended = true;
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [lab, canvas, dark, width, height]);

  useEffect(() => {
    latest.current = painting;
    schedule.current();
  }, [painting]);
}
