import { FORMULATIONS } from '../../../pharmacology';
import type { Entry, LevelOverride, RateFactor, SpanPart } from '../../../scenario';
import { formatLevel } from '../../format';
import { charts } from '../intermediate/charts';
import { DIALOG_WORDS } from '../dialogs';
import { sliders } from '../intermediate/sliders';
import { calendarOf, calendarText } from './ages';
import { entryDialog } from './dialog';
import { UNIT_TEXTS } from './products';
import { refused } from './refusals';
import type { CourseFacts, TimelineWords } from './types';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const age = (years: number): string => {
  const time = calendarOf(years);
  if (time.months === 0 && time.days === 0) return String(time.years);
  return calendarText(time, { years: (n) => `${n} y`, months: (n) => `${n} mo`, days: (n) => `${n} d` }, '0');
};

const duration = (years: number): string =>
  calendarText(
    calendarOf(years),
    { years: counted('year'), months: counted('month'), days: counted('day') },
    'less than a day',
  );

export function counted(word: string): (count: number) => string {
  return (count) => `${count} ${word}${count === 1 ? '' : 's'}`;
}

export const isTherapy = (entry: Entry): entry is Extract<Entry, { agent: string }> => 'agent' in entry;

/** Name of a level or factor; signals without a slider included. */
export function signalName(
  { signal }: Pick<LevelOverride | RateFactor, 'signal'>,
  names: Readonly<Record<string, string>> = { ...sliders.rateNames, ...sliders.names },
): string {
  return names[signal] ?? capital(signal.replace('-', ' '));
}

export const valueText = (entry: LevelOverride | RateFactor): string =>
  'factor' in entry
    ? `${formatLevel(entry.factor)} ×`
    : `${formatLevel(entry.value)} ${UNIT_TEXTS[entry.unit] ?? entry.unit}`;

const span = (from: number, to: number | undefined): string =>
  `${age(from)} to ${to === undefined ? 'the end' : age(to)}`;

const PARTS: Readonly<Record<SpanPart, string>> = { start: 'start', whole: 'whole bar', stop: 'stop' };

/** Field terms; doses and the days they are taken on. */
export const intermediate: TimelineWords = {
  hint: 'Drag a bar or its ends; ages line up with the chart above.',
  help: 'Arrow keys move by a month, with Shift by a year, with Alt by a day; Home and End go to the ends. Up and down choose start, whole bar or stop. Enter edits, Delete removes, Space plays.',
  course,
  age,
  span,
  duration,
  tip: (from, to, end, part) => {
    const length = duration((to ?? end) - from);
    if (part === 'start') return `from ${age(from)} · ${length}`;
    if (part === 'stop') return to === undefined ? 'never stopped' : `to ${age(to)} · ${length}`;
    return to === undefined ? `from ${age(from)}` : `${age(from)} to ${age(to)} · ${length}`;
  },
  entryName: (entry) =>
    isTherapy(entry) ? DIALOG_WORDS.therapies([entry]) : charts.overrideBar(signalName(entry), valueText(entry)),
  entryDetail: ({ from, to }) => span(from, to),
  taken: DIALOG_WORDS.therapies,
  productName: ({ agent, route }) =>
    capital(FORMULATIONS.find((known) => known.agent === agent && known.route === route)?.label ?? `${agent} ${route}`),
  showsSchedule: true,
  part: (name, part) => `${name}, ${PARTS[part]}`,
  value: (part, from, to, end) => {
    if (part === 'start') return `starts at ${age(from)}`;
    if (part === 'stop') return to === undefined ? 'never stops' : `stops at ${age(to)}, after ${duration(to - from)}`;
    return `${span(from, to)}, ${duration((to ?? end) - from)}`;
  },
  bar: (name) => name,
  picture: (title, lines) => `${title}: ${lines.join('; ')}.`,
  otherLine: (name, taken) => `Focus ${name}: ${taken}`,
  empty: 'No therapy: natural course',
  add: 'Add therapy',
  edit: 'Edit',
  split: (at) => `Split at ${at}`,
  splitNowhere: 'The age line does not cross it where its schedule could begin anew',
  duplicate: 'Duplicate',
  copyNowhere: 'There is no room for a copy behind it',
  remove: 'Remove',
  actions: (name) => `What to do with ${name}`,
  playhead: 'Age line on the timeline',
  finalPeriod: (kind) =>
    ({ natural: 'Last period', surgical: 'Ovaries removed', 'ovarian-insufficiency': 'Ovaries stop' })[kind],
  onTimeline: (name) => `${name}, on the timeline`,
  sameWoman: 'same woman in all lines',
  onlyThis: 'only this line',
  playback: {
    play: 'Play the years',
    pause: 'Pause',
    speed: (times) => `Speed ${times} ×`,
  },
  refused,
  sliderStays: (name, from) => sliders.therapyKept(name, from),
  dialog: entryDialog,
  menopause: {
    title: 'Menopause',
    age: 'Age at last period',
    kind: 'Kind',
    scope: 'Applies to',
    all: 'all lines',
    one: 'this line',
    refused: (name, reason) => `“${name}”: ${reason}`,
  },
};

/** "1 of 2 therapies ends at 59". */
export function course({ therapies, overrides, from, stops }: CourseFacts): string {
  const held = overrides === 0 ? [] : [`${counted('signal')(overrides)} set by hand`];
  if (therapies === 0) return held.length === 0 ? 'No therapy: natural course.' : `No therapy, ${held.join('')}.`;
  const ending = stops.reduce((sum, { count }) => sum + count, 0);
  const all = counted('therapy')(therapies).replace('therapys', 'therapies');
  const taken =
    ending === 0
      ? `${all} from ${from === undefined ? 'the start' : age(from)}, never stopped`
      : stops
          .map(({ age: at, count }, index) => {
            const subject = index > 0 ? String(count) : therapies === count ? all : `${count} of ${all}`;
            return `${subject} ${count === 1 ? 'ends' : 'end'} at ${age(at)}`;
          })
          .join(', ');
  return `${[taken, ...held].join(' · ')}.`;
}
