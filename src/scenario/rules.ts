import type { Catalogue } from './catalogue';
import { foundText, type Issue, pathText, type PathKey } from './issue';
import { OLDEST_AGE } from './limits';
import { overlap, type Refuse, type Rule, spanRule, spanText } from './rule';
import type { ReadScenario, ReadSet } from './schema';
import { THERAPY_RULES } from './therapy-rules';

const lifeRule: Rule<ReadScenario> = ({ person, years }, refuse) => {
  if (person.age + years === person.age) refuse(['years'], 'a run long enough to change the age', years);
  // A run cut to exactly the oldest age may exceed it by a rounding error.
  if (person.age + years > OLDEST_AGE + 1e-9) {
    refuse(
      ['years'],
      `at most ${OLDEST_AGE - person.age} years from age ${person.age} (no run beyond ${OLDEST_AGE})`,
      years,
    );
  }
};

const levelsRule: Rule<ReadScenario> = ({ levels }, refuse) => {
  levels.forEach((level, index) => {
    spanRule(level, (keys, expected, found) => refuse(['levels', index, ...keys], expected, found), NOTHING);
    const earlier = levels.findIndex(
      (other, position) => position < index && other.signal === level.signal && overlap(other, level),
    );
    const other = levels[earlier];
    if (other !== undefined) {
      const expected = `no overlap with levels[${earlier}] (${level.signal} ${spanText(other)})`;
      refuse(['levels', index, 'from'], expected, level.from);
    }
  });
};

const ratesRule: Rule<ReadScenario> = ({ rates }, refuse) => {
  rates.forEach((rate, index) => {
    spanRule(rate, (keys, expected, found) => refuse(['rates', index, ...keys], expected, found), NOTHING);
  });
};

const therapiesRule: Rule<ReadScenario> = ({ therapies }, refuse, catalogue) => {
  therapies.forEach((therapy, index) => {
    const within: Refuse = (keys, expected, found) => refuse(['therapies', index, ...keys], expected, found);
    for (const rule of THERAPY_RULES) rule(therapy, within, catalogue);
  });
};

/**
 * An aromatase inhibitor before menopause drives the ovary on, unless a GnRH agonist holds it: refused, since the model
 * has no such drive. The agonist must cover every year before the final period.
 */
const aromataseRule: Rule<ReadScenario> = ({ person, therapies }, refuse) => {
  const covers = therapies.filter(({ agent, dose }) => agent === 'gnrh-agonist' && dose > 0);
  therapies.forEach(({ agent, dose, from, to = Number.POSITIVE_INFINITY }, index) => {
    if (agent !== 'aromatase-inhibitor' || dose === 0) return;
    const end = Math.min(to, person.ageAtFinalPeriod);
    let covered = from;
    for (const cover of [...covers].sort((one, other) => one.from - other.from)) {
      if (cover.from <= covered) covered = Math.max(covered, cover.to ?? Number.POSITIVE_INFINITY);
    }
    if (covered < end) {
      const expected = `an age of at least ${person.ageAtFinalPeriod} (the final period), or a gnrh-agonist over all years before it`;
      refuse(['therapies', index, 'from'], expected, from);
    }
  });
};

const parametersRule: Rule<ReadScenario> = ({ parameters = {} }, refuse, catalogue) => {
  for (const [id, value] of Object.entries(parameters)) {
    const record = catalogue.parameters.find((candidate) => candidate.id === id);
    if (record === undefined) {
      refuse(['parameters', id], 'the id of a parameter of this model', value);
      continue;
    }
    const [low, high] = record.range;
    if (value < low || value > high) refuse(['parameters', id], `${low} to ${high} ${record.unit}`.trimEnd(), value);
  }
};

const NOTHING: Catalogue = { formulations: [], parameters: [] };
const SCENARIO_RULES: readonly Rule<ReadScenario>[] = [
  lifeRule,
  therapiesRule,
  aromataseRule,
  levelsRule,
  ratesRule,
  parametersRule,
];

function collector(issues: Issue[], prefix: readonly PathKey[]): Refuse {
  return (keys, expected, found) =>
    issues.push({ path: pathText([...prefix, ...keys]), expected, found: foundText(found) });
}

/**
 * Issues of one scenario of the right shape. `finalPeriodGiven` says whether the document itself gave the age at the final
 * period: a removed ovary or a failed one has no default age.
 */
export function scenarioIssues(
  scenario: ReadScenario,
  finalPeriodGiven: boolean,
  catalogue: Catalogue,
  prefix: readonly PathKey[],
): Issue[] {
  const issues: Issue[] = [];
  const refuse = collector(issues, prefix);
  const { menopause } = scenario.person;
  if (menopause !== 'natural' && !finalPeriodGiven) {
    refuse(['person', 'ageAtFinalPeriod'], `an age with menopause ${menopause}`, undefined);
  }
  for (const rule of SCENARIO_RULES) rule(scenario, refuse, catalogue);
  return issues;
}

/** Issues of the set itself: its indices must name scenarios it has. */
export function setIssues(set: ReadSet): Issue[] {
  const issues: Issue[] = [];
  const refuse = collector(issues, []);
  const last = set.scenarios.length - 1;
  for (const key of ['baseline', 'focus'] as const) {
    if (set[key] > last)
      refuse([key], last === 0 ? '0, the only scenario' : `0–${last}, the position of a scenario`, set[key]);
  }
  return issues;
}
