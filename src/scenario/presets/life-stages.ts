import { preset, type Preset } from './preset';

/** Lives without therapy. */
export const LIFE_STAGE_PRESETS: readonly Preset[] = [
  preset(
    {
      id: 'natural-menopause',
      kind: 'life-stage',
      name: 'Natural menopause',
      description: 'The last period in its own time (51 here), no therapy. The line the others are compared with.',
    },
    {},
  ),
  preset(
    {
      id: 'early-menopause',
      kind: 'life-stage',
      name: 'Early menopause at 45',
      description: 'Last period at 45, no therapy: bone loses its estrogen six years earlier.',
    },
    { person: { age: 40, ageAtFinalPeriod: 45 } },
  ),
  preset(
    {
      id: 'surgical-menopause',
      kind: 'life-stage',
      name: 'Surgical menopause at 47',
      description: 'Both ovaries removed at 47, no therapy: estradiol falls within days instead of years.',
    },
    { person: { menopause: 'surgical', ageAtFinalPeriod: 47 } },
  ),
  preset(
    {
      id: 'ovarian-insufficiency',
      kind: 'life-stage',
      name: 'Ovarian insufficiency at 38',
      description: 'The ovaries fail at 38, no therapy: thirteen years of estrogen fewer than at 51.',
    },
    { person: { age: 35, ageAtFinalPeriod: 38, menopause: 'ovarian-insufficiency' }, years: 46 },
  ),
  preset(
    {
      id: 'short-luteal-phases',
      kind: 'life-stage',
      name: 'Short luteal phases, seen from 35',
      description:
        'Cycles with a short second half until menopause, no therapy: nearly normal estradiol, less progesterone. In observational studies such cycles go with more loss at the spine.',
    },
    { person: { age: 35, cycle: 'short-luteal' }, years: 46 },
  ),
  preset(
    {
      id: 'anovulatory-cycles',
      kind: 'life-stage',
      name: 'Cycles without ovulation, seen from 35',
      description:
        'Cycles without ovulation until menopause, no therapy: estradiol of the first half of the cycle, almost no progesterone.',
    },
    { person: { age: 35, cycle: 'anovulatory' }, years: 46 },
  ),
];
