import { stretched } from './stretch';
import type { DiagramLayout, Point } from './types';

const at = (x: number, y: number): Point => ({ x, y });

/**
 * Drawn by hand for a narrow column: hormones on top, signals below them, cells, bone. Effects on the life of osteoblasts, of
 * cortisol on RANKL and of progestins on cortisol have no line here: they are told with a neighbor's.
 */
const DRAWN: DiagramLayout = {
  width: 270,
  height: 322,
  textSize: 12,
  restWidth: 2.8,
  numbered: false,
  nodes: {
    estradiol: { x: 1, y: 1, width: 72, height: 36 },
    progesterone: { x: 83, y: 1, width: 91, height: 36 },
    allopregnanolone: { x: 184, y: 1, width: 85, height: 36 },
    cortisol: { x: 209, y: 69, width: 60, height: 34 },
    denosumab: { x: 53, y: 70, width: 80, height: 34 },
    rankl: { x: 29, y: 124, width: 72, height: 36 },
    opg: { x: 126, y: 124, width: 56, height: 36 },
    osteoclasts: { x: 29, y: 206, width: 88, height: 36 },
    osteoblasts: { x: 154, y: 206, width: 92, height: 36 },
    bone: { x: 10, y: 292, width: 250, height: 29 },
  },
  edges: {
    'estradiol-osteoclasts': [at(13, 37), at(13, 224), at(29, 224)],
    'estradiol-rankl': [at(43, 37), at(43, 124)],
    'estradiol-opg': [at(64, 37), at(64, 54), at(141, 54), at(141, 124)],
    'denosumab-rankl': [at(82, 104), at(82, 124)],
    'progesterone-opg': [at(154, 37), at(154, 124)],
    'progesterone-osteoblasts': [at(166, 37), at(166, 54), at(189, 54), at(189, 206)],
    'allopregnanolone-osteoblasts': [at(200, 37), at(200, 206)],
    'allopregnanolone-cortisol': [at(239, 37), at(239, 69)],
    'cortisol-opg': [at(209, 91), at(171, 91), at(171, 124)],
    'cortisol-osteoblasts': [at(232, 103), at(232, 206)],
    'opg-rankl': [at(126, 142), at(101, 142)],
    'rankl-osteoclasts': [at(65, 160), at(65, 206)],
    'osteoblasts-opg': [at(166, 206), at(166, 160)],
    'osteoclasts-osteoblasts': [at(117, 224), at(154, 224)],
    'osteoclasts-bone': [at(73, 242), at(73, 292)],
    'osteoblasts-bone': [at(200, 242), at(200, 292)],
  },
  labels: {
    'progesterone-opg': { ...at(160, 78), anchor: 'start' },
    'allopregnanolone-osteoblasts': { ...at(206, 146), anchor: 'start' },
    'allopregnanolone-cortisol': { ...at(245, 53), anchor: 'start' },
    'osteoclasts-bone': { ...at(64, 267), anchor: 'end' },
    'osteoblasts-bone': { ...at(209, 267), anchor: 'start' },
  },
};

/** Height of a box, row of boxes and letters where fingers choose, as multiples of the drawn ones. */
const ROOMY = { height: 1.56, textSize: 13, restWidth: 3.2 };
const WIDEST = 440;

/** The narrow layout at a width; `roomy` gives fingers boxes of 44 pixels and more. */
export function columnLayout(width: number, roomy = false): DiagramLayout {
  const across = Math.min(Math.max(width, DRAWN.width), WIDEST) / DRAWN.width;
  const drawn = roomy ? { ...DRAWN, textSize: ROOMY.textSize, restWidth: ROOMY.restWidth } : DRAWN;
  return stretched(drawn, across, roomy ? ROOMY.height : 1);
}
