import {
  CONJUGATED_ESTROGENS_0625,
  GNRH_AGONIST,
  MEDROXYPROGESTERONE_DEPOT_150,
  NORETHISTERONE_ACETATE_5,
} from './doses';
import { preset, type Preset } from './preset';
import { during } from './woman';

/** Long enough to see what comes back. */
const YEARS_AT_25 = 20;
const YEARS_AT_32 = 10;

/** Ends lie between the last dose wanted and the next one, so that rounding never adds a dose. */
const AFTER_20_INJECTIONS = 29.9;
const AFTER_6_INJECTIONS = 32.45;

/** Therapies that silence the ovaries before menopause. */
export const YOUNGER_WOMEN_PRESETS: readonly Preset[] = [
  preset(
    {
      id: 'depot-mpa-at-25',
      kind: 'therapy',
      name: 'Depot MPA from 25 to 30',
      description:
        'Contraception with medroxyprogesterone acetate (MPA) 150 mg into the muscle every 13 weeks for five years: her own estradiol falls, and comes back after the last injection.',
    },
    {
      person: { age: 25 },
      years: YEARS_AT_25,
      therapies: [during(MEDROXYPROGESTERONE_DEPOT_150, 25, AFTER_20_INJECTIONS)],
    },
  ),
  preset(
    {
      id: 'gnrh-agonist-at-32',
      kind: 'therapy',
      name: 'GnRH agonist for 24 weeks at 32',
      description:
        'Six monthly injections that silence the ovaries, as against endometriosis: estradiol as after menopause, and recovery.',
    },
    { person: { age: 32 }, years: YEARS_AT_32, therapies: [during(GNRH_AGONIST, 32, AFTER_6_INJECTIONS)] },
  ),
  preset(
    {
      id: 'gnrh-agonist-add-back-at-32',
      kind: 'therapy',
      name: 'GnRH agonist with add-back at 32',
      description:
        'Six monthly injections that silence the ovaries, with conjugated estrogens 0.625 mg and norethisterone acetate 5 mg a day: an add-back that kept bone at the spine in a trial of a year (Surrey and Hornstein 2002).',
    },
    {
      person: { age: 32 },
      years: YEARS_AT_32,
      therapies: [
        during(GNRH_AGONIST, 32, AFTER_6_INJECTIONS),
        during(CONJUGATED_ESTROGENS_0625, 32, AFTER_6_INJECTIONS),
        during(NORETHISTERONE_ACETATE_5, 32, AFTER_6_INJECTIONS),
      ],
    },
  ),
];
