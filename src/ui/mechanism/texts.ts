import { formatNumber } from '../../charts';
import type { Words } from '../words';
import type { EdgeNumbers, MechanismWords } from '../words/mechanism';
import { formatLevel, formatRatio } from '../format';
import { nodeOf, type NodeId } from './graph';
import type { BoneFlows, EdgeReading, MechanismReading } from './reading';

/** Numbers and names of the diagram as they are written and spoken. */

const FLOW_DECIMALS = 2;
/** Percent a year with two digits and a true minus. */
export const formatFlow = (percent: number): string => formatNumber(percent, { decimals: FLOW_DECIMALS });
export const formatFlowGain = (percent: number): string =>
  formatNumber(percent, { decimals: FLOW_DECIMALS, plus: true });

/** A level of a box in its unit: "42 pg/mL", "1.16 ×". */
export function levelText(id: NodeId, value: number, words: MechanismWords): string {
  const { column, unit } = nodeOf(id);
  if (column === null) return words.percentAYear(formatFlowGain(value));
  return unit === '×' ? words.timesRest(formatRatio(value)) : words.level(formatLevel(value), unit);
}

/** A level without its unit. */
export const bareLevel = (id: NodeId, value: number): string =>
  nodeOf(id).unit === '×' ? formatRatio(value) : formatLevel(value);

export const boneName = ({ site }: MechanismReading, words: MechanismWords): string => words.bone[site];

export const boxName = (id: NodeId, reading: MechanismReading, words: MechanismWords): string =>
  id === 'bone'
    ? boneName(reading, words)
    : id === 'progesterone' && reading.progestin !== null
      ? words.progestogen.name
      : words.boxes[id].name;

/** What stands in a box below its name. */
export function boxValue(id: NodeId, value: number, words: MechanismWords): string {
  const level = levelText(id, value, words);
  const symbol = id === 'bone' ? '' : words.boxes[id].symbol;
  return symbol === '' ? level : `${symbol} ${level}`;
}

/** The numbers of a line as its sentences take them. */
export function edgeNumbers(reading: EdgeReading, words: MechanismWords, comparedName: string): EdgeNumbers {
  const { effect, flow, edge } = reading;
  return {
    quantity: words.edges[edge.id]?.quantity ?? '',
    effect: formatRatio(effect.now),
    comparedEffect: effect.compared === null ? null : formatRatio(effect.compared),
    flow: formatRatio(flow.now),
    comparedName,
  };
}

/** What a screen reader says of a line. */
export function spokenEdge(
  reading: EdgeReading,
  words: MechanismWords,
  shell: Words['shell'],
  comparedName: string,
): string {
  const { edge, grade, off, hypothesis } = reading;
  const state = off ? words.offNote : words.nowEffect(edgeNumbers(reading, words, comparedName));
  const title = words.edges[edge.id]?.title ?? edge.id;
  return words.spokenEdge(hypothesis ? `${title}, ${words.hypothesis}` : title, grade, shell.grades[grade], state);
}

/** What a screen reader says of a box. */
export function spokenNode(id: NodeId, reading: MechanismReading, words: MechanismWords, comparedName: string): string {
  const level = reading.nodes.get(id);
  if (level === undefined) return boxName(id, reading, words);
  if (id === 'bone') return words.balance(boneName(reading, words), formatFlow(level.now));
  const compared = level.compared === null ? null : levelText(id, level.compared, words);
  return words.spokenNode(boxName(id, reading, words), levelText(id, level.now, words), compared, comparedName);
}

export const boneText = (bone: BoneFlows, words: MechanismWords): string =>
  words.nowBone(formatFlow(bone.resorption), formatFlow(bone.formation), formatFlow(bone.balance));
