import {
  type ChartTheme,
  type DiagramEdge,
  type DiagramLayout,
  type DiagramNode,
  type DiagramSpec,
  type LineStyle,
  textWidth,
} from '../../charts';
import type { Grade } from '../../provenance';
import { formatAge, formatRatio } from '../format';
import type { MechanismWords } from '../words/mechanism';
import { BONE, boxColor, lineColor } from './colors';
import { MECHANISM_NODES, type NodeId } from './graph';
import { emphasisOf, type Marked } from './paths';
import type { Compared, EdgeReading, MechanismReading } from './reading';
import { bareLevel, boneName, boxName, boxValue, formatFlow, formatFlowGain } from './texts';

/** Line styles by the evidence for a direction. */
export const LINE_OF: Readonly<Record<Grade, LineStyle>> = { A: 'solid', B: 'dashed', C: 'dotted', D: 'dotted' };

const BORDER = { quiet: 1, cell: 1.6 };

export interface DiagramLook {
  readonly layout: DiagramLayout;
  readonly words: MechanismWords;
  readonly theme: ChartTheme;
  readonly marked: Marked | null;
  /** Box or line whose detail is open. */
  readonly chosen: string | null;
}

/** The diagram of a reading, ready to be drawn. */
export function diagramSpec(reading: MechanismReading, look: DiagramLook): DiagramSpec {
  const { layout, words } = look;
  const bone = words.balance(boneName(reading, words), formatFlow(reading.bone.balance));
  return {
    id: 'mechanism',
    title: words.heading(formatAge(reading.age)),
    description: words.describe(formatAge(reading.age), bone),
    layout,
    nodes: MECHANISM_NODES.filter(({ id }) => reading.nodes.has(id)).map(({ id }) => boxOf(id, reading, look)),
    edges: [...reading.edges.values()]
      .filter(({ edge }) => layout.edges[edge.id] !== undefined)
      .map((each) => lineOf(each, reading, look)),
  };
}

function boxOf(id: NodeId, reading: MechanismReading, look: DiagramLook): DiagramNode {
  const { words, theme, marked, chosen } = look;
  const level = reading.nodes.get(id) ?? { now: NaN, compared: null };
  const isCell = id === 'osteoclasts' || id === 'osteoblasts';
  const common = {
    id,
    color: boxColor(id, theme),
    borderWidth: isCell ? BORDER.cell : BORDER.quiet,
    border: id === 'allopregnanolone' ? ('dotted' as const) : ('solid' as const),
    emphasis: emphasisOf(id, marked, chosen),
  };
  if (id === 'bone') {
    const { fill, text } = BONE[theme.name];
    return {
      ...common,
      title: words.balance(boneName(reading, words), formatFlow(reading.bone.balance)),
      value: '',
      fill,
      textColor: text,
    };
  }
  return {
    ...common,
    title: titleOf(id, reading, look),
    value: boxValue(id, level.now, words),
    ...trendOf(level),
    ...(level.compared === null ? {} : { notes: notesOf(id, level.compared, words) }),
  };
}

/** Room at the sides of a name, pixels. */
const NAME_ROOM = 24;
const NAME_WEIGHT = 600;

/** The whole name where there is room for it. */
function titleOf(id: Exclude<NodeId, 'bone'>, reading: MechanismReading, { layout, words }: DiagramLook): string {
  const name = boxName(id, reading, words);
  const room = (layout.nodes[id]?.width ?? 0) - NAME_ROOM;
  if (textWidth(name, layout.textSize, NAME_WEIGHT) <= room) return name;
  return id === 'progesterone' && reading.progestin !== null ? words.progestogen.short : words.boxes[id].short;
}

const notesOf = (id: NodeId, compared: number, words: MechanismWords): readonly string[] => [
  words.comparedNote(boxValue(id, compared, words)),
  words.comparedShort(bareLevel(id, compared)),
];

/** Differences below this share are none. */
const NOTICED = 0.005;

function trendOf({ now, compared }: Compared): Pick<DiagramNode, 'trend'> {
  if (compared === null || !(Math.abs(now - compared) > NOTICED * Math.abs(compared))) return {};
  return { trend: now > compared ? 'up' : 'down' };
}

function lineOf(each: EdgeReading, reading: MechanismReading, look: DiagramLook): DiagramEdge {
  const { theme, marked, chosen } = look;
  const { edge, grade, off, flow } = each;
  return {
    id: edge.id,
    // Bone is taken away along its line: an arrow, as of all that flows.
    end: edge.sign === 'lowers' && edge.to !== 'bone' ? 'bar' : 'arrow',
    line: LINE_OF[grade],
    color: lineColor(edge.from, theme),
    flow: flow.now,
    ...(flow.compared === null ? {} : { comparedFlow: flow.compared }),
    lean: each.hypothesis,
    off,
    ...labelOf(each, reading, look),
    boldLabel: edge.to === 'bone',
    emphasis: emphasisOf(edge.id, marked, chosen),
  };
}

/** Numbers where there is room for all of them; else bone's flows and what is off. */
function labelOf(
  { edge, off, effect }: EdgeReading,
  { bone }: MechanismReading,
  { words, layout }: DiagramLook,
): Pick<DiagramEdge, 'label'> {
  if (off) return { label: words.off };
  if (edge.id === 'osteoclasts-bone') return { label: `${formatFlow(-bone.resorption)} %` };
  if (edge.id === 'osteoblasts-bone') return { label: `${formatFlowGain(bone.formation)} %` };
  return layout.numbered ? { label: words.timesRest(formatRatio(effect.now)) } : {};
}
