import type { SafetyStatement } from './safety-types';

/** What the trials and cohorts found on the womb lining, one statement for each kind of regimen. */

const statement = (
  level: SafetyStatement['level'],
  text: string,
  source: string,
  grade: SafetyStatement['grade'],
): SafetyStatement => ({ code: 'endometrium', level, text, source, grade });

/** A statement with the estrogens it was studied with, as agent and route. */
export interface Regimen extends SafetyStatement {
  readonly studiedWith: readonly string[];
}

const regimen = (studiedWith: Regimen['studiedWith'], ...rest: Parameters<typeof statement>): Regimen => ({
  ...statement(...rest),
  studiedWith,
});

export const NO_WOMB = statement('not-at-issue', 'Without a womb its lining is not at issue.', 'product rule', 'D');
export const NO_ESTROGEN = statement('not-at-issue', 'No estrogen is given.', 'product rule', 'D');
export const UNOPPOSED = statement(
  'not-shown',
  'Estrogen without a progestogen: after three years of conjugated estrogens 0.625 mg 64 % of women had hyperplasia of the womb lining, 3 % on placebo. Other estrogens and doses, and patches, were not in that trial.',
  'PEPI, conjugated estrogens 0.625 mg alone (PK262, PK263); 20 % after one year, Woodruff 1994 (PK266)',
  'A',
);
export const ULTRA_LOW_UNOPPOSED = statement(
  'not-shown',
  'Estradiol patch 14 µg without a progestogen: hyperplasia in 1 of 208 women in two years, 0 on placebo; not known beyond.',
  'ULTRA, Ettinger 2004 (PK275)',
  'A',
);
export const HIGHER_ESTROGEN = statement(
  'not-shown',
  'The estrogen dose is above those with which this progestogen was studied. Oral estradiol 2 mg was studied with another one, norethisterone acetate: no hyperplasia in 398 women in five years.',
  'Wells 2002 (PK271); estrone sulfate 1.25 mg with medroxyprogesterone acetate (PK270); estradiol gel 1.5 mg with progesterone 100 mg on 25 of 28 days, Gillet 1994 (PK273); patch 50 counted as conjugated estrogens 0.625 mg, Chetkowski 1986 (PK166)',
  'B',
);
export const TOO_LITTLE = statement(
  'not-shown',
  'Protection of the womb lining is not shown for this progestogen at this dose and number of days.',
  'no trial among PK261–PK281',
  'D',
);
export const CREAM = statement(
  'not-shown',
  'Progesterone cream: no secretory change of the womb lining at 16–64 mg; one trial of 26 women is too small to tell.',
  'Wren 2000 (PK091), Leonetti 2005 (PK276)',
  'A',
);
export const VAGINAL = statement(
  'not-shown',
  'Vaginal progesterone: 45 mg gel on 10 days a month was not enough (12.7 % against 3.1 %); capsules have no trial here.',
  'ELITE (PK274)',
  'A',
);
const CONJUGATED = ['conjugated-estrogens oral'];
const ORAL_PROGESTERONE_CANCER =
  'An observational study saw more womb cancer: 1.80 times (1.38–2.34) after any use, 2.66 times (1.87–3.77) beyond 5 years.';

export const ORAL_CYCLIC = regimen(
  CONJUGATED,
  'shown-up-to-5-years',
  `Oral progesterone 200 mg on 12 of 28 days: hyperplasia 6 % after three years, 3 % on placebo. ${ORAL_PROGESTERONE_CANCER}`,
  'PEPI (PK261, PK263); E3N, Fournier 2014 (PK278)',
  'B',
);
export const ORAL_CONTINUOUS = regimen(
  ['estradiol oral'],
  'shown-up-to-5-years',
  `Oral progesterone 100 mg daily: hyperplasia below 1 % after 12 months; on 25 of 28 days none in 98 women after 6 months or more. ${ORAL_PROGESTERONE_CANCER}`,
  'REPLENISH, Lobo 2018 (PK272, rate recalled); Gillet 1994, estradiol gel 1.5 mg (PK273); E3N, Fournier 2014 (PK278)',
  'B',
);
export const MPA_CONTINUOUS = regimen(
  CONJUGATED,
  'protection-shown',
  'Medroxyprogesterone acetate every day: hyperplasia 1 % or less in one to three years; womb cancer rarer than on placebo (hazard ratio 0.65).',
  'Woodruff 1994 (PK267), PEPI (PK265, recalled), WHI, Chlebowski 2016 (PK277)',
  'B',
);
export const MPA_LOW = regimen(
  CONJUGATED,
  'protection-shown',
  'Medroxyprogesterone acetate 1.5 mg every day with low-dose estrogen: hyperplasia 0–0.37 % after one year.',
  'HOPE, Pickar 2001 (PK269)',
  'A',
);
export const MPA_CYCLIC = regimen(
  CONJUGATED,
  'shown-up-to-5-years',
  'Medroxyprogesterone acetate on 12–14 days of 28: hyperplasia 1 % or less after one year, about 5 % after three. An observational study saw more womb cancer after ten years or more of a progestogen on fewer than 15 days: 1.88 times (1.36–2.60).',
  'Woodruff 1994 (PK267), PEPI (PK264, recalled), NIH-AARP (PK281)',
  'B',
);
