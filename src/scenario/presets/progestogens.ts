import {
  CONJUGATED_ESTROGENS_0625,
  DYDROGESTERONE_5,
  ESTRADIOL_ORAL_1,
  ESTRADIOL_ORAL_2,
  ESTRADIOL_PATCH_50,
  LEVONORGESTREL_DEVICE,
  MEDROXYPROGESTERONE_10_CYCLIC,
  NORETHISTERONE_ACETATE_1,
  PROGESTERONE_ORAL_200_CYCLIC,
} from './doses';
import { preset, type Preset } from './preset';
import { DEFAULT_PERSON, DEFAULT_YEARS, during, THERAPY_START } from './woman';

/** Years after which the intrauterine system is changed for a new one. */
const DEVICE_YEARS = 5;
const END_AGE = DEFAULT_PERSON.age + DEFAULT_YEARS;

const DEVICES = Math.ceil((END_AGE - THERAPY_START) / DEVICE_YEARS);
/** The last device is taken out after the end of the run, and the patch stops with it. */
const LAST_DEVICE_END = THERAPY_START + DEVICES * DEVICE_YEARS;

/** One device after the other. */
const ONE_AFTER_THE_OTHER = Array.from({ length: DEVICES }, (_, index) => {
  const from = THERAPY_START + index * DEVICE_YEARS;
  return during(LEVONORGESTREL_DEVICE, from, from + DEVICE_YEARS);
});

/** Estrogen with other progestogens and other days of them, among them the remaining arms of the PEPI trial. */
export const PROGESTOGEN_PRESETS: readonly Preset[] = [
  preset(
    {
      id: 'cee-0625-mpa-10-cyclic',
      kind: 'therapy',
      name: 'CEE 0.625 + MPA 10 cyclic',
      description:
        'Oral conjugated estrogens (CEE) 0.625 mg a day, medroxyprogesterone acetate (MPA) 10 mg on 12 days of every 28. An arm of the PEPI trial.',
    },
    { therapies: [CONJUGATED_ESTROGENS_0625, MEDROXYPROGESTERONE_10_CYCLIC] },
  ),
  preset(
    {
      id: 'cee-0625-oral-progesterone-200-cyclic',
      kind: 'therapy',
      name: 'CEE 0.625 + oral progesterone 200 cyclic',
      description:
        'Oral conjugated estrogens (CEE) 0.625 mg a day, oral progesterone 200 mg on 12 days of every 28. An arm of the PEPI trial.',
    },
    { therapies: [CONJUGATED_ESTROGENS_0625, PROGESTERONE_ORAL_200_CYCLIC] },
  ),
  preset(
    {
      id: 'oral-estradiol-2-neta-1',
      kind: 'therapy',
      name: 'Oral estradiol 2 + NETA 1',
      description:
        'Oral estradiol 2 mg and norethisterone acetate (NETA) 1 mg a day, a progestin with some androgen effect. No hyperplasia in 398 women in up to five years.',
    },
    { therapies: [ESTRADIOL_ORAL_2, NORETHISTERONE_ACETATE_1] },
  ),
  preset(
    {
      id: 'oral-estradiol-1-dydrogesterone-5',
      kind: 'therapy',
      name: 'Oral estradiol 1 + dydrogesterone 5',
      description: 'Oral estradiol 1 mg and dydrogesterone 5 mg a day, a progestogen that gives no allopregnanolone.',
    },
    { therapies: [ESTRADIOL_ORAL_1, DYDROGESTERONE_5] },
  ),
  preset(
    {
      id: 'patch-50-levonorgestrel-device',
      kind: 'therapy',
      name: 'Patch 50 + levonorgestrel in the womb',
      description:
        'Estradiol patch 50 µg a day with a levonorgestrel-releasing intrauterine system, a new one every five years: acts on the womb lining, little reaches the blood.',
    },
    { therapies: [during(ESTRADIOL_PATCH_50, THERAPY_START, LAST_DEVICE_END), ...ONE_AFTER_THE_OTHER] },
  ),
];
