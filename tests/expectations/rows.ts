import type { Scenario } from '../../src/scenario';
import type { Column } from '../../src/simulation';
import * as who from './subjects';
import type { Expectation, Reading } from './table';

const change = (column: Column, from: number, to: number): Reading => ({ kind: 'change', column, from, to });
const fold = (column: Column, from: number, to: number): Reading => ({ kind: 'fold', column, from, to });
const value = (column: Column, at: number): Reading => ({ kind: 'value', column, at });

type Bounds = readonly [number, number];
const row = (
  claim: string,
  scenario: Scenario,
  reading: Reading,
  between: Bounds,
  against?: Scenario,
): Expectation => ({
  claim,
  scenario,
  reading,
  between,
  ...(against === undefined ? {} : { against }),
});

const MORE: Bounds = [1e-3, 60];
const LESS: Bounds = [-60, -1e-3];
const SPINE = 'LS_BMD_pct';
const HIP = 'TH_BMD_pct';
const NECK = 'FN_BMD_pct';

/** Natural history. Bounds are rough sizes a clinician would accept, not fitting targets. */
export const NATURAL_HISTORY: readonly Expectation[] = [
  row('the spine loses 8–12 % from 46 to 56', who.natural, change(SPINE, 46, 56), [-12, -8]),
  row('the femoral neck loses 6.5–11 % from 46 to 56', who.natural, change(NECK, 46, 56), [-11, -6.5]),
  row('the total hip loses 5–11 % from 46 to 56', who.natural, change(HIP, 46, 56), [-11, -5]),
  row(
    'most of it falls between one year before and two years after the last period',
    who.natural,
    change(SPINE, 50, 53),
    [-9, -5.5],
  ),
  row('then it slows: 1.5–5 % in the next three years', who.natural, change(SPINE, 53, 56), [-5, -1.5]),
  row('and stays slow: 4–10 % from 60 to 70', who.natural, change(SPINE, 60, 70), [-10, -4]),
  row('before the transition the spine is nearly steady (25 to 40)', who.young, change(SPINE, 25, 40), [-2, 1]),
  row('the femoral neck is nearly steady before the transition', who.young, change(NECK, 25, 40), [-3, 1]),
  row('an early last period at 45 costs the same spine bone around it', who.early, change(SPINE, 40, 50), [-12, -8]),
  row('at 55 early menopause has cost more than natural', who.early, value('LS_T', 55), LESS, who.natural),
  row('ovarian insufficiency at 35 has cost more by 45', who.insufficiency, value('LS_T', 45), [-3, -0.5], who.young),
  row('removal of the ovaries: the first year costs 3–8 % at the spine', who.surgical, change(SPINE, 47, 48), [-8, -3]),
  row('estradiol is 95–100 pg/mL at 46', who.natural, value('estradiol_pg_mL', 46), [95, 100]),
  row('estradiol is 4–6 pg/mL at 60', who.natural, value('estradiol_pg_mL', 60), [4, 6]),
  row(
    'after removal of the ovaries estradiol is below 10 pg/mL within a month',
    who.surgical,
    value('estradiol_pg_mL', 47.0833),
    [4, 10],
  ),
  row(
    'progesterone is lost before estradiol: under 60 % of its level two years before the last period',
    who.natural,
    value('progesterone_ng_mL', 49),
    [0.5, 2.4],
  ),
  row('progesterone is 0.1–0.2 ng/mL after menopause', who.natural, value('progesterone_ng_mL', 60), [0.1, 0.2]),
  row('allopregnanolone falls after menopause', who.natural, fold('allopregnanolone_nmol_L', 46, 60), [0.15, 0.5]),
  row('CTX rises by 50–130 % to its peak', who.natural, fold('CTX_pct', 46, 53), [1.5, 2.3]),
  row('P1NP rises by 25–80 %', who.natural, fold('P1NP_pct', 46, 53), [1.25, 1.8]),
  row('osteoclasts outnumber the rest state at 53', who.natural, value('osteoclasts', 53), [1.3, 3]),
  row('osteoblasts follow, a little behind', who.natural, value('osteoblasts', 53), [1.2, 3]),
  row('RANKL : OPG rises two- to fourfold', who.natural, value('RANKL_OPG', 60), [2, 4]),
  row(
    'a woman without ovulation in her twenties and thirties has less spine bone at 40',
    who.anovulatory,
    change(SPINE, 25, 40),
    [-13, -0.05],
    who.young,
  ),
  row('short luteal phases cost less than none', who.shortLuteal, change(SPINE, 25, 40), MORE, who.anovulatory),
  row('short luteal phases cost something', who.shortLuteal, change(SPINE, 25, 40), [-8, -0.01], who.young),
];

