import { createBoneModel, INPUT_COUNT, type BoneModel, type ReferenceResponses } from '../../model';
import type { ParameterValues } from '../../provenance';
import type { Person, Scenario } from '../../scenario';
import { DAYS_PER_YEAR, type Days } from '../../units';
import { buildDrivers, type Drivers } from '../drivers';
import { historyStart } from '../history';
import { inputProvider, type InputProvider } from '../inputs';
import { parametersOf } from '../parameters';
import { constantInputs } from './mixed-inputs';

/**
 * A woman without her hormones: weight, parameters of her bone, start and measured T-score, a stress tone held by hand.
 * Whatever makes signals (ovaries, therapies, levels and rates set by hand) is brought by a life.
 */
export interface Woman {
  readonly person: Person;
  readonly parameters: ParameterValues;
  readonly model: BoneModel;
  readonly reference: ReferenceResponses;
  readonly from: Days;
  readonly to: Days;
  /** Signals of a life in this woman. */
  readonly signalsOf: (life: Scenario) => InputProvider;
  /** Premenopausal reference inputs. */
  readonly atRest: InputProvider;
}

const isHeldTone = ({ signal }: { readonly signal: string }): boolean => signal === 'cortisol-tone';

/** The ovaries, therapies and settings of `life` in the woman of `own`. */
function grafted(life: Scenario, own: Scenario): Scenario {
  const { ageAtFinalPeriod, menopause, cycle } = life.person;
  return {
    ...own,
    person: { ...own.person, ageAtFinalPeriod, menopause, cycle },
    therapies: life.therapies.filter(({ dose }) => dose > 0),
    levels: [...life.levels.filter((level) => !isHeldTone(level)), ...own.levels.filter(isHeldTone)],
    rates: life.rates,
  };
}

/** @param endAge years; nothing is computed beyond it */
export function womanOf(own: Scenario, endAge: number): Woman {
  const { person } = own;
  const parameters = parametersOf(own);
  const from = historyStart(own) * DAYS_PER_YEAR;
  const to = endAge * DAYS_PER_YEAR;
  const driversOf = ({ person: mixed, therapies, levels }: Scenario): Drivers =>
    buildDrivers({
      person: mixed,
      therapies,
      levels: levels.filter((level) => !isHeldTone(level)),
      from,
      to,
      parameters,
    });
  const { reference } = driversOf(grafted(own, own));
  const model = createBoneModel(parameters, reference);
  const rest = new Float64Array(INPUT_COUNT);
  model.restInputs(rest);
  return {
    person,
    parameters,
    model,
    reference,
    from,
    to,
    signalsOf: (life) => {
      const scenario = grafted(life, own);
      return inputProvider(scenario, driversOf(scenario), from, to);
    },
    atRest: constantInputs(rest),
  };
}

/** Text that is equal for scenarios of the same woman. */
export const womanKey = (own: Scenario): string => {
  const { age, weightKg, baseline } = own.person;
  const tone = own.levels.filter(isHeldTone);
  return JSON.stringify([age, weightKg, baseline, parametersOf(own), tone, historyStart(own)]);
};
