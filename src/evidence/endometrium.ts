import { type SafetyStatement, type SafetyTherapy, shareOfDays } from './safety-types';

/** Doses of estrogen that count as one standard dose: those the progestogen trials were run with. */
const STANDARD_ESTROGEN: Readonly<Record<string, number>> = {
  'conjugated-estrogens oral': 0.625,
  'estradiol oral': 1,
  'estradiol patch': 50,
};
/** The low doses of the HOPE trial, as part of the standard dose. */
const LOW_ESTROGEN = 0.45 / 0.625;
/** The patch of the ULTRA trial. */
const ULTRA_LOW_ESTROGEN = 14 / 50;
/** Sums of decimal doses differ in the last digit. */
const ROUNDING = 1e-9;

const TWELVE_OF_28 = 12 / 28;
const FOURTEEN_OF_28 = 14 / 28;
const TWENTY_FIVE_OF_28 = 25 / 28;

const statement = (
  level: SafetyStatement['level'],
  text: string,
  source: string,
  grade: SafetyStatement['grade'],
): SafetyStatement => ({ code: 'endometrium', level, text, source, grade });

const NO_WOMB = statement('not-at-issue', 'Without a womb its lining is not at issue.', 'product rule', 'D');
const NO_ESTROGEN = statement('not-at-issue', 'No estrogen is given.', 'product rule', 'D');
const UNOPPOSED = statement(
  'not-shown',
  'Estrogen without a progestogen: after three years 64 % of women had hyperplasia of the womb lining, 3 % on placebo.',
  'PEPI, conjugated estrogens 0.625 mg alone (PK262, PK263); 20 % after one year, Woodruff 1994 (PK266)',
  'A',
);
const ULTRA_LOW_UNOPPOSED = statement(
  'not-shown',
  'Estradiol patch 14 µg without a progestogen: hyperplasia in 1 of 208 women in two years, 0 on placebo; not known beyond.',
  'ULTRA, Ettinger 2004 (PK275)',
  'A',
);
const HIGHER_ESTROGEN = statement(
  'not-shown',
  'The estrogen dose is above those with which protection of the womb lining was studied.',
  'trials used conjugated estrogens up to 0.625 mg, estradiol 1 mg or patch 50 (PK261–PK276)',
  'D',
);
const TOO_LITTLE = statement(
  'not-shown',
  'Protection of the womb lining is not shown for this progestogen at this dose and number of days.',
  'no trial among PK261–PK281',
  'D',
);
const CREAM = statement(
  'not-shown',
  'Progesterone cream: no secretory change of the womb lining at 16–64 mg; one trial of 26 women is too small to tell.',
  'Wren 2000 (PK091), Leonetti 2005 (PK276)',
  'A',
);
const VAGINAL = statement(
  'not-shown',
  'Vaginal progesterone: 45 mg gel on 10 days a month was not enough (12.7 % against 3.1 %); capsules have no trial here.',
  'ELITE (PK274)',
  'A',
);
const ORAL_CYCLIC = statement(
  'shown-up-to-5-years',
  'Oral progesterone 200 mg on 12 of 28 days: hyperplasia 6 % after three years, 3 % on placebo. Beyond 5 years of use an observational study saw more womb cancer (2.66 times).',
  'PEPI (PK261, PK263); E3N, Fournier 2014 (PK278)',
  'A',
);
const ORAL_CONTINUOUS = statement(
  'shown-up-to-5-years',
  'Oral progesterone 100 mg daily: hyperplasia below 1 % after one year. Beyond 5 years of use an observational study saw more womb cancer (2.66 times).',
  'REPLENISH, Lobo 2018 (PK272); Gillet 1994 (PK273); E3N, Fournier 2014 (PK278)',
  'A',
);
const MPA_CONTINUOUS = statement(
  'protection-shown',
  'Medroxyprogesterone acetate every day: hyperplasia 1 % or less; womb cancer rarer than on placebo (hazard ratio 0.65).',
  'Woodruff 1994 (PK267), PEPI (PK265), WHI, Chlebowski 2016 (PK277)',
  'A',
);
const MPA_LOW = statement(
  'protection-shown',
  'Medroxyprogesterone acetate 1.5 mg every day with low-dose estrogen: hyperplasia 0–0.37 % after one year.',
  'HOPE, Pickar 2001 (PK269)',
  'A',
);
const MPA_CYCLIC = statement(
  'protection-shown',
  'Medroxyprogesterone acetate on 12–14 days of 28: hyperplasia 0–5 % in one to three years; more womb cancer after ten years of short sequences.',
  'Woodruff 1994 (PK267), PEPI (PK264), NIH-AARP (PK281)',
  'A',
);

/** What the evidence says on the womb lining for therapies taken together; keyed on the regimen, never on a level. */
export function endometriumStatement(therapies: readonly SafetyTherapy[], hasUterus: boolean): SafetyStatement {
  if (!hasUterus) return NO_WOMB;
  const estrogen = therapies.reduce((sum, { agent, route, dose }) => {
    const standard = STANDARD_ESTROGEN[`${agent} ${route}`];
    return standard === undefined ? sum : sum + dose / standard;
  }, 0);
  if (estrogen === 0) return NO_ESTROGEN;
  const progestogens = therapies.filter(({ agent, route }) => STANDARD_ESTROGEN[`${agent} ${route}`] === undefined);
  if (progestogens.length === 0) {
    const lowPatch = therapies.every(({ route }) => route === 'patch') && estrogen <= ULTRA_LOW_ESTROGEN + ROUNDING;
    return lowPatch ? ULTRA_LOW_UNOPPOSED : UNOPPOSED;
  }
  const best = strongest(progestogens.map((therapy) => progestogenStatement(therapy, estrogen)));
  return best.level !== 'not-shown' && estrogen > 1 + ROUNDING ? HIGHER_ESTROGEN : best;
}

function strongest(statements: readonly SafetyStatement[]): SafetyStatement {
  const order: readonly SafetyStatement['level'][] = ['protection-shown', 'shown-up-to-5-years', 'not-shown'];
  for (const level of order) {
    const found = statements.find((one) => one.level === level);
    if (found !== undefined) return found;
  }
  return TOO_LITTLE;
}

function progestogenStatement(therapy: SafetyTherapy, estrogen: number): SafetyStatement {
  const { agent, route, dose } = therapy;
  const share = shareOfDays(therapy) + ROUNDING;
  if (agent === 'progesterone' && route === 'cream') return CREAM;
  if (agent === 'progesterone' && route.startsWith('vaginal')) return VAGINAL;
  if (agent === 'progesterone' && route === 'oral') {
    if (dose >= 100 && share >= TWENTY_FIVE_OF_28) return ORAL_CONTINUOUS;
    return dose >= 200 && share >= TWELVE_OF_28 ? ORAL_CYCLIC : TOO_LITTLE;
  }
  if (agent === 'medroxyprogesterone-acetate' && route === 'oral') {
    if (dose >= 2.5 && share >= 1) return MPA_CONTINUOUS;
    if (dose >= 1.5 && share >= 1 && estrogen <= LOW_ESTROGEN + ROUNDING) return MPA_LOW;
    if (dose >= 10 ? share >= TWELVE_OF_28 : dose >= 5 && share >= FOURTEEN_OF_28) return MPA_CYCLIC;
  }
  return TOO_LITTLE;
}