/** Therapies from 52, a year after the last period. */
export const THERAPY: readonly Expectation[] = [
  row('patch 50 gains 2–6 % at the spine in 36 months', who.patch50, change(SPINE, 52, 55), [2, 6]),
  row('patch 50 with oral progesterone daily gains 2–6 %', who.patchOral100, change(SPINE, 52, 55), [2, 6]),
  row('patch 50 with cyclic oral progesterone gains 2–6 %', who.patchOral200Cyclic, change(SPINE, 52, 55), [2, 6]),
  row('patch 50 with vaginal progesterone gains 2–6.5 %', who.patchVaginal, change(SPINE, 52, 55), [2, 6.5]),
  row('patch 50 with cream gains 2–6 %', who.patchCream, change(SPINE, 52, 55), [2, 6]),
  row('conjugated estrogens 0.625 gain 2–6 %', who.cee, change(SPINE, 52, 55), [2, 6]),
  row('conjugated estrogens with MPA gain 2–6 %', who.ceeMpa, change(SPINE, 52, 55), [2, 6]),
  row('oral estradiol 1 mg with progesterone gains 2–6 %', who.oralEstradiol1, change(SPINE, 52, 55), [2, 6]),
  row('hip gains are smaller: patch 50, 0.5–4 % in 36 months', who.patch50, change(HIP, 52, 55), [0.5, 4]),
  row('started at 65, patch 50 still gains 2–7 % in 36 months', who.patchLate, change(SPINE, 65, 68), [2, 7]),
  row(
    'patch 50 keeps 6–12 points more than no therapy after 5 years',
    who.patch50,
    change(SPINE, 52, 57),
    [6, 12],
    who.natural,
  ),
  row('patch 25 keeps less than patch 50', who.patch25, change(SPINE, 52, 57), LESS, who.patch50),
  row('patch 14 keeps less than patch 25', who.patch14, change(SPINE, 52, 57), LESS, who.patch25),
  row('patch 14 keeps more than nothing', who.patch14, change(SPINE, 52, 57), [0.5, 6], who.natural),
  row('patch 100 keeps at most 2 points more than patch 50', who.patch100, change(SPINE, 52, 57), [0, 2], who.patch50),
  row('conjugated estrogens 0.3 keep less than 0.625', who.ceeLow, change(SPINE, 52, 57), LESS, who.cee),
  row(
    'the same patch does more in a light woman than in a heavy one',
    who.light,
    change(SPINE, 52, 57),
    MORE,
    who.heavy,
  ),
  row('CTX falls by 30–65 % in a year on patch 50', who.patch50, fold('CTX_pct', 52, 53), [0.35, 0.7]),
  row('P1NP falls by 10–50 % in a year on patch 50', who.patch50, fold('P1NP_pct', 52, 53), [0.5, 0.95]),
  row('stopping patch 50 loses 2–9 % in two years', who.patchStopped, change(SPINE, 57, 59), [-9, -2]),
  row(
    'five years after stopping she still has at least what she would have had',
    who.patchStopped,
    change(SPINE, 46, 62),
    [-0.2, 8],
    who.natural,
  ),
  row(
    'after early menopause patch 50 from 46 keeps more bone at 55',
    who.patchEarlyMenopause,
    change(SPINE, 40, 55),
    [4, 16],
    who.early,
  ),
  row(
    'patch 100 from the day of surgery nearly keeps the spine for 5 years',
    who.patchAfterSurgery,
    change(SPINE, 47, 52),
    [-2, 2],
  ),
  row(
    'oral progesterone adds at most a point to the patch in 3 years',
    who.patchOral100,
    change(SPINE, 52, 55),
    [0, 1],
    who.patch50,
  ),
  row('cream adds at most half a point', who.patchCream, change(SPINE, 52, 55), [0, 0.5], who.patch50),
  row(
    'MPA adds at most a point and a half',
    who.patchMedroxyprogesterone,
    change(SPINE, 52, 55),
    [0, 1.5],
    who.patch50,
  ),
  row(
    'oral progesterone against cream, both with patch 50: at most 0.6 points at 3 years',
    who.patchOral100,
    change(SPINE, 52, 55),
    [0, 0.6],
    who.patchCream,
  ),
];

