import { intermediate } from './intermediate';
import type { DayFacts, LensWords, LevelFacts, MonthFacts } from './types';

/** Plain words. */
export const fundamentals: LensWords = {
  ...intermediate,
  heading: 'A closer look at one day and one month',
  modeLabel: 'What to look at',
  analytes: {
    ...intermediate.analytes,
    estradiol: 'estrogen',
    estrone: 'a weaker estrogen',
    allopregnanolone: 'calming metabolite',
    pregnanolone: 'a close relative',
    medroxyprogesterone: 'progestin',
    'medroxyprogesterone-depot': 'progestin from the injection',
  },
  groups: { estrogens: 'Estrogen', progestogens: 'Progesterone', neurosteroids: 'Calming metabolite' },
  responses: {
    estrogen: 'Estrogen effect',
    progesterone: 'Progesterone effect',
    allopregnanolone: 'Calming metabolite on bone',
  },
  hypothesis: 'only an idea',
  beforeMenopause: (percent) => `before menopause ${percent}`,
  kinds: {
    ovulatory: 'with ovulation',
    'short-luteal': 'short second half',
    anovulatory: 'without ovulation',
    mixed: 'level',
  },
  daySentence,
  monthSentence,
  gonadotropins: {
    luteinizing: 'LH, the signal to ovulate',
    follicleStimulating: 'FSH, the signal to ripen an egg',
    unit: 'IU/L, measured',
    note: (source) =>
      `Two signals from the brain, measured in healthy cycles and drawn to find one's way. The model does not compute them. ${source}.`,
  },
  routeTable: {
    ...intermediate.routeTable,
    caption: 'The same progesterone taken another way',
    route: 'Taken',
    peak: 'highest',
    mean: 'average',
    note: 'Extrapolated: nobody has studied this dose taken this way.',
  },
  responseNote:
    'Effects are in percent of the most there is. Bone is slow: it feels their average over a day or a month, the dotted line, not each rise and fall.',
  unavailable: 'The levels at this age could not be computed.',
};

function daySentence({ untreated, beforeMenopause, levels, blockDay, cycleDay }: DayFacts): string {
  if (untreated && !beforeMenopause)
    return 'Nothing is taken and her cycles have ended, so all lines are flat all day.';
  const shown =
    blockDay !== undefined
      ? `One of the days with the most to take (day ${blockDay.day} of ${blockDay.of}). `
      : cycleDay !== undefined
        ? `Day ${cycleDay.day} of a cycle of ${cycleDay.of} days. `
        : '';
  return shown + levels.map(phrase).join(' ');
}

function phrase({ name, mean, lowest, highest, unit, moves, peakHour }: LevelFacts): string {
  const subject = name.charAt(0).toUpperCase() + name.slice(1);
  if (!moves) return `${subject} stays about the same, near ${mean} ${unit}.`;
  return peakHour === undefined
    ? `${subject} goes up and down between ${lowest} and ${highest} ${unit}.`
    : `${subject} is highest about ${peakHour} hours after the dose and then falls again.`;
}

function monthSentence({ untreated, beforeMenopause, luteal, lutealPeak, taken }: MonthFacts): string {
  const doses = taken.map(
    ({ name, days, of }) => `${name.charAt(0).toUpperCase()}${name.slice(1)}: taken on ${days} of ${of}.`,
  );
  if (!beforeMenopause) {
    if (untreated) return 'Nothing is taken and her cycles have ended, so all lines are flat all month.';
    return doses.length > 0 ? doses.join(' ') : 'Her cycles have ended and every day is like the other.';
  }
  const cycles =
    lutealPeak === undefined
      ? 'In these cycles no egg is released, and progesterone stays low.'
      : `${luteal ?? ''} of her cycles release an egg; progesterone rises after it.`;
  return [cycles, ...doses].join(' ');
}
