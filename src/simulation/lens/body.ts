import { type DoseSource, doseSources, type Receptors, receptorsOf } from '../../pharmacology';
import { type CycleKind, lifeStage } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import { endAge, type Scenario } from '../../scenario';
import { type Years, yearsToDays } from '../../units';
import { hormoneMeans, type HormoneMeans, type OvarianState } from '../drivers/hormone-means';
import { type Regimen, regimenAt, scheduleOrigin } from '../drivers/regimen';
import { parametersOf } from '../parameters';

/** Everything that acts on a woman at one age, taken as unchanged for the month under the lens. */
export interface LensBody {
  readonly age: Years;
  readonly parameters: ParameterValues;
  readonly receptors: Receptors;
  readonly regimen: Regimen;
  readonly sources: readonly DoseSource[];
  readonly ovary: OvarianState;
  /** Computed means before anything is set by hand. */
  readonly means: HormoneMeans;
  readonly lutealKind: CycleKind;
  readonly beforeMenopause: boolean;
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
  return {
    age,
    parameters,
    receptors: receptorsOf(parameters),
    regimen,
    sources,
    ovary: {
      estradiol: stage.estradiol(since),
      activity: stage.activity(since),
      lutealShare: stage.lutealShare(since),
    },
    means: hormoneMeans(sources, person.cycle, parameters),
    lutealKind: person.cycle,
    beforeMenopause: since < 0,
  };
}
