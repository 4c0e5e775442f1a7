import type { DayOf } from '../../../simulation';
import type { DayFacts, LensWords, LevelFacts, MonthFacts } from './types';

/** Field terms. */
export const intermediate: LensWords = {
  heading: 'Under the lens',
  subject: (name, age) => `${name} at ${age}`,
  scaleLabel: 'Scale of the levels',
  scales: { 'mass-spectrometry': 'mass spectrometry', immunoassay: 'as older immunoassays read' },
  scalesShort: { 'mass-spectrometry': 'mass spectrometry', immunoassay: 'older immunoassays' },
  scaleNote: 'Levels are shown as older immunoassays read them. The model and its responses stay on mass spectrometry.',
  assumed: (name, text) => `${capital(name)}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  modeLabel: 'Time under the lens',
  modes: { day: 'Day', week: 'Week', month: 'Month' },
  analytes: {
    estradiol: 'estradiol',
    estrone: 'estrone',
    progesterone: 'progesterone',
    allopregnanolone: 'allopregnanolone',
    pregnanolone: 'pregnanolone',
    medroxyprogesterone: 'medroxyprogesterone',
    'medroxyprogesterone-depot': 'medroxyprogesterone (immunoassay)',
    norethisterone: 'norethisterone',
    dydrogesterone: 'dydrogesterone',
    dihydrodydrogesterone: 'dihydrodydrogesterone',
    levonorgestrel: 'levonorgestrel',
  },
  groups: { estrogens: 'Estrogens', progestogens: 'Progestogens', neurosteroids: 'Neurosteroids' },
  groupUnits: { estrogens: 'pg/mL', progestogens: 'ng/mL', neurosteroids: 'nmol/L' },
  responses: {
    estrogen: 'Estrogen response',
    progesterone: 'Progesterone response',
    allopregnanolone: 'ALLO response',
  },
  heldUnit: (unit) => `${unit}, set by hand`,
  hypothesis: 'hypothesis',
  off: 'off: human evidence only',
  average: (percent) => `average ${percent}`,
  beforeMenopause: (percent) => `before menopause ${percent}`,
  kinds: {
    ovulatory: 'luteal',
    'short-luteal': 'short luteal',
    anovulatory: 'anovulatory',
    mixed: 'level',
  },
  kindWithShare: (kind, percent) => `${kind}, ${percent} of cycles`,
  occupancy: 'at the receptor',
  routes: {
    oral: 'by mouth',
    'vaginal-capsule': 'vaginally',
    'vaginal-gel': 'vaginal gel',
    cream: 'cream',
    intramuscular: 'into a muscle',
    subcutaneous: 'under the skin',
  },
  keysLabel: 'Lines',
  dose: 'dose',
  hour: (hour) => `${hour} h`,
  day: (day) => `day ${day}`,
  days: (from, to) => `days ${from}–${to}`,
  takenSpan: 'taken',
  hourColumn: 'hour',
  dayColumn: 'day',
  daySentence,
  monthSentence,
  describe: (title, lines) =>
    `${title}: ${lines.map(({ name, lowest, highest, mean, unit }) => `${name} ${lowest} to ${highest}, average ${mean} ${unit}`).join('; ')}.`,
  gonadotropins: {
    luteinizing: 'LH',
    follicleStimulating: 'FSH',
    unit: 'IU/L, published',
    note: (source) =>
      `LH and FSH are measured means of ovulatory cycles, drawn for orientation; the model computes neither. ${source}.`,
  },
  routeTable: {
    caption: 'The same dose of progesterone by another route',
    route: 'Route',
    peak: 'peak',
    mean: 'mean',
    own: (route) => `${route}, her own`,
    extrapolated: 'extrapolated',
    note: 'Extrapolated: this dose lies outside what was studied by this route.',
  },
  responseNote:
    'Responses are in percent of the largest there is. The bone model gets their average, never the response to the average level; the dotted line is that average over the whole regimen and all her cycles.',
  unavailable: 'The levels at this age could not be computed.',
};

const listOf = (parts: readonly string[]): string => parts.join('; ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function daySentence({ untreated, beforeMenopause, levels, blockDay, cycleDay }: DayFacts): string {
  const shown = dayShown(blockDay, cycleDay);
  if (untreated && !beforeMenopause) {
    return 'Nothing is taken and her cycles have ended: every level is flat through the day.';
  }
  return `${shown}${capital(listOf(levels.map(levelPhrase)))}.`;
}

/** "progesterone peaks at 3 ng/mL 1.9 h after the dose, average 0.82". */
function levelPhrase({ name, unit, lowest, highest, mean, moves, peakHour }: LevelFacts): string {
  if (!moves) return `${name} stays near ${mean} ${unit}`;
  return peakHour === undefined
    ? `${name} runs from ${lowest} to ${highest} ${unit} and averages ${mean}`
    : `${name} peaks at ${highest} ${unit} ${peakHour} h after the dose and averages ${mean}`;
}

export function dayShown(blockDay: DayOf | undefined, cycleDay: DayOf | undefined): string {
  const parts = [
    ...(blockDay === undefined ? [] : [`day ${blockDay.day} of ${blockDay.of} of the regimen, when the most is taken`]),
    ...(cycleDay === undefined ? [] : [`day ${cycleDay.day} of a ${cycleDay.of}-day cycle`]),
  ];
  return parts.length === 0 ? '' : `${capital(parts.join(', '))}. `;
}

function monthSentence(facts: MonthFacts): string {
  const taken = facts.taken.map(({ name, days, of }) => `${capital(name)} is taken on ${days} of ${of}.`);
  return [...cycleSentences(facts), ...taken].join(' ');
}

function cycleSentences({ untreated, beforeMenopause, luteal, lutealPeak, otherPeak, taken }: MonthFacts): string[] {
  if (!beforeMenopause) {
    if (untreated) return ['Nothing is taken and her cycles have ended: every level is flat through the month.'];
    return taken.length > 0 ? [] : ['Her cycles have ended and every day of the regimen is alike.'];
  }
  if (lutealPeak === undefined)
    return [`No cycle has a luteal phase: progesterone stays below ${otherPeak ?? ''} ng/mL.`];
  const others = otherPeak === undefined ? '' : ` and ${otherPeak} in the others`;
  return [
    `${luteal ?? ''} of her cycles have a luteal phase; progesterone reaches ${lutealPeak} ng/mL in these${others}.`,
  ];
}
