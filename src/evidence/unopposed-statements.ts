import { statement } from './statement';

/** What is known on the womb lining when no progestogen is taken. */

export const NO_WOMB = statement('not-at-issue', 'Without a womb its lining is not at issue.', 'product rule', 'D');
export const NO_ESTROGEN = statement('not-at-issue', 'No estrogen is given.', 'product rule', 'D');

export const UNOPPOSED_CONJUGATED = statement(
  'not-shown',
  'Estrogen without a progestogen: after three years of conjugated estrogens 0.625 mg 64 % of women had hyperplasia of the womb lining, 3 % on placebo; 20 % after one year. Other doses were not in these trials.',
  'PEPI, conjugated estrogens 0.625 mg alone (PK262, PK263); Woodruff 1994 (PK266)',
  'A',
);
export const UNOPPOSED_ORAL_ESTRADIOL = statement(
  'not-shown',
  'Estrogen without a progestogen: after one year of oral estradiol 1 mg 14.6 % of 247 women had hyperplasia of the womb lining. Other doses were not in that trial.',
  'Kurman 2000, Obstet Gynecol 96:373; for conjugated estrogens over three years PEPI (PK262)',
  'A',
);
export const UNOPPOSED_PATCH = statement(
  'not-shown',
  'Estrogen without a progestogen: after one year of an estradiol patch of 50 µg 37.9 % of 103 women had hyperplasia of the womb lining. Other doses were not in that trial.',
  'Archer 1999, Obstet Gynecol 94:498; for conjugated estrogens over three years PEPI (PK262)',
  'A',
);
export const UNOPPOSED_OTHER = statement(
  'not-shown',
  'Estrogen without a progestogen: no trial of this form is at hand. Hyperplasia of the womb lining was found in 14.6 % after one year of oral estradiol 1 mg, in 37.9 % after one year of patch 50 and in 64 % after three years of conjugated estrogens 0.625 mg.',
  'inferred from Kurman 2000, Obstet Gynecol 96:373; Archer 1999, Obstet Gynecol 94:498; PEPI (PK262)',
  'D',
);
export const ULTRA_LOW_UNOPPOSED = statement(
  'not-shown',
  'Estradiol patch 14 µg without a progestogen: hyperplasia in 1 of 208 women in two years, 0 on placebo; not known beyond.',
  'ULTRA, Ettinger 2004 (PK275)',
  'A',
);
export const LOW_VAGINAL_UNOPPOSED = statement(
  'not-at-issue',
  'Vaginal estradiol of 10 µg a day or less, also 25 µg twice a week: little reaches the blood (10 µg twice a week: 5.2 pg/mL before, 6.1 after a year; 25 µg a day is more). No hyperplasia in 283 biopsies after a year of 10 µg; 0.4 % in 20 trials of vaginal estrogens with 2983 women. Longer use is known from observation only, and one registry differs.',
  'Ulrich 2010, Climacteric (PK160); Notelovitz 2002 (PK159, PK161); review, Constantine 2019, Menopause 26 no. 7',
  'B',
);

/** What a dose above those of the trials adds to a statement on estrogen alone. */
export const HIGH_DOSE_REMARK = 'The dose taken here is higher.';

/** What an implant adds to any statement. */
export const IMPLANT_REMARK = {
  text: 'Of 10 women who had 50 mg estradiol implants, 4 stopped bleeding 27–43 months after the last one: the lining stays stimulated long after.',
  source: 'Gangar 1990, BMJ 300:436',
} as const;
