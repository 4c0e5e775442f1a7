/** The lives that are verified: every kind of input, alone and together. */
import { findPreset, type Scenario } from '../../src/scenario';
import {
  conjugated,
  denosumab,
  depotMedroxyprogesterone,
  hold,
  oralEstradiol,
  oralProgesterone,
  patch,
  rate,
  therapy,
  woman,
} from '../../tests/support/scenarios';

const PRESET_LIVES: readonly string[] = [
  'natural-menopause',
  'early-menopause',
  'surgical-menopause',
  'ovarian-insufficiency',
  'short-luteal-phases',
  'anovulatory-cycles',
  'patch-50',
  'patch-50-oral-progesterone-200-cyclic',
  'oral-estradiol-1-oral-progesterone-100',
  'cee-0625-mpa-2-5',
  'oral-estradiol-2-neta-1',
  'patch-50-levonorgestrel-device',
  'nasal-300-oral-progesterone-200',
  'gnrh-agonist-at-32',
  'gnrh-agonist-add-back-at-32',
  'anastrozole-at-60',
  'denosumab-67-to-70',
  'rankl-block',
];

/** Depots and estrogen in blocks are followed dose by dose, so they are kept short: their series fill the files. */
const OWN_LIVES: Readonly<Record<string, Scenario>> = {
  'depot-mpa-at-25': woman({
    person: { age: 24 },
    years: 15,
    therapies: [depotMedroxyprogesterone(25, 27)],
  }),
  'depot-mpa-then-denosumab': woman({
    person: { age: 44 },
    years: 30,
    therapies: [depotMedroxyprogesterone(45, 46), denosumab(45.5, 49)],
  }),
  'patch-stopped-after-5-years': woman({ therapies: [patch(100, 52, 57)] }),
  'three-estrogens-in-turn': woman({
    therapies: [oralEstradiol(2, 51.5, 54), conjugated(1.25, 54, 57), patch(25, 57, 70), oralProgesterone(300, 53, 60)],
  }),
  'oral-estradiol-21-of-28-days': woman({
    person: { age: 51 },
    years: 12,
    therapies: [{ ...oralEstradiol(2, 52, 52.3), days: 21, ofEvery: 28 }],
  }),
  'levels-held': woman({
    levels: [hold('estradiol', 60, 53, 60), hold('progesterone', 8, 55, 58), hold('allopregnanolone', 30, 54, 64)],
  }),
  'cortisol-tone-held': woman({ levels: [hold('cortisol-tone', 1.3, 48, 56)], therapies: [patch(50, 54)] }),
  'four-rates': woman({
    rates: [
      rate('rankl-production', 1.4, 47, 60),
      rate('opg-production', 0.8, 50, 55),
      rate('osteoclast-lifespan', 0.6, 58, 66),
      rate('osteoblast-formation', 1.2, 59),
    ],
  }),
  'progestin-drives': woman({
    therapies: [
      therapy('medroxyprogesterone-acetate', 'oral', 10, 'mg/d', 50, 58),
      therapy('norethisterone-acetate', 'oral', 5, 'mg/d', 58, 65),
    ],
  }),
  'human-evidence-only': woman({
    therapies: [oralEstradiol(1, 52), oralProgesterone(200, 52, undefined, { days: 12, ofEvery: 28 })],
    humanEvidenceOnly: true,
  }),
};

export interface NamedScenario {
  readonly id: string;
  readonly scenario: Scenario;
}

export const LIVES: readonly NamedScenario[] = [
  ...PRESET_LIVES.map((id): NamedScenario => {
    const preset = findPreset(id);
    if (preset === undefined) throw new Error(`no preset ${id}`);
    return { id, scenario: preset.scenario };
  }),
  ...Object.entries(OWN_LIVES).map(([id, scenario]): NamedScenario => ({ id, scenario })),
];
