import { stretched } from './stretch';
import type { DiagramLayout, Point } from './types';

const at = (x: number, y: number): Point => ({ x, y });

/** Drawn by hand for a wide place: every line of the model, with what each carries written beside it. */
const DRAWN: DiagramLayout = {
  width: 720,
  height: 500,
  textSize: 13,
  restWidth: 3.6,
  numbered: true,
  nodes: {
    estradiol: { x: 8, y: 1, width: 164, height: 58 },
    progesterone: { x: 300, y: 1, width: 164, height: 58 },
    allopregnanolone: { x: 552, y: 1, width: 166, height: 58 },
    cortisol: { x: 590, y: 128, width: 128, height: 58 },
    denosumab: { x: 176, y: 126, width: 112, height: 46 },
    rankl: { x: 88, y: 218, width: 136, height: 58 },
    opg: { x: 330, y: 218, width: 136, height: 58 },
    osteoclasts: { x: 88, y: 352, width: 136, height: 58 },
    osteoblasts: { x: 480, y: 352, width: 156, height: 58 },
    bone: { x: 8, y: 464, width: 710, height: 34 },
  },
  edges: {
    'estradiol-osteoclasts': [at(28, 59), at(28, 381), at(88, 381)],
    'estradiol-rankl': [at(112, 59), at(112, 218)],
    'estradiol-osteoblasts': [at(134, 59), at(134, 104), at(300, 104), at(300, 366), at(480, 366)],
    'estradiol-opg': [at(154, 59), at(154, 84), at(350, 84), at(350, 218)],
    'denosumab-rankl': [at(194, 172), at(194, 218)],
    'progesterone-opg': [at(392, 59), at(392, 218)],
    'progesterone-osteoblasts': [at(424, 59), at(424, 104), at(506, 104), at(506, 352)],
    'progesterone-cortisol': [at(464, 30), at(530, 30), at(530, 144), at(590, 144)],
    'allopregnanolone-osteoblasts': [at(572, 59), at(572, 352)],
    'allopregnanolone-cortisol': [at(654, 59), at(654, 128)],
    'cortisol-rankl': [at(604, 186), at(604, 198), at(212, 198), at(212, 218)],
    'cortisol-opg': [at(590, 168), at(436, 168), at(436, 218)],
    'cortisol-osteoblasts': [at(619, 186), at(619, 352)],
    'opg-rankl': [at(330, 246), at(224, 246)],
    'rankl-osteoclasts': [at(156, 276), at(156, 352)],
    'osteoblasts-opg': [at(490, 352), at(490, 320), at(420, 320), at(420, 276)],
    'osteoclasts-osteoblasts': [at(224, 394), at(480, 394)],
    'osteoclasts-bone': [at(156, 410), at(156, 464)],
    'osteoblasts-bone': [at(558, 410), at(558, 464)],
  },
  labels: {
    'estradiol-osteoclasts': { ...at(36, 330), anchor: 'start' },
    'estradiol-rankl': { ...at(120, 150), anchor: 'start' },
    'estradiol-osteoblasts': { ...at(394, 355), anchor: 'middle' },
    'estradiol-opg': { ...at(343, 130), anchor: 'end' },
    'denosumab-rankl': { ...at(187, 194), anchor: 'end' },
    'progesterone-opg': { ...at(398, 130), anchor: 'start' },
    'progesterone-osteoblasts': { ...at(500, 290), anchor: 'end' },
    'progesterone-cortisol': { ...at(556, 133), anchor: 'middle' },
    'allopregnanolone-osteoblasts': { ...at(565, 330), anchor: 'end' },
    'allopregnanolone-cortisol': { ...at(662, 94), anchor: 'start' },
    'cortisol-rankl': { ...at(240, 187), anchor: 'start' },
    'cortisol-opg': { ...at(450, 157), anchor: 'start' },
    'cortisol-osteoblasts': { ...at(627, 290), anchor: 'start' },
    'opg-rankl': { ...at(262, 234), anchor: 'middle' },
    'rankl-osteoclasts': { ...at(166, 314), anchor: 'start' },
    'osteoblasts-opg': { ...at(455, 309), anchor: 'middle' },
    'osteoclasts-osteoblasts': { ...at(350, 383), anchor: 'middle' },
    'osteoclasts-bone': { ...at(172, 436), anchor: 'start' },
    'osteoblasts-bone': { ...at(542, 436), anchor: 'end' },
  },
};

/** From this width on there is room for it, pixels. */
export const WIDE_LAYOUT_FROM = 640;
const WIDEST = 900;

/** The wide layout at a width. */
export const wideLayout = (width: number): DiagramLayout =>
  stretched(DRAWN, Math.min(Math.max(width, WIDE_LAYOUT_FROM), WIDEST) / DRAWN.width, 1);
