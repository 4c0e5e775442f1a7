import { roundPixel } from '../number-format';
import type { Point } from './cells';
import { seeded } from './seeded';

/** At work in both, at work only here, or at work only in what it is compared with. */
export type CrewCellState = 'shared' | 'extra' | 'absent';

/** One cell of a crew. */
export interface CrewCell {
  readonly state: CrewCellState;
  /** Middle of its foot on the surface; absent ones float above it. */
  readonly at: Point;
  /** Width, pixels. */
  readonly size: number;
  readonly outline: string;
  readonly nuclei: readonly { readonly at: Point; readonly radius: number }[];
}

export interface CrewCellsSpec {
  readonly kind: 'demolition' | 'builder';
  /** Strip in which the crew stands, shares of the width. */
  readonly from: number;
  readonly to: number;
  /** Places in the strip, and how many of them are taken at rest. */
  readonly slots: number;
  readonly atRest: number;
  readonly width: number;
  /** Height of the surface. */
  readonly ground: number;
  /** × rest. */
  readonly count: number;
  readonly other: number | undefined;
}

/** Widest a cell gets, pixels, and how much of its place it takes. */
const WIDEST = { demolition: 84, builder: 36 } as const;
const FILLS = { demolition: 0.92, builder: 0.92 } as const;
/** A cell less present than this is not drawn; one that is arrives at this size. */
const LEAST = 0.12;
const SMALLEST = 0.5;
/** Absent cells float this far above the surface, times their width. */
const AWAY = { demolition: 0.62, builder: 1.15 } as const;
const RUFFLES = 6;
const SEED = 17;

/** The cells of one crew in their places: as many as the count says, the last one as large as its fraction. */
export function crewCells(spec: CrewCellsSpec): readonly CrewCell[] {
  const { kind, from, to, slots, atRest, width, ground } = spec;
  const place = ((to - from) * width) / slots;
  const full = Math.min(WIDEST[kind], place * FILLS[kind]);
  const here = Math.min(slots, spec.count * atRest);
  const there = spec.other === undefined ? here : Math.min(slots, spec.other * atRest);
  return Array.from({ length: slots }, (_, slot): CrewCell | undefined => {
    const present = Math.min(1, here - slot);
    const elsewhere = Math.min(1, there - slot);
    const atWork = present >= LEAST;
    if (!atWork && elsewhere < LEAST) return undefined;
    const size = full * (SMALLEST + (1 - SMALLEST) * Math.max(0, atWork ? present : elsewhere));
    const state = !atWork ? 'absent' : elsewhere < LEAST ? 'extra' : 'shared';
    const stray = (seeded(SEED, slot, kind === 'builder' ? 1 : 2) - 0.5) * 0.1 * full;
    const foot = {
      x: from * width + (slot + 0.5) * place,
      y: (atWork ? ground : ground - AWAY[kind] * full) + (kind === 'builder' ? stray * 0.6 : stray),
    };
    const shape = kind === 'builder' ? builder(foot, size, slot) : demolisher(foot, size, slot, atWork);
    return { state, at: foot, size, ...shape };
  }).filter((cell) => cell !== undefined);
}

type Shape = Pick<CrewCell, 'outline' | 'nuclei'>;

/** A dome with many nuclei; at work with a ruffled foot that reaches into its pit. */
function demolisher({ x, y }: Point, size: number, slot: number, atWork: boolean): Shape {
  const p = (across: number, down: number): string => `${roundPixel(x + across * size)},${roundPixel(y + down * size)}`;
  const ruffles = Array.from({ length: 2 * RUFFLES - 1 }, (_, index) => {
    const across = 0.38 - (0.76 * (index + 1)) / (2 * RUFFLES);
    // The foot follows the pit: deepest in its middle.
    const curve = 0.3 - 0.55 * across * across;
    return p(across, index % 2 === 0 ? curve : curve - 0.1);
  });
  const outline =
    `M${p(-0.5, -0.12)}C${p(-0.5, -0.56)} ${p(-0.28, -0.7)} ${p(0, -0.7)}` +
    `C${p(0.28, -0.7)} ${p(0.5, -0.56)} ${p(0.5, -0.12)}C${p(0.5, 0.04)} ${p(0.44, 0.12)} ${p(0.38, 0.16)}` +
    (atWork ? `L${ruffles.join('L')}L${p(-0.38, 0.16)}` : `Q${p(0, 0.26)} ${p(-0.38, 0.16)}`) +
    `C${p(-0.44, 0.12)} ${p(-0.5, 0.04)} ${p(-0.5, -0.12)}Z`;
  const ring = [
    [-0.28, -0.17],
    [-0.2, -0.41],
    [0.02, -0.51],
    [0.22, -0.39],
    [0.29, -0.15],
    [0.02, -0.22],
  ] as const;
  const nuclei = ring.map(([across, down], index) => ({
    at: {
      x: roundPixel(x + (across + 0.05 * (seeded(SEED, slot, index, 3) - 0.5)) * size),
      y: roundPixel(y + (down + 0.05 * (seeded(SEED, slot, index, 4) - 0.5)) * size),
    },
    radius: roundPixel(0.075 * size),
  }));
  return { outline, nuclei };
}

/** A rounded block with its nucleus turned away from the bone. */
function builder({ x, y }: Point, size: number, slot: number): Shape {
  const [half, high] = [0.46 * size, 1.12 * size];
  const corner = 0.3 * size;
  const lean = (seeded(SEED, slot, 5) - 0.5) * 0.12 * size;
  const [left, right, top] = [roundPixel(x - half), roundPixel(x + half), roundPixel(y - high)];
  const [bottom, round] = [roundPixel(y - 1), roundPixel(corner)];
  const outline =
    `M${left},${roundPixel(bottom - corner)}L${roundPixel(left + lean)},${roundPixel(top + corner)}` +
    `q0,${-round} ${round},${-round}L${roundPixel(right + lean - corner)},${top}q${round},0 ${round},${round}` +
    `L${right},${roundPixel(bottom - corner)}q0,${round} ${-round},${round}` +
    `L${roundPixel(left + corner)},${bottom}q${-round},0 ${-round},${-round}Z`;
  const off = (seeded(SEED, slot, 6) - 0.5) * 0.2 * size;
  return {
    outline,
    nuclei: [{ at: { x: roundPixel(x + off + lean), y: roundPixel(y - 0.7 * size) }, radius: roundPixel(0.17 * size) }],
  };
}
