import { Plus } from 'lucide-react';
import { lazy, memo, Suspense, useDeferredValue, useId, useMemo } from 'react';
import type { ParameterValues } from '../../provenance';
import {
  canAddScenario,
  findPreset,
  PRESET_GROUPS,
  THERAPY_START,
  type Preset,
  type ScenarioSet,
} from '../../scenario';
import { parametersOf } from '../../simulation';
import { addLine } from '../../state';
import { FormulationCard, FormulationLegend } from '../cards/FormulationCard';
import { focusedOf, useLab, useSettledSet, useWords } from '../lab-context';
import { styleOf } from '../charts/lines';
import { Swatch } from './Swatch';
import styles from './FormulationCards.module.css';

const PresetLining = lazy(async () => ({ default: (await import('../second-load')).PresetLining }));

/** Shown at once; the others are one tap away. */
const FRONT_IDS: readonly string[] = [
  'patch-50-oral-progesterone-100',
  'patch-50-progesterone-cream-40',
  'cee-0625-mpa-2-5',
  'natural-menopause',
];

const isFront = (preset: Preset): boolean => FRONT_IDS.includes(preset.id);

export function FormulationCards() {
  const words = useWords();
  // Lines under a hand come first, cards a moment later.
  const set = useDeferredValue(useSettledSet());
  const { parameters: changed, mechanisms } = focusedOf(set);
  const parameters = useMemo(() => parametersOf({ parameters: changed ?? {}, mechanisms }), [changed, mechanisms]);
  const headingId = useId();
  const front = FRONT_IDS.flatMap((id) => findPreset(id) ?? []);
  return (
    <section aria-labelledby="formulation-heading">
      <div className={styles.heading}>
        <h2 id="formulation-heading">{words.scenarios.cards}</h2>
        <p>{words.scenarios.cardsHint}</p>
      </div>
      <ul className={styles.cards}>
        {front.map((preset) => (
          <PresetCard key={preset.id} {...placeIn(set, preset)} preset={preset} parameters={parameters} />
        ))}
      </ul>
      <div className={styles.legend}>
        <FormulationLegend />
      </div>
      <details className={styles.more}>
        <summary>{words.scenarios.otherPresets}</summary>
        {PRESET_GROUPS.map(({ id, presets }) => (
          <section key={id} aria-labelledby={`${headingId}-${id}`}>
            <h3 id={`${headingId}-${id}`}>{words.scenarios.presetGroups[id]}</h3>
            <ul className={styles.cards}>
              {presets
                .filter((preset) => !isFront(preset))
                .map((preset) => (
                  <PresetCard key={preset.id} {...placeIn(set, preset)} preset={preset} parameters={parameters} />
                ))}
            </ul>
          </section>
        ))}
      </details>
    </section>
  );
}

/** Where a preset stands among the lines. */
interface Place {
  /** The focused line is of it. */
  readonly active: boolean;
  /** Style of the first line of it; undefined when there is none. */
  readonly style: number | undefined;
  /** There is no room for another line. */
  readonly full: boolean;
  readonly weightKg: number;
}

function placeIn(set: ScenarioSet, preset: Preset): Place {
  const focused = focusedOf(set);
  const shownAs = set.scenarios.findIndex((scenario) => hasTherapyOf(scenario, preset));
  return {
    active: hasTherapyOf(focused, preset),
    style: shownAs >= 0 ? styleOf(set, shownAs) : undefined,
    full: !canAddScenario(set),
    weightKg: focused.person.weightKg,
  };
}

interface PresetCardProps extends Place {
  readonly preset: Preset;
  readonly parameters: ParameterValues;
}

/** The card replaces the focused line; its + adds a new one. */
const PresetCard = memo(function PresetCard(props: PresetCardProps) {
  const { preset, parameters, active, style, full, weightKg } = props;
  const lab = useLab();
  const words = useWords();
  const detailId = useId();
  return (
    <li>
      <FormulationCard
        id={preset.id}
        name={preset.name}
        therapies={preset.scenario.therapies}
        parameters={parameters}
        weightKg={weightKg}
        style={style}
        active={active}
        title={preset.description}
        heading={
          <button
            type="button"
            className={styles.apply}
            aria-pressed={active}
            aria-label={words.scenarios.applyPreset(preset.name)}
            aria-describedby={detailId}
            onClick={() => lab.actions.applyPreset(preset.id)}
          >
            {preset.name}
          </button>
        }
        note={
          <p id={detailId} className={styles.detail}>
            {style !== undefined && <Swatch style={style} width={22} />}
            <Suspense fallback={'\u00a0'}>
              <PresetLining preset={preset} />
            </Suspense>
          </p>
        }
        actions={
          <button
            type="button"
            aria-label={words.scenarios.addPreset(preset.name)}
            title={full ? words.scenarios.full : words.scenarios.addPreset(preset.name)}
            disabled={full}
            onClick={() => addLine(lab, preset.id)}
          >
            <Plus size={16} aria-hidden />
          </button>
        }
      />
    </li>
  );
});

type Treated = Pick<Preset['scenario'], 'therapies' | 'levels' | 'rates' | 'person'>;

/** Same products, doses and factors; ages may differ, because a preset is fitted to the woman. */
function hasTherapyOf(scenario: Treated, preset: Preset): boolean {
  const key = ({ therapies, levels, rates }: Treated): string =>
    JSON.stringify([
      therapies.map(({ from: _from, to: _to, ...dose }) => dose),
      levels.map(({ signal, value }) => [signal, value]),
      rates.map(({ signal, factor }) => [signal, factor]),
    ]);
  const { menopause, ageAtFinalPeriod, cycle } = preset.scenario.person;
  const sameLife =
    preset.kind !== 'life-stage' ||
    (scenario.person.menopause === menopause &&
      scenario.person.cycle === cycle &&
      (ageAtFinalPeriod === THERAPY_START - 1 || scenario.person.ageAtFinalPeriod === ageAtFinalPeriod));
  return sameLife && key(scenario) === key(preset.scenario);
}
