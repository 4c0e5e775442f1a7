import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { useLab } from '../../lab-context';
import { panBy, toMonth, zoomOfBrush, zoomOfPinch, type Ages } from '../zoom';
import type { ChartLayerProps } from './chart-layer-props';

/** What the hand holds. */
type Grip =
  | { readonly kind: 'playhead'; readonly before: number }
  | { readonly kind: 'press'; readonly x: number }
  | { readonly kind: 'brush'; readonly from: number }
  | { readonly kind: 'pinch'; readonly ages: Ages };

/** The playhead is taken up within this many pixels; a press that moves further than that is a brush. */
const NEAR_PLAYHEAD = 7;
const BRUSH_FROM = 5;

/**
 * A click, a finger, or a mouse on the playhead or on the axis moves the age; a mouse drawn over the plot zooms to what it was
 * drawn over; two fingers zoom to where they stand. Escape lets go of a brush.
 */
export function useChartPointer({ chart, context }: ChartLayerProps, element: RefObject<HTMLElement | null>) {
  const lab = useLab();
  const grip = useRef<Grip | null>(null);
  const fingers = useRef(new Map<number, number>());
  const [brushed, setBrushed] = useState<Ages | null>(null);
  const { plot } = chart;
  const full = context.fullDomain;

  const pixelUnder = (event: PointerEvent<HTMLElement>): number =>
    plot.x + event.clientX - event.currentTarget.getBoundingClientRect().left;
  const ageOf = (pixel: number): number => {
    const [from, to] = context.xDomain;
    return Math.min(to, Math.max(from, toMonth(chart.invertX(pixel))));
  };
  const isOnPlayhead = (event: PointerEvent<HTMLElement>): boolean => {
    const { top } = event.currentTarget.getBoundingClientRect();
    const distance = Math.abs(pixelUnder(event) - chart.xScale(lab.view.getState().age));
    return distance <= NEAR_PLAYHEAD || event.clientY - top > plot.height;
  };
  const sharesOf = (): Ages => {
    const [one = 0, other = 0] = [...fingers.current.values()].map((pixel) => (pixel - plot.x) / plot.width);
    return [one, other];
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    lab.view.setState({ hoverAge: null });
    const pixel = pixelUnder(event);
    if (event.pointerType === 'touch') fingers.current.set(event.pointerId, pixel);
    if (fingers.current.size === 2) {
      // The first finger had moved the age; two fingers move nothing but the zoom.
      if (grip.current?.kind === 'playhead') lab.actions.setAge(grip.current.before);
      const [one, other] = [...fingers.current.values()].map((finger) => chart.invertX(finger)).sort((a, b) => a - b);
      grip.current = { kind: 'pinch', ages: [one ?? 0, other ?? 0] };
    } else if (event.pointerType === 'touch' || isOnPlayhead(event)) {
      grip.current = { kind: 'playhead', before: lab.view.getState().age };
      lab.actions.setAge(ageOf(pixel));
    } else grip.current = { kind: 'press', x: pixel };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const pixel = pixelUnder(event);
    const under = ageOf(pixel);
    if (!Number.isFinite(under)) return;
    if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, pixel);
    const held = grip.current;
    if (held?.kind === 'playhead') lab.actions.setAge(under);
    else if (held?.kind === 'pinch') pinch(held.ages);
    else if (held?.kind === 'brush') setBrushed([held.from, under]);
    else if (held?.kind === 'press' && Math.abs(pixel - held.x) >= BRUSH_FROM) {
      grip.current = { kind: 'brush', from: ageOf(held.x) };
      setBrushed([ageOf(held.x), under]);
    } else if (!held && event.pointerType === 'mouse') {
      event.currentTarget.style.cursor = isOnPlayhead(event) ? 'ew-resize' : 'crosshair';
      lab.view.setState({ hoverAge: under });
    }
  };
  const pinch = (ages: Ages): void => {
    const shares = [...sharesOf()].sort((a, b) => a - b);
    lab.view.setState({ zoom: zoomOfPinch(full, ages, [shares[0] ?? 0, shares[1] ?? 1]) });
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    const held = grip.current;
    fingers.current.delete(event.pointerId);
    grip.current = null;
    setBrushed(null);
    if (held?.kind === 'press') lab.actions.setAge(ageOf(held.x));
    if (held?.kind === 'brush') lab.view.setState({ zoom: zoomOfBrush(full, held.from, ageOf(pixelUnder(event))) });
  };
  const onPointerCancel = (event: PointerEvent<HTMLElement>): void => {
    fingers.current.delete(event.pointerId);
    letGo();
  };
  const letGo = (): void => {
    grip.current = null;
    setBrushed(null);
  };

  // Two fingers on a touch pad, or a wheel that goes sideways, move what is zoomed; React's own wheel events cannot stop the page.
  useEffect(() => {
    const node = element.current;
    const onWheel = (event: WheelEvent): void => {
      const { zoom } = lab.view.getState();
      if (zoom === null || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      const years = (event.deltaX * (zoom[1] - zoom[0])) / plot.width;
      lab.view.setState({ zoom: panBy(full, zoom, years) });
    };
    node?.addEventListener('wheel', onWheel, { passive: false });
    return () => node?.removeEventListener('wheel', onWheel);
  }, [element, lab, full, plot]);

  return {
    brushed,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      onDoubleClick: () => lab.view.setState({ zoom: null }),
    },
    /** True when the key was for the hand: Escape lets go of a brush. */
    onKeyDown: (event: KeyboardEvent): boolean => {
      if (event.key !== 'Escape' || grip.current?.kind !== 'brush') return false;
      letGo();
      event.preventDefault();
      return true;
    },
  };
}
