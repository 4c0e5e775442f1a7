import {
  ESTRADIOL_GEL_1_5,
  ESTRADIOL_NASAL_300,
  ESTRADIOL_ORAL_1,
  ESTRADIOL_PATCH_50,
  ESTRADIOL_VAGINAL_10,
  PROGESTERONE_ORAL_100_OF_25,
  PROGESTERONE_ORAL_200_FORTNIGHT,
  PROGESTERONE_SUBCUTANEOUS_25,
  PROGESTERONE_VAGINAL_GEL_45_CYCLIC,
} from './doses';
import { preset, type Preset } from './preset';

/** The same hormones by less usual ways. */
export const ROUTE_PRESETS: readonly Preset[] = [
  preset(
    {
      id: 'gel-1-5-oral-progesterone-100',
      kind: 'therapy',
      name: 'Estradiol gel 1.5 + progesterone 100',
      description: 'Estradiol gel 1.5 mg a day, oral progesterone 100 mg on 25 days of every 28.',
    },
    { therapies: [ESTRADIOL_GEL_1_5, PROGESTERONE_ORAL_100_OF_25] },
  ),
  preset(
    {
      id: 'nasal-300-oral-progesterone-200',
      kind: 'therapy',
      name: 'Nasal estradiol 300 + progesterone 200',
      description:
        'Estradiol 300 µg a day as a nasal spray, a short peak once a day; oral progesterone 200 mg on 14 days of every 28.',
    },
    { therapies: [ESTRADIOL_NASAL_300, PROGESTERONE_ORAL_200_FORTNIGHT] },
  ),
  preset(
    {
      id: 'vaginal-estradiol-10',
      kind: 'therapy',
      name: 'Vaginal estradiol 10',
      description: 'Vaginal estradiol 10 µg a day, taken for dryness: little reaches the blood, and so the bone.',
    },
    { therapies: [ESTRADIOL_VAGINAL_10] },
  ),
  preset(
    {
      id: 'patch-50-subcutaneous-progesterone-25',
      kind: 'therapy',
      name: 'Patch 50 + progesterone injection 25',
      description:
        'Estradiol patch 50 µg a day, progesterone 25 mg a day under the skin: as much progesterone as in the second half of a cycle, without what the liver makes of a swallowed dose.',
    },
    { therapies: [ESTRADIOL_PATCH_50, PROGESTERONE_SUBCUTANEOUS_25] },
  ),
  preset(
    {
      id: 'oral-estradiol-1-vaginal-gel-45-cyclic',
      kind: 'therapy',
      name: 'Oral estradiol 1 + progesterone gel 45',
      description:
        'Oral estradiol 1 mg a day, vaginal progesterone gel 45 mg on 10 days of every 28, as in the ELITE trial: not enough for the womb lining.',
    },
    { therapies: [ESTRADIOL_ORAL_1, PROGESTERONE_VAGINAL_GEL_45_CYCLIC] },
  ),
];
