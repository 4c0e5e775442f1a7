import type { LayoutProps } from '../shell/DesktopLayout';
import { useWords } from '../lab-context';
import { ActiveSettings } from './ActiveSettings';
import { AgeSlider } from './AgeSlider';
import { FormulationCards } from './FormulationCards';
import { PersonLine } from './PersonLine';
import { ScenarioChips } from './ScenarioChips';
import { Sliders } from './Sliders';

/** Who, what and which: the left column. */
export function Controls({ openDialog }: LayoutProps) {
  const { depth } = useWords();
  const plain = depth === 'fundamentals';
  return (
    <>
      {!plain && <PersonLine onEdit={() => openDialog('person')} />}
      <Sliders />
      {plain && <AgeSlider />}
      {plain && <ActiveSettings />}
      <FormulationCards />
      <ScenarioChips />
      {plain && <PersonLine onEdit={() => openDialog('person')} />}
    </>
  );
}
