import { charts, summary } from './intermediate/charts';
import { readings } from './intermediate/readings';
import { headline, scenarios } from './intermediate/scenarios';
import { notices, person, shell } from './intermediate/shell';
import { sliders } from './intermediate/sliders';
import type { Words } from './types';

/** The middle depth: field terms, all five sliders, all charts. The other depths say what they say differently. */
export const intermediate: Words = {
  depth: 'intermediate',
  shell,
  sliders,
  person,
  scenarios,
  headline,
  charts,
  readings,
  summary,
  notices,
};
