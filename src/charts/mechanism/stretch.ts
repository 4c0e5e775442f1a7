import { roundPixel } from '../number-format';
import type { DiagramLayout } from './types';

/** A layout at another width and height; letters and lines keep their size. */
export function stretched(layout: DiagramLayout, across: number, down: number): DiagramLayout {
  const x = (value: number): number => roundPixel(value * across);
  const y = (value: number): number => roundPixel(value * down);
  return {
    ...layout,
    width: x(layout.width),
    height: y(layout.height),
    nodes: mapped(layout.nodes, (box) => ({
      x: x(box.x),
      y: y(box.y),
      width: x(box.width),
      height: y(box.height),
    })),
    edges: mapped(layout.edges, (points) => points.map((point) => ({ x: x(point.x), y: y(point.y) }))),
    labels: mapped(layout.labels, (place) => ({ ...place, x: x(place.x), y: y(place.y) })),
  };
}

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
