import type { ChartToolWords } from './types';

export const intermediate: ChartToolWords = {
  difference: (baseline) => `Difference from ${baseline}`,
  each: 'One chart for each line',
  table: 'Table',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomHeading: 'Ages',
  options: 'Chart options',
  brushed: (from, to) => `${from} to ${to}`,
  lineAt: ({ age, name, value, rank, count, against }) =>
    `age ${age}: ${name} ${value}` +
    (against === null ? '' : `, ${against.value} against ${against.name}`) +
    (count > 1 ? `; ${rank} of ${count} from the top` : ''),
  keysSentence:
    'Left and right arrows move the age by a year, with Shift by a month; Page keys by five years. Up and down go from line to line, Enter edits the line. Plus and minus zoom, 0 shows all ages.',
  keys: [
    ['← →', 'a year'],
    ['Shift ← →', 'a month'],
    ['↑ ↓', 'next line'],
    ['Enter', 'edit line'],
    ['+ −', 'zoom'],
    ['0', 'all ages'],
  ],
  finalPeriod: 'Last period, in the chart',
  finalPeriodValue: (age) => `age ${age}`,
  finalPeriodHelp: 'Arrows move it by a month, with Shift by a year. It moves for all lines of this woman.',
  trialPoints: 'Trial results on the chart',
  multiples: 'One chart for each line, all on the same scale',
  focusLine: (name) => `Focus ${name}`,
};
