import type { DiagramEmphasis } from '../../charts';
import type { InputGroup } from '../../state';
import { MECHANISM_EDGES } from './edges';
import { MECHANISM_NODES } from './graph';

/** What of the diagram is marked: boxes and lines by id. */
export interface Marked {
  readonly strong: ReadonlySet<string>;
  readonly normal: ReadonlySet<string>;
}

/** Everything downstream of some boxes, boxes and lines. */
export function downstream(starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set(starts);
  const open = [...starts];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { id, from, to } of MECHANISM_EDGES) {
      if (from !== at) continue;
      reached.add(id);
      if (reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}

/** Marks of an input: its boxes and the lines from them stand out, what they lead to stays, the rest steps back. */
export function markedOf(group: InputGroup): Marked | null {
  const starts: readonly string[] = MECHANISM_NODES.filter((node) => node.group === group).map(({ id }) => id);
  if (starts.length === 0) return null;
  const own = MECHANISM_EDGES.filter(({ from }) => starts.includes(from)).map(({ id }) => id);
  return { strong: new Set([...starts, ...own]), normal: downstream(starts) };
}

/** Emphasis of a box or line under the marked input and the chosen item. */
export function emphasisOf(id: string, marked: Marked | null, chosen: string | null): DiagramEmphasis {
  if (id === chosen) return 'strong';
  if (marked === null) return 'normal';
  if (marked.strong.has(id)) return 'strong';
  return marked.normal.has(id) ? 'normal' : 'dimmed';
}
