import { MECHANISM_EVIDENCE } from '../../evidence';
import type { Grade } from '../../provenance';
import type { Scenario } from '../../scenario';
import type { WhyGroup } from './groups';
import type { WhyAt } from './read';

/** One link between what differs and bone: how firmly it is known, and how much it carries. */
export interface GradedLink {
  readonly group: WhyGroup;
  /** True for the part that human evidence alone would not give. */
  readonly isHypothesis: boolean;
  readonly grade: Grade;
  /** What the grade is of. */
  readonly because: string;
  /** Absolute contribution, in the unit of the measure. */
  readonly size: number;
}

/** The grade of a result and the links it was taken from, largest first. */
export interface ResultGrade {
  readonly grade: Grade;
  /** Links that together carry at least `CARRYING_SHARE` of the absolute contribution. */
  readonly carrying: readonly GradedLink[];
  /** Share of the absolute contribution that they carry, 0 … 1. */
  readonly share: number;
}

/** The weakest grade counts among the links that together carry this share. */
export const CARRYING_SHARE = 0.9;

/** A difference smaller than this is none, in the unit of the measure. */
const NOTHING = 1e-6;

interface Ground {
  readonly grade: Grade;
  readonly because: string;
}

/** Direction of a mechanism as the evidence files grade it. */
function groundOf(id: string): Ground {
  const found = MECHANISM_EVIDENCE.find((mechanism) => mechanism.id === id);
  if (found === undefined) throw new RangeError(`no mechanism ${id}`);
  return { grade: found.direction.grade, because: found.name };
}

const weakest = (grounds: readonly Ground[]): Ground | undefined =>
  grounds.reduce<Ground | undefined>(
    (weak, one) => (weak === undefined || one.grade > weak.grade ? one : weak),
    undefined,
  );

const BY_HAND: Ground = { grade: 'D', because: 'A number changed by hand' };

/** Rates set by hand, by what the evidence says of the link they act on. */
const RATE_GROUND: Readonly<Record<Scenario['rates'][number]['signal'], Ground>> = {
  'rankl-production': groundOf('rankl-osteoclasts'),
  'opg-production': groundOf('opg-decoy'),
  'osteoclast-lifespan': groundOf('estrogen-cell-life'),
  'osteoblast-formation': BY_HAND,
};

/** The weakest of the links by which a group acts in these lives. */
function groundFor(group: WhyGroup, lives: readonly Scenario[]): Ground {
  if (group === 'estrogen') return groundOf('estrogen-total');
  if (group === 'progesterone') return groundOf('progestogen-formation');
  if (group === 'allopregnanolone') return groundOf('allopregnanolone-osteoblasts');
  if (group === 'rankl-opg') {
    const rates = lives.flatMap((life) => life.rates.map(({ signal }) => RATE_GROUND[signal]));
    return weakest(rates) ?? groundOf('rankl-osteoclasts');
  }
  const byHand = lives.some(({ parameters }) => Object.keys(parameters ?? {}).length > 0);
  const held = lives.some(({ levels }) => levels.some(({ signal }) => signal === 'cortisol-tone'));
  return byHand ? BY_HAND : held ? groundOf('cortisol-bone') : groundOf('independent-formation');
}

/**
 * Grades a result by the weakest among the links that together carry nine tenths of its absolute contribution, taken from
 * the largest down. Undefined where nothing differs.
 * @param lives the scenarios compared
 */
export function gradeOf(why: WhyAt, lives: readonly Scenario[]): ResultGrade | undefined {
  const links = why.groups.flatMap(({ group, value, hypothesis }): GradedLink[] => {
    const resting = Number.isFinite(hypothesis) ? hypothesis : 0;
    const evident: GradedLink = {
      group,
      isHypothesis: false,
      ...groundFor(group, lives),
      size: Math.abs(value - resting),
    };
    const assumed: GradedLink = {
      group,
      isHypothesis: true,
      grade: 'D',
      because: 'Hypotheses without human evidence',
      size: Math.abs(resting),
    };
    return [evident, assumed];
  });
  const all = links.reduce((sum, { size }) => sum + size, 0);
  if (!(all > NOTHING)) return undefined;
  const carrying: GradedLink[] = [];
  let carried = 0;
  for (const link of links.sort((one, other) => other.size - one.size)) {
    if (carried >= CARRYING_SHARE * all) break;
    carrying.push(link);
    carried += link.size;
  }
  const grade = weakest(carrying)?.grade;
  return grade && { grade, carrying, share: carried / all };
}
