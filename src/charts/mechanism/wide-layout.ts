import { stretched } from './stretch';
import type { DiagramLayout } from './types';

/** Drawn by hand for a wide place: every line of the model, with what each carries written beside it. */
const DRAWN: DiagramLayout = {
  width: 720,
  height: 500,
  textSize: 13,
  restWidth: 3.2,
  nodes: {
    estradiol: { x: 40, y: 1, width: 150, height: 58 },
    progesterone: { x: 300, y: 1, width: 150, height: 58 },
    allopregnanolone: { x: 560, y: 1, width: 158, height: 58 },
    cortisol: { x: 590, y: 128, width: 128, height: 58 },
    denosumab: { x: 176, y: 128, width: 112, height: 44 },
    rankl: { x: 92, y: 218, width: 130, height: 58 },
    opg: { x: 330, y: 218, width: 130, height: 58 },
    osteoclasts: { x: 92, y: 352, width: 130, height: 58 },
    osteoblasts: { x: 480, y: 352, width: 150, height: 58 },
    bone: { x: 60, y: 464, width: 600, height: 34 },
  },
  edges: {
    'estradiol-osteoclasts': [
      { x: 56, y: 59 },
      { x: 56, y: 381 },
      { x: 92, y: 381 },
    ],
    'estradiol-rankl': [
      { x: 120, y: 59 },
      { x: 120, y: 218 },
    ],
    'estradiol-osteoblasts': [
      { x: 158, y: 59 },
      { x: 158, y: 104 },
      { x: 309, y: 104 },
      { x: 309, y: 366 },
      { x: 480, y: 366 },
    ],
    'estradiol-opg': [
      { x: 178, y: 59 },
      { x: 178, y: 84 },
      { x: 350, y: 84 },
      { x: 350, y: 218 },
    ],
    'denosumab-rankl': [
      { x: 194, y: 172 },
      { x: 194, y: 218 },
    ],
    'progesterone-opg': [
      { x: 392, y: 59 },
      { x: 392, y: 218 },
    ],
    'progesterone-osteoblasts': [
      { x: 420, y: 59 },
      { x: 420, y: 104 },
      { x: 506, y: 104 },
      { x: 506, y: 352 },
    ],
    'progesterone-cortisol': [
      { x: 450, y: 30 },
      { x: 484, y: 30 },
      { x: 484, y: 144 },
      { x: 590, y: 144 },
    ],
    'allopregnanolone-osteoblasts': [
      { x: 572, y: 59 },
      { x: 572, y: 352 },
    ],
    'allopregnanolone-cortisol': [
      { x: 654, y: 59 },
      { x: 654, y: 128 },
    ],
    'cortisol-rankl': [
      { x: 604, y: 186 },
      { x: 604, y: 198 },
      { x: 212, y: 198 },
      { x: 212, y: 218 },
    ],
    'cortisol-opg': [
      { x: 590, y: 168 },
      { x: 436, y: 168 },
      { x: 436, y: 218 },
    ],
    'cortisol-osteoblasts': [
      { x: 618, y: 186 },
      { x: 618, y: 352 },
    ],
    'opg-rankl': [
      { x: 330, y: 240 },
      { x: 222, y: 240 },
    ],
    'rankl-osteoclasts': [
      { x: 157, y: 276 },
      { x: 157, y: 352 },
    ],
    'osteoblasts-opg': [
      { x: 490, y: 352 },
      { x: 490, y: 320 },
      { x: 420, y: 320 },
      { x: 420, y: 276 },
    ],
    'osteoclasts-osteoblasts': [
      { x: 222, y: 394 },
      { x: 480, y: 394 },
    ],
    'osteoclasts-bone': [
      { x: 157, y: 410 },
      { x: 157, y: 464 },
    ],
    'osteoblasts-bone': [
      { x: 555, y: 410 },
      { x: 555, y: 464 },
    ],
  },
  labels: {
    'osteoclasts-bone': { x: 172, y: 436, anchor: 'start' },
    'osteoblasts-bone': { x: 540, y: 436, anchor: 'end' },
  },
};

/** From this width on there is room for it, pixels. */
export const WIDE_LAYOUT_FROM = 640;
const WIDEST = 900;

/** The wide layout at a width. */
export const wideLayout = (width: number): DiagramLayout =>
  stretched(DRAWN, Math.min(Math.max(width, WIDE_LAYOUT_FROM), WIDEST) / DRAWN.width, 1);
