import {
  conjugated,
  cream,
  denosumab,
  depotMedroxyprogesterone,
  gnrhAgonist,
  hold,
  levonorgestrelSystem,
  medroxyprogesterone,
  oralEstradiol,
  oralProgesterone,
  patch,
  rate,
  therapy,
  vaginalProgesterone,
  woman,
} from '../support/scenarios';

/** The women the expectation rows speak of. Unless said otherwise: 46 at the start, last period at 51, therapy from 52. */
export const natural = woman();
export const early = woman({ person: { age: 40, ageAtFinalPeriod: 45 } });
export const insufficiency = woman({ person: { age: 30, ageAtFinalPeriod: 35, menopause: 'ovarian-insufficiency' } });
export const surgical = woman({ person: { ageAtFinalPeriod: 47, menopause: 'surgical' } });
export const young = woman({ person: { age: 25 }, years: 20 });
export const anovulatory = woman({ person: { age: 25, cycle: 'anovulatory' }, years: 20 });
export const shortLuteal = woman({ person: { age: 25, cycle: 'short-luteal' }, years: 20 });
export const light = woman({ person: { weightKg: 50 }, therapies: [patch(25, 52)] });
export const heavy = woman({ person: { weightKg: 100 }, therapies: [patch(25, 52)] });

export const patch14 = woman({ therapies: [patch(14, 52)] });
export const patch25 = woman({ therapies: [patch(25, 52)] });
export const patch50 = woman({ therapies: [patch(50, 52)] });
export const patch100 = woman({ therapies: [patch(100, 52)] });
export const patchLate = woman({ therapies: [patch(50, 65)] });
export const patchStopped = woman({ therapies: [patch(50, 52, 57)] });
export const patchEarlyMenopause = woman({ person: { age: 40, ageAtFinalPeriod: 45 }, therapies: [patch(50, 46)] });
export const patchAfterSurgery = woman({
  person: { ageAtFinalPeriod: 47, menopause: 'surgical' },
  therapies: [patch(100, 47)],
});
export const patchOral100 = woman({ therapies: [patch(50, 52), oralProgesterone(100, 52)] });
export const patchOral200Cyclic = woman({
  therapies: [patch(50, 52), oralProgesterone(200, 52, undefined, { days: 12, ofEvery: 28 })],
});
export const patchCream = woman({ therapies: [patch(50, 52), cream(40, 52)] });
export const patchVaginal = woman({ therapies: [patch(50, 52), vaginalProgesterone(100, 52)] });
export const patchMedroxyprogesterone = woman({ therapies: [patch(50, 52), medroxyprogesterone(2.5, 52)] });
export const cee = woman({ therapies: [conjugated(0.625, 52)] });
export const ceeLow = woman({ therapies: [conjugated(0.3, 52)] });
export const ceeMpa = woman({ therapies: [conjugated(0.625, 52), medroxyprogesterone(2.5, 52)] });
export const oralEstradiol1 = woman({ therapies: [oralEstradiol(1, 52), oralProgesterone(100, 52)] });
export const oral300 = woman({ therapies: [oralProgesterone(300, 56)] });
export const oral100 = woman({ therapies: [oralProgesterone(100, 56)] });
export const oral100Fasted = woman({ therapies: [{ ...oralProgesterone(100, 56), withFood: false }] });
export const cream40 = woman({ therapies: [cream(40, 56)] });
/** Cream at the dose that gives about the mean progesterone of 100 mg by mouth. */
export const creamLikeOral = woman({ therapies: [cream(102.4, 56)] });
export const vaginal100 = woman({ therapies: [vaginalProgesterone(100, 56)] });
export const mpa10 = woman({ therapies: [medroxyprogesterone(10, 56)] });
export const progesteroneHypothesesOff = woman({ therapies: [oralProgesterone(300, 56)], humanEvidenceOnly: true });
export const naturalHypothesesOff = woman({ humanEvidenceOnly: true });

