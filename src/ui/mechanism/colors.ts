import type { ChartTheme } from '../../charts';
import type { NodeId } from './graph';

/** Places of progesterone and allopregnanolone among the series colors, as on the formulation cards. */
const PROGESTERONE_SERIES = 3;
const ALLOPREGNANOLONE_SERIES = 4;

/** Bone and the words on it. */
export const BONE: Readonly<
  Record<ChartTheme['name'], { readonly fill: string; readonly edge: string; readonly text: string }>
> = {
  light: { fill: '#E6D6B2', edge: '#A8925F', text: '#14191F' },
  dark: { fill: '#C9BB9B', edge: '#E5D9BD', text: '#14191F' },
};

/** Color of the lines that leave a box. */
export function lineColor(from: NodeId, theme: ChartTheme): string {
  switch (from) {
    case 'estradiol':
      return theme.accent;
    case 'progesterone':
      return theme.series[PROGESTERONE_SERIES]?.color ?? theme.text;
    case 'allopregnanolone':
      return theme.series[ALLOPREGNANOLONE_SERIES]?.color ?? theme.text;
    case 'rankl':
    case 'osteoclasts':
      return theme.resorption;
    case 'osteoblasts':
      return theme.formation;
    case 'opg':
    case 'denosumab':
    case 'cortisol':
    case 'bone':
      return theme.muted;
  }
}

/** Border of a box: the cells in the color of what they do, the rest quiet. */
export function boxColor(id: NodeId, theme: ChartTheme): string {
  switch (id) {
    case 'osteoclasts':
      return theme.resorption;
    case 'osteoblasts':
      return theme.formation;
    case 'bone':
      return BONE[theme.name].edge;
    default:
      return theme.outline;
  }
}