/** Progestogens after menopause without estrogen: the negative controls. */
export const PROGESTERONE_ALONE: readonly Expectation[] = [
  row(
    'oral progesterone 300 alone stays within 0.3 %/y of no therapy',
    who.oral300,
    change(SPINE, 56, 61),
    [-1.5, 1.5],
    who.natural,
  ),
  row(
    'the same with hypotheses off',
    who.progesteroneHypothesesOff,
    change(SPINE, 56, 61),
    [-1.5, 1.5],
    who.naturalHypothesesOff,
  ),
  row('cream alone does next to nothing', who.cream40, change(SPINE, 56, 66), [-0.3, 0.3], who.natural),
  row(
    'progesterone held at 10 ng/mL alone does little',
    who.progesterone10,
    change(SPINE, 56, 61),
    [-1.5, 1.5],
    who.natural,
  ),
  row(
    'with estrogen on board progesterone does something',
    who.estradiolProgesterone,
    change(SPINE, 56, 61),
    [0.05, 4],
    who.estradiolNoProgesterone,
  ),
];

/** Levels of hormones and metabolites; increments over the woman untreated. */
export const METABOLITES: readonly Expectation[] = [
  row('patch 50 adds 36–42 pg/mL estradiol', who.patch50, value('estradiol_pg_mL', 60), [36, 42], who.natural),
  row('oral estradiol 1 mg adds 30–42 pg/mL', who.oralEstradiol1, value('estradiol_pg_mL', 60), [30, 42], who.natural),
  row('CEE 0.625 counts as 30–36 pg/mL', who.cee, value('estradiol_pg_mL', 60), [30, 36], who.natural),
  row(
    'oral progesterone 100 mg with food adds 0.5–0.8 ng/mL',
    who.oral100,
    value('progesterone_ng_mL', 60),
    [0.5, 0.8],
    who.natural,
  ),
  row('fasted it adds 0.1–0.2 ng/mL', who.oral100Fasted, value('progesterone_ng_mL', 60), [0.1, 0.2], who.natural),
  row('cream 40 mg adds 0.15–0.4 ng/mL', who.cream40, value('progesterone_ng_mL', 60), [0.15, 0.4], who.natural),
  row(
    'vaginal progesterone 100 mg adds 3–9 ng/mL',
    who.vaginal100,
    value('progesterone_ng_mL', 60),
    [3, 9],
    who.natural,
  ),
  row(
    'oral progesterone 100 mg adds 2–6 nmol/L allopregnanolone',
    who.oral100,
    value('allopregnanolone_nmol_L', 60),
    [2, 6],
    who.natural,
  ),
  row(
    'cream of like mean progesterone adds under 0.2 nmol/L',
    who.creamLikeOral,
    value('allopregnanolone_nmol_L', 60),
    [0.01, 0.2],
    who.natural,
  ),
  row(
    'that cream does give like mean progesterone',
    who.creamLikeOral,
    value('progesterone_ng_mL', 60),
    [-0.05, 0.05],
    who.oral100,
  ),
  row(
    'vaginal progesterone gives less allopregnanolone than oral',
    who.vaginal100,
    value('allopregnanolone_nmol_L', 60),
    [-6, -0.5],
    who.oral100,
  ),
  // What is left of the ovary at 60 feels the progestin in the eleventh digit.
  row(
    'medroxyprogesterone gives no allopregnanolone',
    who.mpa10,
    value('allopregnanolone_nmol_L', 60),
    [-1e-9, 1e-9],
    who.natural,
  ),
  row(
    'medroxyprogesterone gives no progesterone',
    who.mpa10,
    value('progesterone_ng_mL', 60),
    [-1e-9, 1e-9],
    who.natural,
  ),
];

