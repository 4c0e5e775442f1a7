import { lazy, Suspense } from 'react';
import type { LayoutProps } from '../shell/layout-props';
import { useWords } from '../lab-context';
import { ActiveSettings } from './ActiveSettings';
import { AgeSlider } from './AgeSlider';
import { FormulationCards } from './FormulationCards';
import { PersonLine } from './PersonLine';
import { ScenarioChips } from './ScenarioChips';
import { Sliders } from './Sliders';

const ModelEntry = lazy(async () => ({ default: (await import('../second-load')).ModelEntry }));

/** Who, what and which: the left column. */
export function Controls({ openDialog, handsFirst = false }: LayoutProps & { readonly handsFirst?: boolean }) {
  const { depth } = useWords();
  const plain = depth === 'fundamentals';
  // Where room is short, and in plain words, what can be moved comes before which line and who it is about.
  const slidersFirst = plain || handsFirst;
  const person = <PersonLine onEdit={() => openDialog('person')} />;
  return (
    <>
      {!slidersFirst && person}
      {!slidersFirst && <ScenarioChips />}
      <Sliders />
      {plain && <AgeSlider />}
      <ActiveSettings />
      {slidersFirst && <ScenarioChips />}
      <FormulationCards />
      {depth === 'academic' && (
        <Suspense fallback={null}>
          <ModelEntry />
        </Suspense>
      )}
      {slidersFirst && person}
    </>
  );
}
