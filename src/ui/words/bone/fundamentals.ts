import { intermediate } from './intermediate';
import type { BoneFacts, BoneWords, CrewFacts, CrewRole } from './types';

/** Plain words. */
export const fundamentals: BoneWords = {
  ...intermediate,
  heading: (site) => `Inside the ${site.toLowerCase()}`,
  references: { start: 'Then', baseline: 'Other line' },
  referenceLabel: 'Left side shows',
  divider: 'Divider of the picture of bone',
  marks: (startAge) => ({ lost: `lost since ${startAge}`, pit: 'being taken away', seam: 'being put back' }),
  sentence: plainStructure,
  describe: (left, right) =>
    `Drawing of the inside of bone, the same piece twice. Left: ${left.name} at ${left.age}. Right: ${right.name} at ${right.age}. ${plainStructure(right)}`,
  caption: 'A drawing made from the model’s numbers, not a picture of anyone’s bone.',
  rule: ({ share, source }) => [
    `Before menopause ${share} parts of every 100 on the bright cut are bone (${source}). The rest is marrow. As the model’s bone goes up or down, so does that share.`,
    'When the demolition crew outnumbers the builders, some struts are cut through for good. Everything else makes struts thinner or thicker. How many are cut through is an assumption.',
    'Orange dots and blue bands stand for the two crews: more of them when more are at work. The paler bone lies behind and is not counted.',
    'Where each strut stands is chance, and the same for everyone.',
  ],
  crews: {
    ...intermediate.crews,
    roles: {
      demolition: { name: 'Demolition crew', hint: 'osteoclasts clear old bone' },
      builders: { name: 'Builders', hint: 'osteoblasts lay new bone' },
      absent: { name: 'Dashed', hint: 'kept at home' },
      extra: { name: 'Ringed', hint: 'called in besides' },
      bone: { name: 'Bone', hint: 'old and new' },
    },
    explain,
    taken: 'Taken away each year',
    put: 'Put back each year',
    balance,
    describe: (facts) =>
      `Drawing of a bone surface at ${facts.age}. The demolition crew is ${facts.osteoclasts} times and the builders are ${facts.osteoblasts} times as many as before menopause.`,
  },
};

function plainStructure({ trend, holes, startAge }: BoneFacts): string {
  const thick = {
    thinner: `Its struts are thinner than at ${startAge}`,
    thicker: `Its struts are thicker than at ${startAge}`,
    same: `Its struts are as thick as at ${startAge}`,
  }[trend];
  return holes === undefined ? `${thick}.` : `${thick}, and ${holes} of every 100 have been cut through for good.`;
}

function balance({ balance: how, net }: CrewFacts): string {
  return {
    ahead: `Builders are ahead: ${net} of every 100 parts are gained each year.`,
    even: 'Builders keep up: as much comes back as goes.',
    nearly: `Builders nearly keep up: ${net} of every 100 parts are missing each year.`,
    behind: `Builders fall behind: ${net} of every 100 parts are missing each year.`,
  }[how];
}

function explain(role: CrewRole, { osteoclasts, osteoblasts, baseline }: CrewFacts): string {
  const other = baseline?.name ?? 'the other line';
  return {
    demolition: `This crew dissolves old bone so that it can be renewed. It is ${osteoclasts} times as large as before menopause.`,
    builders: `Builders follow where the crew has been and lay new bone. They are ${osteoblasts} times as many as before menopause.`,
    absent: `These would be at work with “${other}” at this age. Here they stay at home.`,
    extra: `These are at work here, but would not be with “${other}” at this age.`,
    bone: 'Blue is new bone, still soft. It hardens over the years. The small flecks are builders that stayed inside.',
  }[role];
}
