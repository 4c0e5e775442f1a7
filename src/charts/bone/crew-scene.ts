import { roundPixel } from '../number-format';
import type { Point } from './cells';
import { crewCells, type CrewCell } from './crew-cells';
import { seeded } from './seeded';

/** Crews at work on a piece of bone surface, as shapes; who they are and how they look is not decided here. */
export interface CrewScene {
  readonly width: number;
  readonly height: number;
  /** Old bone below the surface, and the line of its surface. */
  readonly bone: string;
  readonly surface: string;
  /** Bone laid down by the builders; empty when none is at work. */
  readonly newBone: string;
  /** Layers of old bone. */
  readonly layers: readonly string[];
  /** Cells walled into old bone. */
  readonly buried: readonly { readonly at: Point; readonly turn: number }[];
  readonly demolition: readonly CrewCell[];
  readonly builders: readonly CrewCell[];
  /** From the demolition crew to the builders who follow it, where both are there. */
  readonly arrow: { readonly line: string; readonly head: string } | undefined;
}

/** Who is in the scene: a narrow one has room for one crew only. */
export type CrewPart = 'both' | 'demolition' | 'builders';

export interface CrewSpec {
  readonly part: CrewPart;
  readonly width: number;
  readonly height: number;
  /** × rest. */
  readonly demolition: number;
  readonly builders: number;
  /** The same in what it is compared with; absent where nothing is compared. */
  readonly otherDemolition?: number;
  readonly otherBuilders?: number;
}

/** Places of the crews, and how many of them are taken at rest. */
const DEMOLITION = { slots: 6, atRest: 2 } as const;
const BUILDERS = { slots: 12, atRest: 5 } as const;
/** Where the crews stand, shares of the width: side by side, or one alone. */
const SIDE_BY_SIDE = { demolition: { from: 0.02, to: 0.5 }, builders: { from: 0.57, to: 0.985 } } as const;
const ALONE = { from: 0.025, to: 0.975 } as const;
/** Height of the surface, share of the height. */
const GROUND = 0.66;
const STEP = 3;
/** Depth of a pit and of the builders' trough against the width of a cell. */
const PIT_DEPTH = 0.4;
const PIT_WIDTH = 0.53;
/** Pixels, whatever the size of the scene. */
const TROUGH = 20;
const SHOULDER = 26;
const LAYERS = 4;
const BURIED_EVERY = 9_000;
const SEED = 5;

/** Draws the crews on a surface so large, pixels. */
export function crewScene(spec: CrewSpec): CrewScene {
  const { width, height } = spec;
  const ground = height * GROUND;
  const both = spec.part === 'both';
  const demolition =
    spec.part === 'builders'
      ? []
      : crewCells({
          ...DEMOLITION,
          ...(both ? SIDE_BY_SIDE.demolition : ALONE),
          kind: 'demolition',
          width,
          ground,
          count: spec.demolition,
          other: spec.otherDemolition,
        });
  const builders =
    spec.part === 'demolition'
      ? []
      : crewCells({
          ...BUILDERS,
          ...(both ? SIDE_BY_SIDE.builders : ALONE),
          kind: 'builder',
          width,
          ground,
          count: spec.builders,
          other: spec.otherBuilders,
        });
  const pits = demolition.filter(({ state }) => state !== 'absent');
  const atWork = builders.filter(({ state }) => state !== 'absent');
  const first = atWork[0];
  const last = atWork.at(-1);
  const trough =
    first && last ? { from: first.at.x - first.size, to: last.at.x + last.size, depth: TROUGH } : undefined;

  const wave = (x: number): number => 1.6 * Math.sin(x / 53) + 1.1 * Math.sin(x / 23 + 2);
  const inTrough = (x: number): number => {
    if (!trough) return 0;
    const rise = smooth((x - trough.from + SHOULDER) / SHOULDER) * smooth((trough.to + SHOULDER - x) / SHOULDER);
    return trough.depth * rise;
  };
  const inPit = (x: number): number =>
    Math.max(
      0,
      ...pits.map(({ at, size }) => {
        const away = (x - at.x) / (PIT_WIDTH * size);
        return away * away < 1 ? PIT_DEPTH * size * (1 - away * away) ** 0.6 : 0;
      }),
    );
  const xs = Array.from({ length: Math.ceil(width / STEP) + 1 }, (_, index) => Math.min(width, index * STEP));
  const old = xs.map((x) => ({ x, y: ground + wave(x) + Math.max(inPit(x), inTrough(x)) }));
  const now = xs.map((x) => ({ x, y: ground + wave(x) + inPit(x) }));
  return {
    width,
    height,
    bone: `${lineOf(old)}L${width},${height}L0,${height}Z`,
    surface: lineOf(old),
    newBone: trough ? between(now, old) : '',
    layers: layersOf(xs, ground, height),
    buried: buriedIn(width, ground, height),
    demolition,
    builders,
    arrow: both ? arrowOf(width, ground, height) : undefined,
  };
}

const smooth = (share: number): number => {
  const inside = Math.min(1, Math.max(0, share));
  return inside * inside * (3 - 2 * inside);
};

const at = ({ x, y }: Point): string => `${roundPixel(x)},${roundPixel(y)}`;
const lineOf = (points: readonly Point[]): string => `M${points.map(at).join('L')}`;

/** What lies between two lines over the same places. */
function between(upper: readonly Point[], lower: readonly Point[]): string {
  const first = upper.findIndex((point, index) => (lower[index]?.y ?? 0) > point.y);
  if (first < 0) return '';
  const last = upper.findLastIndex((point, index) => (lower[index]?.y ?? 0) > point.y);
  const top = upper.slice(Math.max(0, first - 1), last + 2);
  const bottom = lower.slice(Math.max(0, first - 1), last + 2).reverse();
  return `${lineOf([...top, ...bottom])}Z`;
}

function layersOf(xs: readonly number[], ground: number, height: number): readonly string[] {
  return Array.from({ length: LAYERS }, (_, layer) => {
    const y = ground + ((layer + 1.5) / (LAYERS + 0.7)) * (height - ground);
    return lineOf(
      xs
        .filter((x, index) => index % 4 === 0 || x === xs.at(-1))
        .map((x) => ({ x, y: y + 3 * Math.sin(x / (90 + 17 * layer) + layer) })),
    );
  });
}

function buriedIn(width: number, ground: number, height: number): CrewScene['buried'] {
  const deep = height - ground;
  const count = Math.max(4, Math.round((width * deep) / BURIED_EVERY) + 3);
  return Array.from({ length: count }, (_, index) => ({
    at: {
      x: ((index + 0.2 + 0.6 * seeded(SEED, index, 1)) / count) * width,
      y: ground + deep * (0.62 + 0.3 * seeded(SEED, index, 2)),
    },
    turn: Math.round(30 * (seeded(SEED, index, 3) - 0.5)),
  }));
}

function arrowOf(width: number, ground: number, height: number): CrewScene['arrow'] {
  const [from, to] = [width * (SIDE_BY_SIDE.demolition.to + 0.005), width * (SIDE_BY_SIDE.builders.from - 0.02)];
  const y = ground - height * 0.1;
  const rise = Math.min(16, (to - from) * 0.3);
  const tip = { x: to, y };
  return {
    line: `M${at({ x: from, y })}Q${at({ x: (from + to) / 2, y: y - rise })} ${at({ x: to - 3, y: y - 2 })}`,
    head: `M${at(tip)}L${at({ x: to - 9, y: y - 7.5 })}L${at({ x: to - 7, y: y + 2.5 })}Z`,
  };
}
