import type { Target, TargetArm, TargetTherapy } from '../../evidence';
import type { ParameterValues } from '../../provenance';
import { SCENARIO_FORMAT, type Scenario, type Therapy } from '../../scenario';
import { MONTHS_PER_YEAR, type Years } from '../../units';

/** Age of the trial's woman so many months after its start. */
export const ageAt = ({ person }: Target, month: number): Years => person.age + month / MONTHS_PER_YEAR;

const therapyOf = (target: Target, { fromMonth, toMonth, ...therapy }: TargetTherapy): Therapy => ({
  ...therapy,
  from: ageAt(target, fromMonth),
  ...(toMonth === undefined ? {} : { to: ageAt(target, toMonth) }),
});

/** What to simulate for an arm of a target: the trial's woman from its start on. */
export function armScenario(target: Target, arm: TargetArm, parameters: ParameterValues = {}): Scenario {
  const { person } = target;
  return {
    format: SCENARIO_FORMAT,
    name: `${target.study}: ${arm.name}`,
    person,
    years: target.runMonths / MONTHS_PER_YEAR,
    therapies: arm.therapies.map((therapy) => therapyOf(target, therapy)),
    levels: arm.levels.map((level) => ({ ...level, from: person.age })),
    rates: [],
    mechanisms: { humanEvidenceOnly: false },
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
}

/** Every scenario a target needs: its arms, whose mean it is, then its control. */
export function targetScenarios(target: Target, parameters: ParameterValues = {}): readonly Scenario[] {
  const control = target.control === undefined ? [] : [target.control];
  return [...target.arms, ...control].map((arm) => armScenario(target, arm, parameters));
}

/** A negative control's row with the woman untreated instead. */
export const untreatedTarget = (target: Target): Target | undefined =>
  target.untreated === undefined ? undefined : { ...target, arms: [target.untreated] };

/** The row with the levels its trial measured held instead of the doses that gave them. */
export function measuredLevelTarget(target: Target): Target | undefined {
  const [first, ...others] = target.arms.flatMap(({ name, measured }): readonly TargetArm[] =>
    measured === undefined ? [] : [{ name: `${name}, measured level`, therapies: [], levels: [measured] }],
  );
  return first === undefined ? undefined : { ...target, arms: [first, ...others] };
}
