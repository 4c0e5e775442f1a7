import { NARROWEST_ZOOM } from './context';

/** Which ages charts show: all of a run, or a part of it that stays inside. */

export type Ages = readonly [from: number, to: number];
/** Null is the whole run. */
export type Zoom = Ages | null;

/** How much one press of a key or button magnifies. */
export const ZOOM_STEP = 2;
const MONTHS = 12;
/** Zooms that leave out less than this, in years, are none. */
const NOTHING = 0.05;

/** Ages in whole months: what a hand can aim at. */
export const toMonth = (age: number): number => Math.round(age * MONTHS) / MONTHS;

/** `ages` made wide enough and moved inside `full`; null when that is all of it. */
export function fitZoom(full: Ages, [from, to]: Ages): Zoom {
  const whole = full[1] - full[0];
  const width = Math.min(whole, Math.max(NARROWEST_ZOOM, to - from));
  if (!(width < whole - NOTHING)) return null;
  const middle = (from + to) / 2;
  const start = Math.min(full[1] - width, Math.max(full[0], middle - width / 2));
  return [start, start + width];
}

/** Magnified by `factor` so that `center` stays where it is. */
export function zoomBy(full: Ages, zoom: Zoom, factor: number, center: number): Zoom {
  const [from, to] = zoom ?? full;
  const at = Math.min(to, Math.max(from, center));
  return fitZoom(full, [at - (at - from) / factor, at + (to - at) / factor]);
}

/** Brushes longer than this, in years, mean whole years; shorter ones whole months. */
const WHOLE_YEARS = 5;

/** What was drawn over with a brush. */
export function brushedAges(one: number, other: number): Ages {
  const grain = Math.abs(one - other) >= WHOLE_YEARS ? Math.round : toMonth;
  return [grain(Math.min(one, other)), grain(Math.max(one, other))];
}

export const zoomOfBrush = (full: Ages, one: number, other: number): Zoom => fitZoom(full, brushedAges(one, other));

/** Two fingers that held `ages` and now stand at `shares` of the width, each still on its age. */
export function zoomOfPinch(full: Ages, ages: Ages, shares: Ages): Zoom {
  const apart = shares[1] - shares[0];
  const years = (ages[1] - ages[0]) / apart;
  if (!Number.isFinite(years) || years <= 0) return null;
  const from = ages[0] - shares[0] * years;
  return fitZoom(full, [from, from + years]);
}

/** Moved just far enough to show `age`. */
export function zoomToShow(full: Ages, zoom: Zoom, age: number): Zoom {
  if (zoom === null || (age >= zoom[0] && age <= zoom[1])) return zoom;
  const way = age < zoom[0] ? age - zoom[0] : age - zoom[1];
  return fitZoom(full, [zoom[0] + way, zoom[1] + way]);
}

/** Moved by so many years. */
export const panBy = (full: Ages, zoom: Zoom, years: number): Zoom =>
  zoom === null ? null : fitZoom(full, [zoom[0] + years, zoom[1] + years]);
