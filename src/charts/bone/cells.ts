import { seeded } from './seeded';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A wall between two neighboring pores, from corner to corner. */
export interface Wall {
  /** Fixed by the two pores it parts: the same wall whichever of them asks. */
  readonly key: readonly [number, number];
  readonly from: Point;
  readonly to: Point;
}

export interface CellSpec {
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  /** Mean distance of pore centers, across and up. */
  readonly across: number;
  readonly up: number;
}

interface Pore extends Point {
  readonly id: number;
}

/** How far a pore's center strays from its place in an even grid, share of the distance. */
const STRAY = 0.78;
/** Rings of pores around the picture, so that its border looks like its middle. */
const MARGIN = 2;
/** Neighbors this many grid places away cannot touch. */
const REACH = 2;
/** Room for the number of columns in a pore's id. */
const ROW = 1024;

/** The walls between pores scattered over a rectangle: the borders of their Voronoi cells. */
export function poreWalls(spec: CellSpec): readonly Wall[] {
  const columns = Math.ceil(spec.width / spec.across) + 2 * MARGIN;
  const rows = Math.ceil(spec.height / spec.up) + 2 * MARGIN;
  const poreAt = (column: number, row: number): Pore => {
    const stray = (axis: number): number => STRAY * (seeded(spec.seed, column, row, axis) - 0.5);
    return {
      id: row * ROW + column,
      x: (column - MARGIN + 0.5 + stray(0)) * spec.across,
      y: (row - MARGIN + 0.5 + stray(1)) * spec.up,
    };
  };
  const walls: Wall[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const pore = poreAt(column, row);
      const neighbors: Pore[] = [];
      for (let down = -REACH; down <= REACH; down += 1)
        for (let right = -REACH; right <= REACH; right += 1)
          if (down !== 0 || right !== 0) neighbors.push(poreAt(column + right, row + down));
      for (const { neighbor, from, to } of borders(pore, neighbors, 2 * REACH * Math.max(spec.across, spec.up)))
        if (neighbor.id > pore.id) walls.push({ key: [pore.id, neighbor.id], from, to });
    }
  }
  return walls;
}

interface Side {
  readonly from: Point;
  /** The neighbor beyond this side, if it is not the frame's. */
  readonly neighbor: Pore | undefined;
}

/** Cuts a square around a pore down to what lies nearer to it than to any neighbor. */
function borders(pore: Pore, neighbors: readonly Pore[], half: number) {
  const corner = (x: number, y: number): Side => ({
    from: { x: pore.x + x * half, y: pore.y + y * half },
    neighbor: undefined,
  });
  let sides: readonly Side[] = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
  for (const neighbor of neighbors) sides = cut(sides, pore, neighbor);
  return sides.flatMap(({ from, neighbor }, index) => {
    const to = sides[(index + 1) % sides.length]?.from;
    return neighbor && to ? [{ neighbor, from, to }] : [];
  });
}

function cut(sides: readonly Side[], pore: Pore, neighbor: Pore): readonly Side[] {
  const beyond = ({ x, y }: Point): number =>
    (x - (pore.x + neighbor.x) / 2) * (neighbor.x - pore.x) + (y - (pore.y + neighbor.y) / 2) * (neighbor.y - pore.y);
  const kept: Side[] = [];
  sides.forEach((side, index) => {
    const next = sides[(index + 1) % sides.length];
    if (!next) return;
    const [here, there] = [beyond(side.from), beyond(next.from)];
    if (here <= 0) kept.push(side);
    if (here <= 0 !== there <= 0) {
      const share = here / (here - there);
      const crossing = {
        x: side.from.x + share * (next.from.x - side.from.x),
        y: side.from.y + share * (next.from.y - side.from.y),
      };
      // Leaving, the new side runs along the neighbor's border; entering, the old side goes on from here.
      kept.push({ from: crossing, neighbor: here <= 0 ? neighbor : side.neighbor });
    }
  });
  return kept;
}
