import type { BoneFacts, BoneWords, CrewFacts, CrewRole } from './types';

/** Field terms. */
export const intermediate: BoneWords = {
  heading: () => 'Bone picture',
  referenceLabel: 'Left of the divider',
  references: { start: 'Start', baseline: 'Baseline' },
  atStart: (age) => `Age ${age}`,
  atAge: (age, name) => `Age ${age}, ${name}`,
  divider: 'Divider of the bone picture',
  dividerValue: (percent, left, right) => `at ${percent} %: left ${left}, right ${right}`,
  marks: (startAge) => ({ lost: `lost since ${startAge}`, pit: 'resorption', seam: 'new bone' }),
  legendLabel: 'Marks',
  savedLegend: ({ lost, pit, seam }) => `Hatched: ${lost}. Dots: ${pit}. Bands: ${seam}.`,
  sentence: (facts) => `Bone volume ${facts.volume} % since ${facts.startAge}: ${structure(facts)}.`,
  describe: (left, right) =>
    `Drawn cut through trabecular bone, the same specimen twice. Left: ${state(left)}. Right: ${state(right)}.`,
  caption: 'Illustration from the model’s numbers; no image of anyone’s bone.',
  ruleLabel: 'How it is drawn',
  rule: ({ share, source }) => [
    `At premenopausal rest ${share} % of the bright cut surface is bone (${source}: iliac crest of people without bone disease; no vertebral value could be checked, so it serves for every site). At any age it is that share times the model’s bone volume of the site.`,
    'While bone is lost on balance, the model’s perforation by excess osteoclasts makes holes: whole trabeculae go, in a fixed order, those lying across the load first, and they do not come back. The rest of each loss, and every gain, changes thickness. How much of the loss perforates is an assumption of the model (grade D).',
    'Dots are resorption and bands are new bone; their count follows osteoclasts and osteoblasts, their scale is chosen to be seen. They lie on top and change no area. The paler bone behind is deeper in the same specimen and is not counted.',
    'Arrangement and shapes come from random numbers with a fixed seed: the same specimen for everyone.',
  ],
  save: 'Save picture',
  saveNote: 'Education, not medical advice.',
  unavailable: 'There is no bone to draw: this line could not be computed.',
  crews: {
    heading: 'Two crews at work',
    roleLabel: 'Who is who',
    roles: {
      demolition: { name: 'Osteoclasts', hint: 'resorb bone' },
      builders: { name: 'Osteoblasts', hint: 'form bone' },
      absent: { name: 'Dashed', hint: 'at work in the baseline only' },
      extra: { name: 'Ringed', hint: 'more than in the baseline' },
      bone: { name: 'Bone', hint: 'with its osteocytes' },
    },
    explain,
    taken: 'Resorbed each year',
    put: 'Formed each year',
    parts: (value) => `${value} of 100`,
    without: (value, name) => `${value} with “${name}”`,
    balance: ({ balance, net }) =>
      ({
        ahead: `Formation runs ahead by ${net} % a year.`,
        even: 'Formation and resorption balance.',
        nearly: `Formation nearly keeps up: ${net} % is lost a year.`,
        behind: `Formation falls behind: ${net} % is lost a year.`,
      })[balance],
    describe: (facts) =>
      `Drawn bone surface at ${facts.age}: osteoclasts at ${facts.osteoclasts} times and osteoblasts at ${facts.osteoblasts} times their number before menopause.`,
    newBone: 'new bone',
  },
};

function structure({ trend, thickness, holes }: BoneFacts): string {
  const thick = trend === 'same' ? 'trabeculae as thick as then' : `trabeculae ${thickness} % ${trend}`;
  return holes === undefined ? thick : `${thick}, ${holes} % perforated`;
}

const state = (facts: BoneFacts): string =>
  `${facts.name} at ${facts.age}, ${facts.area} % of the cut is bone, volume ${facts.volume} % since ${facts.startAge}, ${structure(facts)}; osteoclasts ${facts.osteoclasts} and osteoblasts ${facts.osteoblasts} times rest`;

function explain(role: CrewRole, { osteoclasts, osteoblasts, baseline }: CrewFacts): string {
  const other = baseline?.name ?? 'the baseline';
  return {
    demolition: `Osteoclasts dissolve bone; ${osteoclasts} times as many as before menopause.`,
    builders: `Osteoblasts lay down matrix that mineralizes; ${osteoblasts} times as many as before menopause.`,
    absent: `At work with “${other}” at this age, but not here.`,
    extra: `At work here, but not with “${other}” at this age.`,
    bone: 'Blue is what osteoblasts have just laid down; the small flecks are osteocytes walled in earlier.',
  }[role];
}
