import { BOXES } from './boxes';
import { EDGES } from './edges';
import type { MechanismWords } from './types';

/** Field terms. */
export const intermediate: MechanismWords = {
  heading: (age) => `Mechanism at ${age}`,
  describe: (age, balance) =>
    `How hormones reach bone at ${age}: from hormones by RANKL and OPG to the cells. ${balance}.`,
  weakest: 'weakest link',
  weakestRule:
    'The weakest evidence among the links whose effects, taken from the strongest down, make nine tenths of the difference from the baseline at this age (from premenopausal rest where the baseline itself is shown).',
  keys: 'Arrow keys down and up follow the lines, left and right go to what stands beside; Enter opens, Escape closes.',
  list: 'As a list',
  picture: 'As a picture',
  enlarge: 'Enlarge',
  dialogTitle: (name, age) => `Mechanism: ${name} at ${age}`,
  boxes: BOXES,
  progestogen: {
    short: 'Progestogen',
    name: 'Progestogen',
    made: (own, added) =>
      `Progesterone ${own} ng/mL, and progestins with the receptor effect of ${added} ng/mL of progesterone.`,
  },
  bone: { LS: 'Spine bone', TH: 'Hip bone', FN: 'Femoral-neck bone' },
  boneSentence:
    'What osteoblasts lay down less what osteoclasts take away, in percent of the bone there now. Density follows as new bone fills with mineral.',
  balance: (bone, percent) => `${bone} ${percent} % a year`,
  edges: EDGES,
  off: 'off',
  offNote: 'Off: its parameters are zero, as under “human evidence only”.',
  hypothesis: 'hypothesis',
  percentAYear: (percent) => `${percent} % a year`,
  timesRest: (value) => `${value} ×`,
  level: (value, unit) => `${value} ${unit}`,
  spokenEdge: (title, grade, word, state) => `${title}. Evidence ${grade}, ${word}. ${state}`,
  spokenNode: (name, level, compared, comparedName) =>
    compared === null ? `${name}, ${level}` : `${name}, ${level}; ${comparedName}: ${compared}`,
  nowEffect: ({ quantity, effect, comparedEffect, comparedName }) =>
    `Now ${quantity} by this path: ${effect} times rest${comparedEffect === null ? '' : `; ${comparedName}: ${comparedEffect}`}.`,
  nowFlow: ({ flow }) => `It carries ${flow} times what it carries before menopause.`,
  nowBone: (resorption, formation, balance) =>
    `${resorption} % taken away and ${formation} % laid down a year: ${balance} % a year.`,
  comparedBone: (name, balance) => `${name}: ${balance} % a year.`,
  comparedNote: (level) => `baseline ${level}`,
  comparedShort: (value) => `vs ${value}`,
  legend: {
    label: 'How to read the lines',
    lines: { solid: 'human trial', dashed: 'cohort', dotted: 'lab or assumed' },
    width: 'Width: flow against premenopause; hypotheses thinner.',
    bar: 'Bar end: holds back.',
    pale: (name) => `Pale, and corner marks: against ${name}.`,
    numbers: 'Numbers on lines: what the path does to its target, × rest.',
  },
  detail: {
    evidence: 'Evidence',
    direction: 'direction',
    size: 'size',
    equation: 'Equation',
    parameters: 'Parameters',
    sources: 'Sources',
    inEvidence: 'Open in Evidence',
  },
  table: {
    caption: (age) => `Links at ${age}`,
    link: 'Link',
    now: 'Effect, × rest',
    compared: (name) => name,
    box: 'Part',
    boxCaption: 'Levels',
    level: 'Now',
  },
  afterSetting: 'a year after setting',
  save: (format) => `Save as ${format}`,
  saved: (name) => `${name} saved.`,
  failed: (detail) => `The picture could not be made: ${detail}.`,
  footNote:
    'Solid lines rest on human trials, dashed ones on cohorts or biomarkers, dotted ones on cells, animals or assumptions.',
  source: (version) => `Trabecula, model ${version}.`,
  unavailable: 'The mechanism at this age could not be computed.',
};
