import { DARK_BONE, LIGHT_BONE, type Size } from '../../charts';
import { downloadBlob, fileStem } from '../download';
import { viewOf, type BoneSides } from './bone-amounts';
import { paintOnto } from './paint-onto';
import { specimen, SPECIMEN_WIDTH } from './specimen';

export interface BoneExport {
  readonly sides: BoneSides;
  readonly split: number;
  readonly dark: boolean;
  readonly size: Size;
  /** What the left and the right side are. */
  readonly labels: readonly [string, string];
  /** What the marks are. */
  readonly legend: string;
  /** Sentences below the picture; the last one is always there. */
  readonly lines: readonly string[];
}

/** Width of the saved picture, and its pixels for each of them. */
const WIDTH = 640;
const DENSITY = 2;
const MARGIN = 16;
const LABEL = 24;
const LINE = 18;
const FONT = '13px "Inter Variable", system-ui, sans-serif';
const BOLD = `600 ${FONT}`;

/** Saves the picture with what its sides are and what it must not be taken for, as PNG. */
export async function saveBone({ sides, split, dark, size, labels, legend, lines }: BoneExport): Promise<void> {
  const inner = WIDTH - 2 * MARGIN;
  const height = Math.round((inner * size.height) / size.width);
  const picture = document.createElement('canvas');
  const specimenHeight = Math.round((SPECIMEN_WIDTH * size.height) / size.width);
  const painted = paintOnto(picture, await specimen(specimenHeight), {
    left: viewOf(sides.left),
    right: viewOf(sides.right),
    split,
    palette: dark ? DARK_BONE : LIGHT_BONE,
    width: inner,
    height,
    density: DENSITY,
  });
  const sheet = document.createElement('canvas');
  const context = painted ? sheet.getContext('2d') : null;
  if (!context) return;
  context.font = FONT;
  const text = [legend, ...lines].flatMap((line) => wrap(context, line, inner));
  sheet.width = WIDTH * DENSITY;
  sheet.height = (2 * MARGIN + LABEL + height + 10 + text.length * LINE) * DENSITY;
  context.scale(DENSITY, DENSITY);
  context.fillStyle = dark ? '#10151B' : '#FFFFFF';
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = dark ? '#E6EBF0' : '#14191F';
  context.font = BOLD;
  context.fillText(labels[0], MARGIN, MARGIN + 13);
  context.textAlign = 'right';
  context.fillText(labels[1], WIDTH - MARGIN, MARGIN + 13);
  context.textAlign = 'left';
  context.drawImage(picture, MARGIN, MARGIN + LABEL, inner, height);
  context.fillRect(MARGIN + split * inner - 1, MARGIN + LABEL, 2, height);
  context.font = FONT;
  text.forEach((line, index) => context.fillText(line, MARGIN, MARGIN + LABEL + height + 24 + index * LINE));
  const blob = await new Promise<Blob | null>((resolve) => sheet.toBlob(resolve, 'image/png'));
  if (blob) downloadBlob(`bone-${fileStem(sides.right.name)}.png`, blob);
}

function wrap(context: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
