import { change, HIP, LESS, MORE, row, SPINE, value } from './row';
import * as who from './subjects';
import type { Expectation } from './table';

const ESTRADIOL = 'estradiol_pg_mL';
const PROGESTERONE = 'progesterone_ng_mL';
const CTX = 'CTX_pct';

/** Depots, devices, what holds the ovary back, and the antibody. Bounds are rough sizes, not fitting targets. */
export const LONG_ACTING: readonly Expectation[] = [
  row('a depot of medroxyprogesterone leaves 10–25 pg/mL of estradiol', who.depot, value(ESTRADIOL, 29), [10, 25]),
  row('and no luteal phase', who.depot, value(PROGESTERONE, 29), [0.1, 0.5]),
  row('five years of it cost 3–9 % at the spine', who.depot, change(SPINE, 25, 30), [-9, -3]),
  row('and the hip loses too', who.depot, change(HIP, 25, 30), [-9, -1.5]),
  row('a year after it stops the cycle is back', who.depot, value(ESTRADIOL, 31.5), [90, 100]),
  row('with its luteal phase', who.depot, value(PROGESTERONE, 31.5), [3.5, 4]),
  row('but it comes back after months, not days', who.depot, value(ESTRADIOL, 30.25), [10, 60]),
  row('bone comes back after it, in part', who.depot, change(SPINE, 30.25, 33.25), [1, 8]),
  row('a GnRH agonist takes estradiol to 5–15 pg/mL within a month', who.agonist, value(ESTRADIOL, 32.0834), [5, 15]),
  row('and costs 2–6 % at the spine in half a year', who.agonist, change(SPINE, 32, 32.5), [-6, -2]),
  row('CTX rises', who.agonist, change(CTX, 32, 32.25), [30, 200]),
  row('two years later most of it is back', who.agonist, change(SPINE, 32, 34.5), [-3, 0.5]),
  row('add-back of a patch spares most', who.agonistAddBack, change(SPINE, 32, 32.5), [1.5, 6], who.agonist),
  row('an aromatase inhibitor beside it takes more', who.agonistInhibitor, change(SPINE, 32, 32.5), LESS, who.agonist),
  row('and leaves under 1 pg/mL', who.agonistInhibitor, value(ESTRADIOL, 32.4), [0.05, 1]),
  row('the levonorgestrel system leaves estradiol near the cycle mean', who.device, value(ESTRADIOL, 37), [75, 99]),
  row('takes about half of the luteal phases at first', who.device, value(PROGESTERONE, 36.5), [1, 2.7]),
  row('gives more of them back over years', who.device, value(PROGESTERONE, 42), [1e-3, 3], who.deviceEarly),
  row('and moves the spine by less than a point', who.device, change(SPINE, 36, 43), [-1, 1], who.at40),
  row('a strong oral progestin stops luteal phases', who.pill, value(PROGESTERONE, 37), [0.1, 0.4]),
  row('which are back half a year after it', who.pill, value(PROGESTERONE, 38.75), [3.5, 4]),
  row('denosumab for three years gains 6–13 % at the spine', who.antibody, change(SPINE, 67, 70), [6, 13]),
  row('and 3–9 % at the hip', who.antibody, change(HIP, 67, 70), [3, 9]),
  row('CTX falls by three quarters or more within three months', who.antibody, change(CTX, 67, 67.25), [-100, -75]),
  row('the spine falls after it stops, within a year', who.antibody, change(SPINE, 70, 71.5), [-15, -3]),
  row('with CTX above where it began', who.antibody, change(CTX, 67, 70.333), [5, 300]),
  row('going on keeps what stopping loses', who.antibodyOn, change(SPINE, 70, 72), [4, 20], who.antibody),
  row('and needs no hypothesis', who.antibodyOff, change(SPINE, 67, 70), [-0.3, 0.3], who.antibody),
  row('an aromatase inhibitor after menopause costs bone', who.inhibitor, change(SPINE, 60, 65), LESS, who.at60),
  row('but by estradiol alone little: a known miss', who.inhibitor, change(HIP, 60, 65), [-3, 0], who.at60),
  row('an estradiol implant acts on after its last dose', who.implant, value(ESTRADIOL, 54.75), [10, 80]),
  row('and keeps bone', who.implant, change(SPINE, 52, 54), MORE, who.natural),
  row('gel 1.5 mg a day acts about like patch 50 or more', who.gel, change(SPINE, 52, 55), [-0.5, 2], who.patch50),
  row(
    'vaginal estradiol 10 µg gives a small part of what patch 50 does',
    who.vaginalEstradiol,
    change(SPINE, 52, 55),
    [-9, -2],
    who.patch50,
  ),
  row('nasal 300 µg acts about like patch 50', who.nasal, change(SPINE, 52, 55), [-2.5, 1], who.patch50),
  row('progesterone into muscle gives luteal levels', who.muscle, value(PROGESTERONE, 60), [10, 60]),
  row('but alone does nothing to bone after menopause', who.muscle, change(SPINE, 56, 61), [-1, 1.5], who.natural),
];
