import { regimen, statement, type Studied } from './statement';

/** What trials and cohorts found on the womb lining, one statement for each kind of progestogen regimen. */

/** Strongest estrogen of most trials: one standard dose. */
const STANDARD = 1;
/** Oral estradiol 2 mg. */
const TWO_MILLIGRAMS = 2;
/** Oral estradiol valerate 2 mg, counted as estradiol by weight. */
const VALERATE = 1.5;

const CONJUGATED: Studied = { studiedWith: ['conjugated-estrogens oral'], upTo: STANDARD };
const ORAL_ESTRADIOL: Studied = { studiedWith: ['estradiol oral'], upTo: STANDARD };
const ORAL_ESTRADIOL_2: Studied = { studiedWith: ['estradiol oral'], upTo: TWO_MILLIGRAMS };

export const HIGHER_ESTROGEN = statement(
  'not-shown',
  'The estrogen dose is above those with which this progestogen was studied. Oral estradiol 2 mg was studied with norethisterone acetate 1 mg every day, without hyperplasia in 398 women in five years, and with dydrogesterone 10 mg on 14 of 28 days.',
  'Wells 2002 (PK271); dydrogesterone, Gynecol Endocrinol 2000;14:275; estrone sulfate 1.25 mg with medroxyprogesterone acetate (PK270); estradiol gel 1.5 mg with progesterone 100 mg on 25 of 28 days, Gillet 1994 (PK273); patch 50 counted as conjugated estrogens 0.625 mg, Chetkowski 1986 (PK166)',
  'B',
);
export const TOO_LITTLE = statement(
  'not-shown',
  'Protection of the womb lining is not shown for this progestogen at this dose and number of days.',
  'no trial among PK261–PK281',
  'D',
);

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
  { studiedWith: ['estradiol oral', 'estradiol gel'], upTo: STANDARD },
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
export const NETA_CONTINUOUS = regimen(
  ORAL_ESTRADIOL_2,
  'protection-shown',
  'Norethisterone acetate 1 mg every day with oral estradiol 2 mg: no hyperplasia in 398 women in up to five years.',
  'Wells 2002 (PK271)',
  'A',
);
export const NETA_LOW = regimen(
  ORAL_ESTRADIOL,
  'protection-shown',
  'Norethisterone acetate 0.5 mg every day with oral estradiol 1 mg: hyperplasia 0.4 % after one year, 14.6 % without it.',
  'Kurman 2000, Obstet Gynecol 96:373',
  'A',
);
export const NETA_VERY_LOW = regimen(
  ORAL_ESTRADIOL,
  'not-shown',
  'Norethisterone acetate below 0.5 mg every day with oral estradiol 1 mg: hyperplasia 0.8 % at 0.1 mg and 0.4 % at 0.25 mg after one year, 14.6 % without it; not known beyond. A review names 1 mg as the least dose.',
  'Kurman 2000, Obstet Gynecol 96:373; Furness 2009, Cochrane CD000402',
  'A',
);
export const NETA_CYCLIC = statement(
  'not-shown',
  'Norethisterone on 14 days of 28: no hyperplasia after one year of patch 50 with 1 mg norethisterone or 20 mg dydrogesterone; but complex hyperplasia in 5.3 % of women on usual regimens with 10 or more days of a progestogen.',
  '“Transdermal sequential and continuous hormone replacement regimens with estradiol and norethisterone acetate in postmenopausal women” (774 women, one year); Sturdee 2000, BJOG; E3N, 1.30 times (0.85–1.99) for norsteroids (PK280)',
  'B',
);

const DYDROGESTERONE_CANCER =
  'An observational study saw womb cancer about as often as without therapy after any use, 1.05 times (0.76–1.45), and more beyond 5 years, 1.69 times (1.06–2.70).';
export const DYDROGESTERONE_CONTINUOUS = regimen(
  ORAL_ESTRADIOL,
  'shown-up-to-5-years',
  `Dydrogesterone 5 mg every day with oral estradiol 1 mg: hyperplasia in 1 of 290 women (0.4 % of those with a biopsy) in one year. ${DYDROGESTERONE_CANCER}`,
  'Maturitas 2006;53:299 (PMID 16043317); E3N, Fournier 2014 (PK279)',
  'B',
);
export const DYDROGESTERONE_CYCLIC = regimen(
  ORAL_ESTRADIOL_2,
  'shown-up-to-5-years',
  `Dydrogesterone 10 mg on 14 of 28 days with oral estradiol 2 mg: one simple hyperplasia in 236 women treated for a year or longer. ${DYDROGESTERONE_CANCER}`,
  'Gynecol Endocrinol 2000;14:275; E3N, Fournier 2014 (PK279)',
  'B',
);

export const LEVONORGESTREL_DEVICE = regimen(
  { studiedWith: ['estradiol patch', 'estradiol oral'], upTo: VALERATE },
  'protection-shown',
  'Levonorgestrel-releasing intrauterine system: the lining was suppressed in all of 29 women after five years with patch 50 or oral estradiol valerate 2 mg; studies are small. In a cohort, users had womb cancer 78 % less often.',
  'Varila 2001, Fertil Steril 76:969; Raudaskoski 1995, Am J Obstet Gynecol 172:114 (20 women, one year); NOWAC, Jareid 2018, Gynecol Oncol 149:127',
  'B',
);
export const LEVONORGESTREL_DEVICE_OLD = statement(
  'not-shown',
  'Levonorgestrel-releasing intrauterine system worn longer than five years: with estrogen it was studied for five years; what it releases falls further.',
  'Varila 2001, Fertil Steril 76:969; levels by year, Seeber 2012 (PK123–PK129)',
  'D',
);

export const CREAM = statement(
  'not-shown',
  'Progesterone cream: no secretory change of the womb lining at 16–64 mg; one trial of 26 women is too small to tell.',
  'Wren 2000 (PK091), Leonetti 2005 (PK276)',
  'A',
);
export const VAGINAL_GEL = statement(
  'not-shown',
  'Vaginal progesterone gel 45 mg on 10 days a month was not enough: hyperplasia or cancer in 12.7 % against 3.1 % on placebo in about five years.',
  'ELITE (PK274)',
  'A',
);
export const VAGINAL_GEL_MORE = statement(
  'not-shown',
  'Vaginal progesterone gel: 45 mg on 10 days a month was not enough (12.7 % against 3.1 %); no trial of more is at hand.',
  'no trial; for the lower dose ELITE (PK274)',
  'D',
);
export const VAGINAL_CAPSULE = statement(
  'not-shown',
  'Vaginal progesterone capsules: no trial of the womb lining over years is at hand. A review of 2016 held protection possible with 100 mg every other day for 3–5 years.',
  'no trial; expert opinion, Stute 2016, Climacteric 19:316',
  'D',
);
export const INTRAMUSCULAR = statement(
  'not-shown',
  'Progesterone into the muscle: no trial of the womb lining under estrogen therapy is at hand.',
  'no trial',
  'D',
);
export const SUBCUTANEOUS = statement(
  'not-shown',
  'Progesterone under the skin: 25 or 50 mg a day for 11 days changed the lining as in a natural cycle in all of 22 biopsies; no trial over months or years is at hand.',
  'no trial; for the short change de Ziegler 2013, Fertil Steril 100:860',
  'D',
);
export const DEPOT_MPA = statement(
  'not-shown',
  'Depot medroxyprogesterone acetate with estrogen: no trial of the womb lining is at hand. Alone, 150 mg every 12 weeks showed its effect on the lining through the whole interval in 11 women.',
  'no trial; for the depot alone PMID 842303',
  'D',
);
