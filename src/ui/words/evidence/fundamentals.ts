import { intermediate } from './intermediate';
import type { EvidenceWords } from './types';

/** Plain words; the same rows and numbers. */
export const fundamentals: EvidenceWords = {
  ...intermediate,
  sections: {
    forecasts: 'Does it match?',
    parameters: 'Numbers inside',
    mechanisms: 'Each step',
    claims: 'Often said',
    limits: 'Limits',
  },
  forecasts: {
    ...intermediate.forecasts,
    heading: 'Does the model match real studies?',
    lead: (rows, studies) =>
      `Here are ${rows} results of ${studies} studies in women. For each one the model was asked what it would have said. Where it was wrong, it says so.`,
    ready: ({ hits, rows }) => `Of ${rows} results the model had never seen, it came close to ${hits}.`,
    tiles: {
      ...intermediate.forecasts.tiles,
      forecast: 'Never seen before',
      fitted: 'Used to set it up',
      points: 'points off, on average',
      interval: 'Inside its own error range',
      within: 'Within the error',
      hits: (hits, rows) => `${hits} of ${rows}`,
      rows: { forecast: (rows) => `${rows} results`, fitted: (rows) => `${rows} results` },
    },
    uses: { forecast: 'Never seen', fitted: 'Used to set it up', shown: 'Extra' },
    outcomes: { hit: 'Close', miss: 'Not close' },
    measures: { density: 'Bone density', markers: 'Blood tests' },
    pictures: { forest: 'List', scatter: 'Cloud' },
    useHelp: {
      forecast: 'the model never saw these',
      fitted: 'the model was made with these',
      shown: 'for comparison',
    },
    columns: { study: 'Study', computed: 'Model', observed: 'Seen', z: 'z' },
    sites: { ...intermediate.forecasts.sites, TH: 'Hip', FN: 'Thigh-bone neck' },
  },
  parameters: {
    ...intermediate.parameters,
    heading: 'The numbers inside',
    lead: (count) => `The model works with ${count} numbers. Each one says where it comes from and how sure it is.`,
    groups: {
      cells: 'Builders and removers',
      mineral: 'Bone mineral',
      receptors: 'How cells listen',
      kinetics: 'How hormones get in',
      body: 'The body’s own hormones',
      assays: 'Blood tests',
    },
  },
  mechanisms: {
    ...intermediate.mechanisms,
    heading: 'How sure is each step?',
    lead: 'Each step from a hormone to bone has two marks: how sure it is that it happens at all, and how sure its strength is.',
    direction: 'That it happens',
    size: 'How strongly',
    groups: {
      ...intermediate.mechanisms.groups,
      allopregnanolone: 'The calming metabolite (allopregnanolone)',
      stress: 'Stress',
    },
  },
  claims: { ...intermediate.claims, heading: 'Often said, and what was found' },
  limits: { ...intermediate.limits, heading: 'What the model cannot do' },
};
