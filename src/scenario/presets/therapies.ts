import {
  CONJUGATED_ESTROGENS_0625,
  ESTRADIOL_ORAL_1,
  ESTRADIOL_PATCH_50,
  MEDROXYPROGESTERONE_2_5,
  PROGESTERONE_CREAM_40,
  PROGESTERONE_ORAL_200_CYCLIC,
  PROGESTERONE_VAGINAL_100,
  progesteroneOral,
} from './doses';
import { preset, type Preset } from './preset';

/** Formulations side by side: like estrogen with unlike progestogens, and the other way round. */
export const THERAPY_PRESETS: readonly Preset[] = [
  preset(
    {
      id: 'patch-50',
      kind: 'therapy',
      name: 'Patch 50 alone',
      description:
        'Estradiol patch 50 µg a day without a progestogen. Protection of the womb lining is not shown without one; not at issue once the womb is removed.',
    },
    { therapies: [ESTRADIOL_PATCH_50] },
  ),
  preset(
    {
      id: 'patch-50-oral-progesterone-200-cyclic',
      kind: 'therapy',
      name: 'Patch 50 + oral progesterone 200 cyclic',
      description: 'Estradiol patch 50 µg a day, oral progesterone 200 mg on 12 days of every 28.',
    },
    { therapies: [ESTRADIOL_PATCH_50, PROGESTERONE_ORAL_200_CYCLIC] },
  ),
  preset(
    {
      id: 'patch-50-oral-progesterone-100',
      kind: 'therapy',
      name: 'Patch 50 + oral progesterone 100',
      description:
        'Estradiol patch 50 µg a day, oral progesterone 100 mg every day. About 2 % of the dose reaches the blood as allopregnanolone, by an uncertain estimate.',
    },
    { therapies: [ESTRADIOL_PATCH_50, progesteroneOral(100)] },
  ),
  preset(
    {
      id: 'patch-50-progesterone-cream-40',
      kind: 'therapy',
      name: 'Patch 50 + progesterone cream 40',
      description:
        'Estradiol patch 50 µg a day, progesterone cream 40 mg: little reaches the blood, protection of the womb lining is not shown.',
    },
    { therapies: [ESTRADIOL_PATCH_50, PROGESTERONE_CREAM_40] },
  ),
  preset(
    {
      id: 'patch-50-vaginal-progesterone-100',
      kind: 'therapy',
      name: 'Patch 50 + vaginal progesterone 100',
      description:
        'Estradiol patch 50 µg a day, vaginal progesterone capsule 100 mg: passes the liver by, so little allopregnanolone.',
    },
    { therapies: [ESTRADIOL_PATCH_50, PROGESTERONE_VAGINAL_100] },
  ),
  preset(
    {
      id: 'cee-0625',
      kind: 'therapy',
      name: 'Conjugated estrogens 0.625 alone',
      description:
        'Oral conjugated estrogens 0.625 mg a day without a progestogen. Protection of the womb lining is not shown without one; not at issue once the womb is removed. An arm of the PEPI trial.',
    },
    { therapies: [CONJUGATED_ESTROGENS_0625] },
  ),
  preset(
    {
      id: 'cee-0625-mpa-2-5',
      kind: 'therapy',
      name: 'Conjugated estrogens 0.625 + MPA 2.5',
      description:
        'Oral conjugated estrogens 0.625 mg and medroxyprogesterone acetate (MPA) 2.5 mg a day, a progestin that gives no allopregnanolone. An arm of the PEPI trial.',
    },
    { therapies: [CONJUGATED_ESTROGENS_0625, MEDROXYPROGESTERONE_2_5] },
  ),
  preset(
    {
      id: 'oral-estradiol-1-oral-progesterone-100',
      kind: 'therapy',
      name: 'Oral estradiol 1 + oral progesterone 100',
      description: 'Oral estradiol 1 mg and oral progesterone 100 mg a day.',
    },
    { therapies: [ESTRADIOL_ORAL_1, progesteroneOral(100)] },
  ),
  preset(
    {
      id: 'oral-progesterone-300',
      kind: 'therapy',
      name: 'Oral progesterone 300 alone',
      description:
        'Oral progesterone 300 mg a day after menopause, without estrogen. Trials of progesterone alone found no measurable effect on bone.',
    },
    { therapies: [progesteroneOral(300)] },
  ),
];
