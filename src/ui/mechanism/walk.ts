/** Walking along the diagram by arrow keys: down and up follow lines, left and right go to what stands beside. */

/** A line as the walk sees it. */
export interface WalkEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** What can be reached: boxes in reading order, and lines in the order in which they leave their boxes. */
export interface WalkMap {
  readonly nodes: readonly string[];
  readonly edges: readonly WalkEdge[];
}

/** Whether the walk came down from a line's source or up from its target: its neighbors are the lines of the same box. */
export type Heading = 'down' | 'up';

export interface Step {
  readonly id: string;
  readonly heading: Heading;
}

/** Where a key leads from an item; null for keys that are not the walk's, the same item where there is nothing further. */
export function walk({ nodes, edges }: WalkMap, from: string, heading: Heading, key: string): Step | null {
  const stay: Step = { id: from, heading };
  const edge = edges.find(({ id }) => id === from);
  const leaving = (node: string): readonly string[] => edges.filter((each) => each.from === node).map(({ id }) => id);
  const arriving = (node: string): readonly string[] => edges.filter((each) => each.to === node).map(({ id }) => id);
  const beside = (row: readonly string[], by: number): Step => ({
    id: row[Math.min(Math.max(row.indexOf(from) + by, 0), row.length - 1)] ?? from,
    heading,
  });
  const row = edge === undefined ? nodes : heading === 'down' ? leaving(edge.from) : arriving(edge.to);
  switch (key) {
    case 'ArrowDown':
      return edge === undefined ? stepTo(leaving(from)[0], 'down', stay) : { id: edge.to, heading: 'down' };
    case 'ArrowUp':
      return edge === undefined ? stepTo(arriving(from)[0], 'up', stay) : { id: edge.from, heading: 'up' };
    case 'ArrowRight':
      return beside(row, 1);
    case 'ArrowLeft':
      return beside(row, -1);
    case 'Home':
      return stepTo(nodes[0], 'down', stay);
    case 'End':
      return stepTo(nodes.at(-1), 'down', stay);
    default:
      return null;
  }
}

const stepTo = (id: string | undefined, heading: Heading, stay: Step): Step =>
  id === undefined ? stay : { id, heading };
