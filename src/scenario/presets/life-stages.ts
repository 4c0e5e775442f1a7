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
];