/** Signals set by hand. */
export const SIGNALS: readonly Expectation[] = [
  row(
    'RANKL ×2 loses bone against the same woman untreated',
    who.ranklDouble,
    change(SPINE, 52, 62),
    [-15, -1],
    who.natural,
  ),
  row('OPG ×2 saves bone', who.opgDouble, change(SPINE, 52, 62), [1, 15], who.natural),
  row('RANKL ×2 loses bone before menopause too', who.ranklDoubleYoung, change(SPINE, 30, 40), [-20, -2], who.young),
  row('OPG ×2 raises density before menopause', who.opgDoubleYoung, change(SPINE, 30, 40), [0.5, 15], who.young),
  row('RANKL ×2 loses at the hip', who.ranklDouble, change(HIP, 52, 62), [-15, -0.5], who.natural),
  row('OPG ×2 saves at the femoral neck', who.opgDouble, change(NECK, 52, 62), [0.5, 15], who.natural),
  row('a three-year RANKL block gains 1–12 % at the spine', who.ranklBlock, change(SPINE, 65, 68), [1, 12]),
  row('a three-year RANKL block gains at the hip', who.ranklBlock, change(HIP, 65, 68), [0.2, 8]),
  row('the block lowers CTX by 30–90 % in six months', who.ranklBlock, fold('CTX_pct', 65, 65.5), [0.1, 0.7]),
  row('after the block bone is lost fast', who.ranklBlock, change(SPINE, 68, 69), [-9, -1.5]),
  row('longer-lived osteoclasts lose bone', who.longLivedOsteoclasts, change(SPINE, 52, 62), [-20, -1], who.natural),
  row('fewer builders lose bone', who.fewBuilders, change(SPINE, 52, 62), [-40, -1], who.natural),
  row('a raised cortisol tone loses bone', who.stressed, change(SPINE, 52, 62), [-40, -1], who.natural),
  row('a lowered cortisol tone saves bone', who.calm, change(SPINE, 52, 62), [0.5, 30], who.natural),
  row('estradiol held at 20 keeps more than at 5', who.estradiol20, change(SPINE, 56, 61), [1, 10], who.estradiol5),
  row('estradiol held at 40 keeps more than at 20', who.estradiol40, change(SPINE, 56, 61), [0.5, 6], who.estradiol20),
  row(
    'estradiol held at 100 keeps a little more than at 40',
    who.estradiol100,
    change(SPINE, 56, 61),
    [0, 3],
    who.estradiol40,
  ),
  row(
    'above the cycle mean more estradiol does hardly more',
    who.estradiol300,
    change(SPINE, 56, 61),
    [0, 1],
    who.estradiol100,
  ),
  row(
    'allopregnanolone at 30 for ten years gains 0.5–1 point at the spine (hypothesis)',
    who.allopregnanolone30,
    change(SPINE, 56, 66),
    [0.5, 1],
    who.allopregnanoloneLow,
  ),
  row(
    'and nothing under human evidence only',
    who.allopregnanolone30Off,
    change(SPINE, 56, 66),
    [-1e-4, 1e-4],
    who.naturalHypothesesOff,
  ),
];

export const EXPECTATIONS = { NATURAL_HISTORY, THERAPY, PROGESTERONE_ALONE, METABOLITES, SIGNALS } as const;
