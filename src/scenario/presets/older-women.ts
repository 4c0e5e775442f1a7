import { ANASTROZOLE_1, DENOSUMAB_60, ESTRADIOL_PATCH_14 } from './doses';
import { preset, type Preset } from './preset';
import { during } from './woman';

/** To the age of 81, as for the default woman. */
const YEARS_AT_67 = 14;
/** Between the sixth dose and the seventh, so that rounding never adds one. */
const AFTER_6_INJECTIONS = 69.9;

/** Therapies that start years after the last period. */
export const OLDER_WOMEN_PRESETS: readonly Preset[] = [
  preset(
    {
      id: 'anastrozole-at-60',
      kind: 'therapy',
      name: 'Aromatase inhibitor from 60 to 65',
      description:
        'Anastrozole 1 mg a day for five years, as after breast cancer: the little estradiol left after menopause falls to a twentieth. The model shows less loss than trials found.',
    },
    { therapies: [during(ANASTROZOLE_1, 60, 65)] },
  ),
  preset(
    {
      id: 'patch-14-at-67',
      kind: 'therapy',
      name: 'Patch 14 alone at 67',
      description:
        'Estradiol patch 14 µg a day, worn for a week, without a progestogen, begun 16 years after the last period, as in the ULTRA trial (two years).',
    },
    { person: { age: 67 }, years: YEARS_AT_67, therapies: [during(ESTRADIOL_PATCH_14, 67)] },
  ),
  preset(
    {
      id: 'denosumab-67-to-70',
      kind: 'therapy',
      name: 'Denosumab from 67 to 70, then stopped',
      description:
        'Denosumab 60 mg every six months, six times, then nothing: gain while RANKL is bound, loss when it is free again.',
    },
    { person: { age: 67 }, years: YEARS_AT_67, therapies: [during(DENOSUMAB_60, 67, AFTER_6_INJECTIONS)] },
  ),
];
