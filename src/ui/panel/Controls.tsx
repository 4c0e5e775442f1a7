import type { LayoutProps } from '../shell/layout-props';
import { useWords } from '../lab-context';
import { ActiveSettings } from './ActiveSettings';
import { AgeSlider } from './AgeSlider';
import { FormulationCards } from './FormulationCards';
import { PersonLine } from './PersonLine';
import { ScenarioChips } from './ScenarioChips';
import { Sliders } from './Sliders';

/** Who, what and which: the left column. */
export function Controls({ openDialog, handsFirst = false }: LayoutProps & { readonly handsFirst?: boolean }) {
  const { depth } = useWords();
  const plain = depth === 'fundamentals';
  // Where room is short, and in plain words, what can be moved comes before who it is about.
  const personLast = plain || handsFirst;
  return (
    <>
      {!personLast && <PersonLine onEdit={() => openDialog('person')} />}
      <Sliders />
      {plain && <AgeSlider />}
      {plain && <ActiveSettings />}
      <FormulationCards />
      <ScenarioChips />
      {personLast && <PersonLine onEdit={() => openDialog('person')} />}
    </>
  );
}
