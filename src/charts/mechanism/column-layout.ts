import { stretched } from './stretch';
import type { DiagramLayout } from './types';

/**
 * Drawn by hand for a narrow column: hormones on top, signals below them, cells, bone. Effects on the life of osteoblasts, of
 * cortisol on RANKL and of progestins on cortisol have no line here: they are told with a neighbor's.
 */
const DRAWN: DiagramLayout = {
  width: 270,
  height: 322,
  textSize: 12,
  restWidth: 2.4,
  nodes: {
    estradiol: { x: 1, y: 1, width: 76, height: 36 },
    progesterone: { x: 87, y: 1, width: 94, height: 36 },
    allopregnanolone: { x: 191, y: 1, width: 78, height: 36 },
    cortisol: { x: 209, y: 69, width: 60, height: 34 },
    denosumab: { x: 53, y: 70, width: 80, height: 34 },
    rankl: { x: 29, y: 124, width: 72, height: 36 },
    opg: { x: 126, y: 124, width: 56, height: 36 },
    osteoclasts: { x: 29, y: 206, width: 88, height: 36 },
    osteoblasts: { x: 154, y: 206, width: 92, height: 36 },
    bone: { x: 10, y: 292, width: 250, height: 29 },
  },
  edges: {
    'estradiol-osteoclasts': [
      { x: 13, y: 37 },
      { x: 13, y: 224 },
      { x: 29, y: 224 },
    ],
    'estradiol-rankl': [
      { x: 43, y: 37 },
      { x: 43, y: 124 },
    ],
    'estradiol-opg': [
      { x: 64, y: 37 },
      { x: 64, y: 54 },
      { x: 141, y: 54 },
      { x: 141, y: 124 },
    ],
    'denosumab-rankl': [
      { x: 82, y: 104 },
      { x: 82, y: 124 },
    ],
    'progesterone-opg': [
      { x: 155, y: 37 },
      { x: 155, y: 124 },
    ],
    'progesterone-osteoblasts': [
      { x: 170, y: 37 },
      { x: 170, y: 54 },
      { x: 189, y: 54 },
      { x: 189, y: 206 },
    ],
    'allopregnanolone-osteoblasts': [
      { x: 200, y: 37 },
      { x: 200, y: 206 },
    ],
    'allopregnanolone-cortisol': [
      { x: 239, y: 37 },
      { x: 239, y: 69 },
    ],
    'cortisol-opg': [
      { x: 209, y: 91 },
      { x: 171, y: 91 },
      { x: 171, y: 124 },
    ],
    'cortisol-osteoblasts': [
      { x: 232, y: 103 },
      { x: 232, y: 206 },
    ],
    'opg-rankl': [
      { x: 126, y: 142 },
      { x: 101, y: 142 },
    ],
    'rankl-osteoclasts': [
      { x: 65, y: 160 },
      { x: 65, y: 206 },
    ],
    'osteoblasts-opg': [
      { x: 166, y: 206 },
      { x: 166, y: 160 },
    ],
    'osteoclasts-osteoblasts': [
      { x: 117, y: 224 },
      { x: 154, y: 224 },
    ],
    'osteoclasts-bone': [
      { x: 73, y: 242 },
      { x: 73, y: 292 },
    ],
    'osteoblasts-bone': [
      { x: 200, y: 242 },
      { x: 200, y: 292 },
    ],
  },
  labels: {
    'osteoclasts-bone': { x: 84, y: 266, anchor: 'start' },
    'osteoblasts-bone': { x: 189, y: 266, anchor: 'end' },
  },
};

/** Height of a box, row of boxes and letters where fingers choose, as multiples of the drawn ones. */
const ROOMY = { height: 1.48, textSize: 13, restWidth: 2.8 };
const WIDEST = 440;

/** The narrow layout at a width; `roomy` gives fingers boxes of 44 pixels and more. */
export function columnLayout(width: number, roomy = false): DiagramLayout {
  const across = Math.min(Math.max(width, DRAWN.width), WIDEST) / DRAWN.width;
  const drawn = roomy ? { ...DRAWN, textSize: ROOMY.textSize, restWidth: ROOMY.restWidth } : DRAWN;
  return stretched(drawn, across, roomy ? ROOMY.height : 1);
}