export const ranklDouble = woman({ rates: [rate('rankl-production', 2, 52)] });
export const opgDouble = woman({ rates: [rate('opg-production', 2, 52)] });
export const ranklDoubleYoung = woman({ person: { age: 25 }, years: 20, rates: [rate('rankl-production', 2, 30)] });
export const opgDoubleYoung = woman({ person: { age: 25 }, years: 20, rates: [rate('opg-production', 2, 30)] });
export const ranklBlock = woman({ rates: [rate('rankl-production', 0.3, 65, 68)] });
export const longLivedOsteoclasts = woman({ rates: [rate('osteoclast-lifespan', 1.5, 52)] });
export const fewBuilders = woman({ rates: [rate('osteoblast-formation', 0.8, 52)] });
export const stressed = woman({ levels: [hold('cortisol-tone', 1.3, 52)] });
export const calm = woman({ levels: [hold('cortisol-tone', 0.8, 52)] });

export const held = (
  signal: 'estradiol' | 'progesterone' | 'allopregnanolone',
  value: number,
  humanEvidenceOnly = false,
) => woman({ levels: [hold(signal, value, 56)], humanEvidenceOnly });
export const estradiol5 = held('estradiol', 5);
export const estradiol20 = held('estradiol', 20);
export const estradiol40 = held('estradiol', 40);
export const estradiol100 = held('estradiol', 100);
export const estradiol300 = held('estradiol', 300);
export const allopregnanoloneLow = held('allopregnanolone', 0.2);
export const allopregnanolone30 = held('allopregnanolone', 30);
export const allopregnanolone30Off = held('allopregnanolone', 30, true);
export const progesterone10 = held('progesterone', 10);
export const estradiolProgesterone = woman({ levels: [hold('estradiol', 60, 56), hold('progesterone', 10, 56)] });
export const estradiolNoProgesterone = woman({ levels: [hold('estradiol', 60, 56), hold('progesterone', 0, 56)] });

/** Long-acting therapies and what holds the ovary back. */
export const young10 = woman({ person: { age: 25 }, years: 12 });
export const depot = woman({ person: { age: 25 }, years: 12, therapies: [depotMedroxyprogesterone(25, 30)] });
export const at32 = woman({ person: { age: 32 }, years: 4 });
export const agonist = woman({ person: { age: 32 }, years: 4, therapies: [gnrhAgonist(32, 32.5)] });
export const agonistAddBack = woman({
  person: { age: 32 },
  years: 4,
  therapies: [gnrhAgonist(32, 32.5), patch(50, 32, 32.5)],
});
export const agonistInhibitor = woman({
  person: { age: 32 },
  years: 4,
  therapies: [gnrhAgonist(32, 32.5), therapy('aromatase-inhibitor', 'oral', 1, 'mg/d', 32.02, 32.5)],
});
export const at40 = woman({ person: { age: 35 }, years: 10 });
export const device = woman({ person: { age: 35 }, years: 10, therapies: [levonorgestrelSystem(36, 43)] });
/** The same system, seen in the age at which the other is six years old. */
export const deviceEarly = woman({ person: { age: 35 }, years: 10, therapies: [levonorgestrelSystem(41.5, 43)] });
export const pill = woman({
  person: { age: 35 },
  years: 10,
  therapies: [therapy('norethisterone-acetate', 'oral', 5, 'mg/d', 36, 38)],
});
export const at67 = woman({ person: { age: 67 }, years: 10 });
export const antibody = woman({ person: { age: 67 }, years: 10, therapies: [denosumab(67, 70)] });
export const antibodyOn = woman({ person: { age: 67 }, years: 10, therapies: [denosumab(67)] });
export const antibodyOff = woman({
  person: { age: 67 },
  years: 10,
  therapies: [denosumab(67)],
  humanEvidenceOnly: true,
});
export const at60 = woman({ person: { age: 60 }, years: 10 });
export const inhibitor = woman({
  person: { age: 60 },
  years: 10,
  therapies: [therapy('aromatase-inhibitor', 'oral', 1, 'mg/d', 60, 65)],
});
export const implant = woman({ therapies: [therapy('estradiol', 'implant', 25, 'mg/6mo', 52, 54)] });
export const gel = woman({ therapies: [therapy('estradiol', 'gel', 1.5, 'mg/d', 52)] });
export const vaginalEstradiol = woman({ therapies: [therapy('estradiol', 'vaginal', 10, 'ug/d', 52)] });
export const nasal = woman({ therapies: [therapy('estradiol', 'nasal', 300, 'ug/d', 52)] });
export const muscle = woman({ therapies: [therapy('progesterone', 'intramuscular', 50, 'mg/d', 56)] });
