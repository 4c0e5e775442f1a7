import type { Stroke } from '../scene';
import type { LineStyle } from './types';

/** Thinnest line that is still seen, and widest that still leaves room, in multiples of the width at rest. */
const THINNEST = 1;
const WIDEST = 2.4;
/** A lean line is this share as wide as another that carries as much. */
const LEAN = 0.6;
/** Dashes and gaps in multiples of the line's width, and their least length, pixels. */
const DASH = { length: 2, least: 5 };
const GAP = { length: 0.8, least: 3.5 };
/** Distance of dots, center to center: the width and a gap of this many pixels. */
const DOT_GAP = 2.4;
/** Round ends make a dot of a dash that has hardly any length. */
const DOT = 0.1;

/** Width of a line that carries `flow` times what it carries at rest, pixels; NaN is drawn thin. */
export function flowWidth(flow: number, restWidth: number, lean = false): number {
  if (!Number.isFinite(flow)) return THINNEST;
  const atRest = lean ? LEAN * restWidth : restWidth;
  return Math.min(Math.max(Math.abs(flow) * atRest, THINNEST), WIDEST * atRest);
}

/** A stroke whose style stays readable at any width. */
export function styledStroke(style: LineStyle, color: string, width: number, opacity: number): Stroke {
  const look = { color, width, ...(opacity < 1 ? { opacity } : {}) };
  switch (style) {
    case 'solid':
      return look;
    case 'dashed':
      return {
        ...look,
        dash: [Math.max(DASH.length * width, DASH.least), Math.max(GAP.length * width, GAP.least)].map(rounded),
      };
    case 'dotted':
      return { ...look, dash: [DOT, rounded(width + DOT_GAP)], linecap: 'round' };
  }
}

const rounded = (length: number): number => Math.round(length * 10) / 10;
