import { formatAge, formatOne, formatRatio } from '../format';
import type { CrewBalance, CrewFacts } from '../words/bone';
import type { BoneState } from './bone-course';

const PERCENT = 100;
const TENTH = 10;
/** Parts of a hundred a year up to which the crews are even, and up to which builders nearly keep up. */
const EVEN = 0.05;
const NEARLY = 0.55;

/** The crews in words' numbers; what is lost or gained is the difference of the flows as they are shown. */
export function crewFacts(
  now: BoneState,
  age: number,
  baseline: { readonly name: string; readonly state: BoneState } | undefined,
): CrewFacts {
  const net = (shown(now.put) - shown(now.taken)) / TENTH;
  return {
    age: formatAge(age),
    osteoclasts: formatRatio(now.osteoclasts),
    osteoblasts: formatRatio(now.osteoblasts),
    taken: parts(now.taken),
    put: parts(now.put),
    balance: balanceOf(net),
    net: formatOne(Math.abs(net)),
    baseline: baseline && {
      name: baseline.name,
      taken: parts(baseline.state.taken),
      put: parts(baseline.state.put),
    },
  };
}

/** Tenths of parts of a hundred. */
const shown = (share: number): number => Math.round(share * PERCENT * TENTH);
const parts = (share: number): string => formatOne(shown(share) / TENTH);

export function balanceOf(net: number): CrewBalance {
  if (net > EVEN) return 'ahead';
  if (net >= -EVEN) return 'even';
  return net >= -NEARLY ? 'nearly' : 'behind';
}
