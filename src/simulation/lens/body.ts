import { type DoseSource, doseSources, type Receptors, receptorsOf } from '../../pharmacology';
import { type CycleKind, lifeStage } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import { endAge, type Scenario, type Therapy } from '../../scenario';
import { DAYS_PER_YEAR, type Years, yearsToDays } from '../../units';
import type { BodyState } from '../drivers/body';
import { bodyAt, type BodyAtAge } from '../drivers/body-at';
import { hormoneMeans, type HormoneMeans } from '../drivers/hormone-means';
import { type Regimen, regimenAt, scheduleOrigin } from '../drivers/regimen';
import { historyStart } from '../history';
import { parametersOf } from '../parameters';

/** Everything that acts on a woman at one age, taken as unchanged for the month under the lens. */
export interface LensBody {
  readonly age: Years;
  readonly parameters: ParameterValues;
  readonly receptors: Receptors;
  readonly regimen: Regimen;
  readonly sources: readonly DoseSource[];
  readonly ovary: BodyState;
  /** Levels of depots and devices. */
  readonly slowLevels: BodyAtAge['slowLevels'];
  /** Computed means before anything is set by hand. */
  readonly means: HormoneMeans;
  readonly lutealKind: CycleKind;
  readonly beforeMenopause: boolean;
  /** True when nothing acts but her own body. */
  readonly untreated: boolean;
}

/** The body of a scenario at an age, as a run meets it. @throws RangeError on a missing parameter or formulation */
export function lensBody(scenario: Scenario, age: Years): LensBody {
  const { person, levels } = scenario;
  const parameters = parametersOf(scenario);
  const stage = lifeStage(person, parameters);
  const therapies = scenario.therapies.filter(({ dose }) => dose > 0);
  const day = yearsToDays(age);
  const regimen = regimenAt(day, therapies, levels, scheduleOrigin(therapies, yearsToDays(endAge(scenario))));
  const sources = doseSources(regimen.therapies, parameters, person.weightKg);
  const since = day - stage.finalPeriod;
  const run = { from: historyStart(scenario) * DAYS_PER_YEAR, to: yearsToDays(endAge(scenario)) };
  const isTaken = ({ from, to }: Therapy): boolean =>
    yearsToDays(from) <= day && (to === undefined || day < yearsToDays(to));
  const { body, slowLevels } = bodyAt({ person, therapies, levels, parameters, ...run }, day);
  return {
    age,
    parameters,
    receptors: receptorsOf(parameters),
    regimen,
    sources,
    ovary: body,
    slowLevels,
    means: hormoneMeans(sources, person.cycle, parameters),
    lutealKind: person.cycle,
    beforeMenopause: since < 0,
    untreated: slowLevels.length === 0 && Object.keys(regimen.held).length === 0 && !therapies.some(isTaken),
  };
}
