import type { Frame } from './frame';
import { roundPixel } from './number-format';
import type { Mark } from './scene';
import { fitText, textWidth } from './text-width';
import { AXIS_TEXT } from './ticks';

const TITLE_SIZE = 13;
const TITLE_WEIGHT = 650;

/** Title and, muted after it, subtitle in the top row of the picture. */
export function headingMarks({ spec, size, theme }: Frame): readonly Mark[] {
  const title = fitText(spec.title, size.width, TITLE_SIZE, TITLE_WEIGHT);
  const marks: Mark[] = [
    {
      kind: 'text',
      id: `${spec.id}-title`,
      x: 0,
      y: 13,
      text: title,
      size: TITLE_SIZE,
      weight: TITLE_WEIGHT,
      color: theme.text,
    },
  ];
  const x = textWidth(title, TITLE_SIZE, TITLE_WEIGHT) + 7;
  const subtitle = spec.subtitle === undefined ? '' : fitText(spec.subtitle, size.width - x, AXIS_TEXT);
  if (subtitle === '') return marks;
  return [
    ...marks,
    {
      kind: 'text',
      id: `${spec.id}-subtitle`,
      x: roundPixel(x),
      y: 13,
      text: subtitle,
      size: AXIS_TEXT,
      color: theme.muted,
    },
  ];
}
